package main

import "unsafe"

func f(a []int, p *int) int {
	defer len(a)
	defer cap(a)
	go append(a, 1)
	defer make([]int, 1)
	go new(int)
	defer complex(1, 2)
	go real(1i)
	defer unsafe.Sizeof(a)
	go unsafe.Slice(p, 1)
	defer min(1, 2)
	defer copy(a, a)
	defer recover()
	defer panic(1)
	go print(1)
	go close(make(chan int))
	defer delete(map[int]int{}, 1)
	defer clear(a)
	return 1
}

func main() {}
