package main

type T struct {
	a int 2
	b int 'x'
	c int 1.5
	d int `ok`
}

func main() {
	r := recover()
	_ = r + 1
	r.x()
	var s string = recover()
	for i := range 3 {
		buf := i
		s = 97(func() int { j := 1; return i + buf + undef })
	}
	s(undef)
	_ = len(recover())
	panic(nil)
	panic(undef, r)
}
