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
	switch s.x := any(1).(type) {
	}
	select {
	case a[0] := <-make(chan int):
	}
	x, 1 := 1, 2
	nil := 1
	_ = nil
}

func main() {}
