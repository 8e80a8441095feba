package main

const c = 1.5

var x int = 98.6
var y = int(98.6)
var z int8 = 1e-3
var w uint = 1.5
var v int = c
var u = int(c)
var t int = 1 + 0.5i
var s float64 = 1i
var r = []int{1.5, 2.0, c}
var q byte = 'a' / 2.0 * 1.5
var p = 1.5 << 1
var o int = 1 / 2.5
var n = len([2]int{}) + 1.5
var m int = 1e100
var l = [3]int{}[1.5]
var k = make([]int, 1.5)
var j = m + 2.5
var i = m * 0.1
var h = 1.5 & 1
var g = m % 2.5
var f2 rune = 2.5

func f(i int, u uint8) int {
	f(1.5, 2.5)
	i = 2.5
	i += 1.1
	i *= 0.5
	i++
	u = 0.1
	switch i {
	case 1.5:
	}
	if i == 1.5 {
	}
	if 1.5 < i {
	}
	for i = 0.5; i < 2.5; i += 0.5 {
	}
	_ = i << 1.5
	ch := make(chan int, 1.5)
	ch <- 1.5
	return 0.5
}

func main() {}
