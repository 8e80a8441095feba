// Range over functions with labels, defer, recover and misuse; per-iteration variables; iteration over arrays, strings.
package main

import (
	"errors"
	"fmt"
	"iter"
	"strings"
)

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("(cleanup ", n, ")")
		for i := range n {
			if !yield(i) {
				fmt.Print("(stopped)")
				return
			}
		}
	}
}
func labels() (r string) {
	defer func() { r += "|deferred" }()
outer:
	for i := range seq(3) {
		for j := range seq(3) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case i == 1:
				break outer
			}
			r += fmt.Sprint(i, j, ";")
		}
	}
	for i := range seq(5) {
		if i == 2 {
			goto done
		}
		for range seq(2) {
			if i == 1 {
				return r + "returned"
			}
		}
	}
done:
	return r + "done"
}
func deferInLoop() {
	for i := range seq(3) {
		defer func() { fmt.Print("[d", i, "]") }()
	}
	fmt.Print("end")
}
func recoverInLoop() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("got %v", r)
		}
	}()
	for i := range seq(3) {
		defer fmt.Print("[D", i, "]")
		if i == 1 {
			panic(errors.New("boom"))
		}
	}
	return nil
}
func recoverInside(yield func(int) bool) {
	defer func() { fmt.Print("iter recovered: ", recover(), ";") }()
	yield(1)
}
func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}
func swallow(yield func(int) bool) {
	defer func() { recover() }()
	yield(1)
}

var saved func(int) bool

func keep(yield func(int) bool) { saved = yield; yield(7) }
func catch(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panic:", r)
		}
	}()
	f()
	fmt.Println(name, "ok")
}
func pairs(yield func(string, int) bool) {
	_ = yield("a", 1) && yield("b", 2) && yield("c", 3)
}
func zero(yield func() bool) {
	for yield() {
	}
}

type T struct{ xs []int }

func (t *T) Each(yield func(int, *int) bool) {
	for i := range t.xs {
		if !yield(i, &t.xs[i]) {
			break
		}
	}
}
func named() (x int, s string) {
	for i := range seq(4) {
		for a, b := range pairs {
			x += b
			s += a
			if i == 2 {
				return x, s + "!"
			}
			if b == 2 {
				break
			}
		}
	}
	return
}
func nestedReturn() int {
	for range seq(1) {
		for range seq(1) {
			for range seq(1) {
				defer func() { fmt.Print("<in>") }()
				return 42
			}
		}
	}
	return 0
}

func closures() {
	var fs []func() int
	for i := range seq(3) {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	var gs []func() int
	for i := 0; i < 6; i++ {
		gs = append(gs, func() int { i++; return i })
		i += 1
	}
	for _, g := range gs {
		fmt.Print(g(), g(), " ")
	}
	fmt.Println()
	for i, f := 0, func() {}; i < 3; i, f = i+1, func() { fmt.Print("f", i, " ") } {
		f()
		if i == 1 {
			continue
		}
		defer f()
	}
}

func main() {
	fmt.Println(labels())
	deferInLoop()
	fmt.Println()
	fmt.Println(recoverInLoop())
	catch("inside", func() {
		for x := range recoverInside {
			panic(x)
		}
	})
	catch("bad", func() {
		for range bad {
			break
		}
	})
	catch("swallow", func() {
		for range swallow {
			panic("lost")
		}
	})
	catch("keep", func() {
		for range keep {
		}
		saved(1)
	})
	catch("nilfunc", func() {
		var f iter.Seq[int]
		for range f {
		}
	})
	n := 0
	for range zero {
		if n++; n > 5 {
			break
		}
	}
	fmt.Println(n)
	t := &T{[]int{1, 2, 3}}
	for i, p := range t.Each {
		*p *= i
	}
	fmt.Println(t.xs)
	fmt.Println(named())
	fmt.Println(nestedReturn())
	closures()
	fmt.Println()
	next, stop := iter.Pull2(pairs)
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	catch("pullpanic", func() {
		next, stop := iter.Pull(func(y func(int) bool) { y(1); panic("in iter") })
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	for i := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print(i)
	}
	var k uint8 = 3
	for i := range k {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range 4 {
		fmt.Printf("%T%d ", i, i)
	}
	type My int
	for i := range My(2) {
		fmt.Printf("%T%d ", i, i)
	}
	for i := range -3 {
		fmt.Print("never", i)
	}
	fmt.Println()
	catch("goexit-like", func() {
		for x := range seq(3) {
			func() {
				defer func() { fmt.Print("R", recover()) }()
				if x == 1 {
					panic("mid")
				}
			}()
		}
	})
	var arr [3]int
	for i, v := range arr {
		arr[2] = 9
		fmt.Print(i, v)
	}
	arr = [3]int{}
	for i, v := range &arr {
		arr[2] = 9
		fmt.Print(i, v)
	}
	var pa *[4]int
	for i := range pa {
		fmt.Print(i)
	}
	fmt.Println(len(pa))
	catch("nilarr", func() {
		for i, v := range pa {
			fmt.Print(i, v)
		}
	})
	for i, r := range "a\xffé\xe2\x82日\xf0\x9f\x98" {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println()
	m := map[int]int{1: 1}
	for k := range m {
		delete(m, k)
		m[1] = 2
		break
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print(v)
	}
	fmt.Println(len(m))
}
