package main

import (
	"errors"
	"fmt"
	"iter"
	"runtime"
)

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Print("[cleanup]")
		for i := 0; i < n; i++ {
			if !yield(i) {
				fmt.Print("[stop]")
				return
			}
		}
	}
}

func find(n int) (r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("rec: %v", e)
		}
	}()
	for i := range seq(10) {
		defer func() { r += i }()
		if i == n {
			return i * 100, nil
		}
		if i == 5 {
			panic("five")
		}
	}
	return -1, nil
}

func nested() string {
outer:
	for i := range seq(3) {
		for j := range seq(3) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case i == 1 && j == 2:
				break outer
			case i == 2:
				goto end
			}
			fmt.Print(i, j, " ")
		}
	}
	return "done"
end:
	return "goto"
}

func bad() iter.Seq[int] {
	return func(yield func(int) bool) {
		yield(1)
		yield(2)
	}
}

var saved func(int) bool

func main() {
	fmt.Println(find(3))
	fmt.Println(find(7))
	fmt.Println(find(100))
	fmt.Println(nested())
	func() {
		defer func() { fmt.Println("R", recover()) }()
		for x := range bad() {
			fmt.Print(x)
			break
		}
	}()
	func() {
		defer func() {
			r := recover()
			_, isrt := r.(runtime.Error)
			fmt.Println("R", r, isrt)
		}()
		for x := range func(y func(int) bool) { saved = y; y(1) } {
			fmt.Print(x)
		}
		saved(2)
	}()
	next, stop := iter.Pull(seq(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("second")
		}()
		panic("first")
	}()
	func() {
		defer func() {
			fmt.Println(recover())
			fmt.Println(recover())
		}()
		defer panic(errors.New("replaced"))
		panic("orig")
	}()
	func() {
		defer func() { r := recover(); fmt.Printf("%T %v\n", r, r) }()
		panic(nil)
	}()
	fmt.Println(ret())
	for i := range 3 {
		func() {
			defer func() {
				if recover() != nil {
					fmt.Print("r", i)
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
		}()
	}
	fmt.Println()
	func() {
		for i := range 3 {
			defer fmt.Print("d", i, " ")
		}
		defer func(x int) { fmt.Print("x", x, " ") }(len("abc"))
	}()
	fmt.Println()
	fmt.Println(wrapped())
}

func ret() (x int) {
	defer func() { x *= 2 }()
	x = 1
	return x + 4
}

func wrapped() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("w: %w", r.(error))
		}
	}()
	var a []int
	_ = a[len(a)]
	return nil
}
