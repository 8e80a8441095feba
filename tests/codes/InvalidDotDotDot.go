package main

var s []int
var n = len(s...)
var m = cap(s...)

func f(m map[int]int, c chan int) {
	_ = append(s, s...)
	_ = append(s, 1, s...)
	_ = append(s...)
	copy(s, s...)
	delete(m, s...)
	close(c...)
	_ = make([]int, s...)
	_ = new(int...)
	panic(s...)
	print(s...)
	println(s...)
	_ = complex(s...)
	_ = min(s...)
	_ = max(1, s...)
	clear(s...)
	_ = recover(s...)
	_ = append([]byte{}, "a"...)
	_ = append([]rune{}, "a"...)

	_ = append(s, nil...)
}

func main() {}
