package main

var x = 1, 2
var a, b = 1
var c, d int = 1, 2, 3
var e, f = two()
var g = two()
var h, i, j = two()
var k, l = none()
var m = none()
const n, o = 1
const p, q, r = 1, 2
const s = 1, 2
const (
	t, u = 1, 2
	v
	w, xx, y
)

func two() (int, string) { return 1, "" }
func none()              {}

func z() (int, int) {
	a, b := 1
	a, b = 1, 2, 3
	a = 1, 2
	c := 1, 2
	d, e, f := two()
	a, b, c = two(), 1
	var g, h = map[int]int{}[1], 2, 3
	i, j := two(), two()
	a, b = none()
	a = none()
	k, ok, z := m[1]
	_, _ = <-ch, 1, 2
	v, ok2, u := <-ch
	if a, b := 1; true {
	}
	for i, j := 0; i < 1; i, j = 1 {
	}
	switch a, b := 1, 2, 3; {
	}
	func() (int, int) { return 1 }()
	return two(), 1
}

var ch chan int

func main() {}
