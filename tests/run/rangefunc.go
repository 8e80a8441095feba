package main

import (
	"fmt"
	"runtime"
	"strings"
)

func count(n int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(s []string) func(yield func(int, string) bool) {
	return func(yield func(int, string) bool) {
		for i, v := range s {
			if !yield(i, v) {
				return
			}
		}
	}
}

func times(n int) func(yield func() bool) {
	return func(yield func() bool) {
		for i := 0; i < n; i++ {
			if !yield() {
				return
			}
		}
	}
}

func find(x int) (int, string) {
	for i := range count(10) {
		for j, s := range pairs([]string{"a", "b", "c"}) {
			if i*10+j == x {
				return i, s
			}
		}
	}
	return -1, ""
}

func named(x int) (r int, err error) {
	defer func() { r *= 2 }()
	for i := range count(10) {
		r = i
		if i == x {
			return
		}
		if i == 7 {
			return 100, fmt.Errorf("seven")
		}
	}
	return
}

func labels() {
outer:
	for i := range count(5) {
		for j := range count(5) {
			for k := range count(5) {
				if k == 1 {
					continue outer
				}
				if i == 3 {
					break outer
				}
				if j > 1 {
					goto done
				}
				fmt.Print(i, j, k, " ")
			}
		}
	}
done:
	fmt.Println("done")
}

func defers() {
	defer fmt.Println("outer defer")
	for i := range count(3) {
		defer fmt.Println("deferred", i)
	}
	fmt.Println("end of defers")
}

func rec() {
	defer func() {
		fmt.Println("rec", recover())
	}()
	defer func() {
		for range times(1) {
			fmt.Println("not directly", recover())
		}
	}()
	for i := range count(3) {
		if i == 1 {
			panic("boo")
		}
	}
}

type T struct{ n int }

func (t *T) All(yield func(int) bool) {
	for i := range t.n {
		if !yield(i) {
			return
		}
	}
}

//go:noinline
func once(yield func(int) bool) { yield(0) }

//go:noinline
func call(f func()) { f() }

func names() {
	for range once {
		func() {
			pc, _, _, _ := runtime.Caller(0)
			fmt.Println(runtime.FuncForPC(pc).Name())
		}()
		for range once {
			pc, _, _, _ := runtime.Caller(0)
			fmt.Println(runtime.FuncForPC(pc).Name())
		}
		pc, _, _, _ := runtime.Caller(0)
		fmt.Println(runtime.FuncForPC(pc).Name())
	}
	call(func() {
		pc, _, _, _ := runtime.Caller(0)
		fmt.Println(runtime.FuncForPC(pc).Name())
		for range once {
			pc, _, _, _ := runtime.Caller(0)
			fmt.Println(runtime.FuncForPC(pc).Name())
		}
	})
}

func misuse(name string, f func()) {
	defer func() { fmt.Println(name, ":", recover()) }()
	f()
}

func main() {
	for i := range count(3) {
		fmt.Println(i)
	}
	for i, s := range pairs([]string{"x", "y"}) {
		fmt.Println(i, s)
	}
	for range times(2) {
		fmt.Println("tick")
	}
	fmt.Println(find(42))
	fmt.Println(find(31))
	fmt.Println(named(3))
	fmt.Println(named(8))
	labels()
	defers()
	rec()
	t := T{4}
	sum := 0
	for i := range t.All {
		if i == 1 {
			continue
		}
		sum += i
	}
	fmt.Println(sum)
	var k, v = 0, ""
	for k, v = range pairs(strings.Split("a,b,c", ",")) {
		if k == 1 {
			break
		}
	}
	fmt.Println(k, v)
	names()
	var fs []func() int
	for i := range count(3) {
		fs = append(fs, func() int { i++; return i })
	}
	for _, f := range fs {
		fmt.Println(f(), f())
	}
	misuse("continued", func() {
		for i := range func(y func(int) bool) { y(1); y(2) } {
			_ = i
			break
		}
	})
	var keep func(int) bool
	misuse("after", func() {
		for range func(y func(int) bool) { keep = y; y(1) } {
		}
		keep(3)
	})
	misuse("panicked", func() {
		for range func(y func(int) bool) {
			func() {
				defer func() { recover() }()
				y(1)
			}()
			y(2)
		} {
			panic("x")
		}
	})
	misuse("swallowed", func() {
		for range func(y func(int) bool) {
			defer func() { recover() }()
			y(1)
		} {
			panic("x")
		}
	})
	misuse("passes", func() {
		for range func(y func(int) bool) {
			defer func() { fmt.Println("it") }()
			y(1)
		} {
			panic("through")
		}
	})
	for i := range func(y func(int) bool) {
		for range 2 { if !y(5) { return } }
	} {
		switch i {
		case 5:
			break
		}
		select {
		default:
			continue
		}
	}
}
