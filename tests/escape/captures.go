// Package captures: a variable is captured by value when nothing changes it after the first capture.
package captures

func before() func() int { x := 1; x = 2; return func() int { return x } }
func after() func() int  { x := 1; f := func() int { return x }; x = 2; return f }
func branch(n int) func() int {
	x := 1
	if n > 0 {
		x = 2
	}
	return func() int { return x }
}
func declared(n int) func() int { var x int; x = n; return func() int { return x } }
func counted(n int) func() int  { x := n; x++; x += 2; return func() int { return x } }
func param(n int) func() int    { n = 3; return func() int { return n } }
func loop() func() int {
	x := 0
	var f func() int
	for i := 0; i < 3; i++ {
		x++
		f = func() int { return x }
	}
	return f
}
func inner() func() int { x := 0; func() { x = 5 }(); return func() int { return x } }

type node struct {
	l, r *node
	k    int
}

// Functions that call themselves and each other leak no more than they must.
func (t *node) depth() int {
	if t == nil {
		return 0
	}
	return 1 + max(t.l.depth(), t.r.depth())
}
func even(p *int, n int) bool {
	if n == 0 {
		return *p > 0
	}
	return odd(p, n-1)
}
func odd(p *int, n int) bool {
	if n == 0 {
		return false
	}
	return even(p, n-1)
}
func leaks(p *int, n int) *int {
	if n == 0 {
		return p
	}
	return leaks(p, n-1)
}

var sink *int

func sinks(p *int, n int) {
	if n == 0 {
		sink = p
		return
	}
	sinks(p, n-1)
}
func uses() bool { x, y := 1, 2; sinks(&y, 3); return even(&x, 4) }
