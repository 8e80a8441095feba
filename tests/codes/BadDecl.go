package main

func f(a []int, p *int, s struct{ x int }) {
	a[0] := 1
	*p := 2
	s.x := 3
	1 := 2
	f() := 3
	a, s.x := 1, 2
	(a) := 1
	if s.x := 1; true {
	}
	for a[0] := range 3 {
	}

	}

func main() {}
