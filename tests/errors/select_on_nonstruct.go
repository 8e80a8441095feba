package main

func main() {
	x := 1
	x.y = 2
	_ = x.String()
	s := []int{}
	s.len()
	m := map[string]int{}
	m.a = 1
	f := func() {}
	f.x()
	var i interface{}
	i.M()
	var e error
	e.Foo()
	_ = e.Error
	_ = "abc".len
	_ = 1.foo // error: syntax error: unexpected name foo at end of statement
}
