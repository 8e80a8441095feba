package main

type T struct{}

func f(p *int, a []int, m map[string]string, ch chan int, i any, fn func()) {
	var c = "c"
	c++
	p++
	a++
	m--
	m["a"]--
	ch++
	i++
	fn++
	f++
	T{}++
	true++
	"a"++
	nil++
	var b bool
	b--
	*p++
	a[0]--
	var z complex128
	z++
	var u uint8
	u--
	f()++
}
func g[P any, Q int | string, R int | float64](p P, q Q, r R) {
	p++
	q++
	r++
}

func main() {}
