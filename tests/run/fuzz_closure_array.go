package main

import "fmt"

// A captured array read with an index that is not constant, its only use.
var calls int

func id(x int16) int16 {
	defer func() { calls++ }()
	return x
}

func word(a [4]uint64, k int16) func(int) int {
	return func(b int) int { return b << a[id(k)&3] }
}

func small(a [8]uint8, k int16) func() uint8 {
	return func() uint8 { return a[id(k)&7] }
}

func here(a [4]int, i int) int {
	f := func() int { return a[i&3] }
	return f()
}

func text(a [3]string) func(int) string {
	return func(i int) string { return a[i] }
}

func main() {
	for k := range 4 {
		fmt.Println(word([4]uint64{1, 2, 3, 4}, int16(k))(-1), small([8]uint8{9, 8, 7, 6}, int16(k))(), here([4]int{5, 6, 7, 8}, k))
	}
	fmt.Println(text([3]string{"a", "b", "c"})(2), calls)
	defer func() { fmt.Println(recover()) }()
	fmt.Println(text([3]string{"a", "b", "c"})(3))
}
