// defer, recover, Goexit and closures; iter.Pull; deferred method values.
package main

import (
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync"
)

type res struct {
	name string
	log  *[]string
}

func (r *res) Close() error {
	*r.log = append(*r.log, "close "+r.name)
	if r.name == "bad" {
		return errors.New("close failed")
	}
	return nil
}
func use(names ...string) (log []string, err error) {
	for i, n := range names {
		r := &res{n, &log}
		defer func() {
			if e := r.Close(); e != nil && err == nil {
				err = fmt.Errorf("%s %d: %w", r.name, i, e)
			}
		}()
	}
	log = append(log, "body")
	return log, nil
}
func goexit() (s string) {
	var wg sync.WaitGroup
	wg.Add(1)
	ch := make(chan string, 10)
	go func() {
		defer wg.Done()
		defer func() { ch <- fmt.Sprint("rec ", recover()) }()
		func() {
			defer func() { ch <- "inner" }()
			for range seq(2) {
				defer func() { ch <- "loop" }()
				runtime.Goexit()
			}
		}()
		ch <- "not reached"
	}()
	wg.Wait()
	close(ch)
	for x := range ch {
		s += x + ";"
	}
	return
}
func seq(n int) iter.Seq[int] {
	return func(y func(int) bool) {
		for i := range n {
			if !y(i) {
				return
			}
		}
	}
}
func nested() (out []int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	for i := range seq(3) {
		for j := range seq(3) {
			defer func() { out = append(out, i*10+j) }()
			if i == 1 && j == 1 {
				panic(fmt.Sprint("at ", i, j))
			}
		}
	}
	return
}
func pull() {
	next, stop := iter.Pull(seq(3))
	a, ok := next()
	b, ok2 := next()
	stop()
	c, ok3 := next()
	fmt.Println(a, ok, b, ok2, c, ok3)
	next, stop = iter.Pull(func(y func(int) bool) {
		defer fmt.Print("cleanup ")
		for i := 0; y(i); i++ {
		}
	})
	fmt.Println(next())
	stop()
	stop()
	fmt.Println()
}
func ctl() (s string) {
	mu := sync.Mutex{}
	get := func(i int) (r int) {
		mu.Lock()
		defer mu.Unlock()
		defer func() {
			if recover() != nil {
				r = -1
			}
		}()
		return []int{1, 2}[i]
	}
	for i := range 4 {
		s += fmt.Sprint(get(i), " ")
	}
	return
}
func deferOrder() (n int) {
	defer func() { n *= 2 }()
	defer func() { n += 3 }()
	for i := 0; i < 3; i++ {
		defer func(k int) { n += k * i }(i + 1)
	}
	f := func() int { n = 100; return 5 }
	return f()
}

type M struct{ v int }

func (m M) show(s string) { fmt.Print(s, m.v, " ") }
func (m *M) set(v int) *M { m.v = v; return m }
func deferRecv() {
	m := M{1}
	defer m.show("a")
	defer (&m).set(5).show("b")
	m.v = 2
	defer m.set(3).show("c")
	pm := &m
	defer pm.show("d")
	pm = &M{9}
	defer pm.show("e")
	f := m.show
	m.v = 77
	defer f("f")
	defer func() { defer m.show("g"); m.v = 78 }()
}
func repanic() {
	defer func() {
		r := recover()
		fmt.Println("got", r)
		var re runtime.Error
		if e, ok := r.(error); ok && errors.As(e, &re) {
			fmt.Println("runtime", re)
		}
	}()
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Errorf("wrapped: %w", r.(error)))
		}
	}()
	var p *M
	p.v++
}
func recoverNotDirect() {
	defer func() { fmt.Println("outer", recover()) }()
	defer func() {
		func() { fmt.Println("indirect", recover()) }()
	}()
	defer fmt.Println("plain", recover())
	panic("p")
}
func closeOver() []func() string {
	var fs []func() string
	var acc string
	for i, s := range []string{"a", "b"} {
		for j := 0; j < 2; j++ {
			fs = append(fs, func() string {
				i++
				j += 10
				acc += s
				return fmt.Sprint(i, j, s, acc)
			})
		}
	}
	return fs
}
func methodClosure() {
	type C struct {
		f func(*int) func() int
	}
	c := C{func(p *int) func() int { return func() int { *p++; return *p } }}
	x := 5
	g := c.f(&x)
	h := c.f(&x)
	fmt.Println(g(), h(), g(), x)
	var fib func(int) int
	memo := map[int]int{}
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		defer func() { memo[n] += 0 }()
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	fmt.Println(fib(50), len(memo))
}
func main() {
	fmt.Println(use("a", "bad", "c"))
	fmt.Println(goexit())
	fmt.Println(nested())
	pull()
	fmt.Println(ctl())
	fmt.Println(deferOrder())
	deferRecv()
	fmt.Println()
	repanic()
	recoverNotDirect()
	for _, f := range closeOver() {
		fmt.Print(f(), " ", f(), "; ")
	}
	fmt.Println()
	methodClosure()
	once := sync.OnceValue(func() int { fmt.Print("once "); return 3 })
	fmt.Println(once(), once())
	func() {
		defer func() { fmt.Println(recover()) }()
		op := sync.OnceFunc(func() { panic("op") })
		func() { defer func() { recover() }(); op() }()
		op()
	}()
}
