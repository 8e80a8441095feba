// Counts collections: means nothing when each allocation collects.
package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"
	"unique"
	"weak"
)

type T struct {
	n int
	p *T
}

var log []string

func gc() {
	runtime.GC()
	time.Sleep(50 * time.Millisecond)
}

func show(what string) {
	sort.Strings(log)
	fmt.Println(what, log)
	log = nil
}

func note(s string) { log = append(log, s) }

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

var global T

//go:noinline
func weakly(n int) (weak.Pointer[T], weak.Pointer[T]) {
	t := &T{n: n}
	a, b := weak.Make(t), weak.Make(t)
	fmt.Println(a == b, a.Value() == t, a.Value().n)
	return a, b
}

func main() {
	t := &T{n: 1}
	runtime.AddCleanup(t, note, "one")
	runtime.AddCleanup(t, func(n int) { note(fmt.Sprint("two ", n)) }, 7)
	c := runtime.AddCleanup(t, note, "stopped")
	runtime.AddCleanup(&t.p, note, "inner")
	gc()
	show("alive")
	c.Stop()
	runtime.KeepAlive(t)
	gc()
	show("gone")

	t = &T{n: 2}
	runtime.AddCleanup(t, note, "cleanup")
	runtime.SetFinalizer(t, func(t *T) { note("finalizer") })
	t = nil
	gc()
	show("first")
	gc()
	show("second")

	runtime.AddCleanup(&global, note, "never").Stop()
	try("nil", func() { runtime.AddCleanup((*T)(nil), note, "x") })
	try("self", func() { x := &T{}; runtime.AddCleanup(x, func(*T) {}, x) })

	try("within", func() { x := &T{}; runtime.AddCleanup(x, func(**T) {}, &x.p) })

	a, b := weakly(3)
	gc()
	fmt.Println(a.Value(), a == b)
	x := &T{n: 4}
	w := weak.Make(x)
	gc()
	fmt.Println(w.Value() == x, w.Value().n)
	runtime.KeepAlive(x)
	gc()
	fmt.Println(w.Value())
	fmt.Println(weak.Make[T](nil).Value(), weak.Make(&global).Value() == &global, weak.Make(&global) == weak.Make(&global))

	y := &T{n: 5}
	wy := weak.Make(y)
	runtime.SetFinalizer(y, func(t *T) { note(fmt.Sprint("weak is nil: ", wy.Value() == nil, t.n)); global.p = t })
	y = nil
	gc()
	show("finalized")
	fmt.Println(wy.Value(), global.p.n, weak.Make(global.p) == wy)

	h1, h2, h3 := unique.Make("abc"), unique.Make("ab"+string([]byte("c"))), unique.Make("abd")
	fmt.Println(h1 == h2, h1 == h3, h1.Value(), h3.Value())
	type pair struct {
		a int
		s string
	}
	fmt.Println(unique.Make(pair{1, "x"}) == unique.Make(pair{1, "x"}), unique.Make(1) == unique.Make(1), unique.Make(struct{}{}) == unique.Make(struct{}{}))
	gc()
	gc()
	fmt.Println(h1 == unique.Make("abc"), unique.Make(pair{1, "x"}).Value())
}
