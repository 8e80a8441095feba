package main

func f() int {}
func g() (a int) {}
func h(x int) int {
	if x > 0 {
		return 1
	}
}
func i(x int) int {
	if x > 0 {
		return 1
	} else if x < 0 {
		return 2
	}
}
func j(x int) int {
	for x < 1 {
		return 1
	}
}
func k() int {
	for {
		break
	}
}
func l() int {
	for {
	}
}
func m(x int) int {
	switch x {
	case 1:
		return 1
	}
}
func n(x int) int {
	switch x {
	case 1:
		return 1
	default:
		break
	}
}
func o(x any) int {
	switch x.(type) {
	case int:
		return 1
	default:
		panic(1)
	}
}
func p() int {
	select {}
}
func q(c chan int) int {
	select {
	case <-c:
		return 1
	case c <- 1:
	}
}
func r() int {
L:
	for {
		for {
			break L
		}
	}
}
func s() int {
	goto L
L:
	return 1
}
func t() int { panic(1) }
func u() int {
	func() int {}()
	{
		return 1
	}
}
func v() int {
	var panic = func(int) {}
	panic(1)
}
func w(x int) int {
	switch {
	case x > 1:
		fallthrough
	default:
		return 1
	}
}
func x[P any]() P {}
func y() int {
	for range 3 {
		return 1
	}
}
func z() int {
	for true {
	}
}

type T struct{}

func (T) m() int { println() }
func aa() int {
	return 1
	println()
}
func bb() int { defer panic(1) }

func main() {}
