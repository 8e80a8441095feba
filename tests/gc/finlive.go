package main

import (
	"fmt"
	"runtime"
	"time"
)

type T struct {
	n int
	p *T
}

var fin int

func make3() *T {
	t := &T{n: 3}
	runtime.SetFinalizer(t, func(*T) { fin++ })
	return t
}

func sum(t, u *T) int { return t.n + u.n }

func param(t *T) int {
	n := t.n
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	return n + fin
}

// An object is unreachable after the last use of the variable that holds it,
// though the variable is still in scope.
func main() {
	a, b := make3(), make3()
	fmt.Println(sum(a, b), fin)
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(fin)

	c := make3()
	for i := 0; i < 3; i++ {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	fmt.Println(fin, c.n)
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(fin)

	fmt.Println(param(make3()))

	d := make3()
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(fin)
	runtime.KeepAlive(d)
	d = make3()
	d = nil
	runtime.GC()
	time.Sleep(5 * time.Millisecond)
	fmt.Println(fin, d)
}
