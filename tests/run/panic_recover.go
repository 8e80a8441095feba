// recover: where it works and where it does not, values, results after recovery, nested panics.
package main

import "fmt"

type E struct{ code int }

func (e *E) Error() string { return fmt.Sprint("E", e.code) }

func try(f func()) (r interface{}) {
	defer func() { r = recover() }()
	f()
	return "no panic"
}
func helper() interface{} { return recover() }

func direct() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("recovered ", r)
		}
	}()
	panic("p")
}
func nestedCall() {
	defer func() {
		func() { fmt.Println("nested recover:", recover()) }()
	}()
	panic("not caught by nested")
}
func viaHelper() {
	defer func() { fmt.Println("helper:", helper()) }()
	panic("not caught by helper")
}
func deferredHelper() {
	defer helper()
	panic("caught by deferred helper")
}
func deferredRecover() {
	defer recover()
	panic("not caught by deferred recover")
}
func result() (a int, b string) {
	a, b = 1, "x"
	defer func() { recover(); a += 10 }()
	a, b = 2, "y"
	panic(0)
}
func second() {
	defer func() { fmt.Println("outer got", recover()) }()
	defer func() { panic("second") }()
	panic("first")
}
func twice() {
	defer func() { fmt.Println("2nd recover", recover()) }()
	defer func() { fmt.Println("1st recover", recover()) }()
	panic("once")
}
func again() {
	defer func() { fmt.Println("again:", recover()) }()
	func() {
		defer func() {
			r := recover()
			panic(fmt.Sprint(r, "+more"))
		}()
		panic("base")
	}()
	fmt.Println("not reached")
}
func inRecovering() {
	defer func() {
		fmt.Println("outer", recover())
	}()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("in deferred")
	}()
	panic("outer")
}
func loop() (n int) {
	for i := 0; i < 5; i++ {
		func() {
			defer func() {
				if recover() != nil {
					n++
				}
			}()
			if i%2 == 0 {
				panic(i)
			}
		}()
	}
	return
}
func deep(n int) {
	defer func() {
		if n%3 == 0 {
			if r := recover(); r != nil {
				fmt.Print(n, ":", r, " ")
				panic(n)
			}
		}
	}()
	if n == 10 {
		panic("bottom")
	}
	deep(n + 1)
}

func main() {
	fmt.Println(recover())
	fmt.Println(try(func() { panic("s") }), try(func() { panic(1) }), try(func() {}), try(func() { panic(&E{3}) }), try(func() { panic([]int{1}) }))
	fmt.Println(direct())
	fmt.Println(try(nestedCall))
	fmt.Println(try(viaHelper))
	fmt.Println(try(deferredHelper))
	fmt.Println(try(deferredRecover))
	fmt.Println(result())
	second()
	twice()
	again()
	inRecovering()
	fmt.Println(loop())
	fmt.Println(try(func() { deep(1) }))
	var err error
	func() {
		defer func() {
			if e, ok := recover().(error); ok {
				err = e
			}
		}()
		var s []int
		_ = s[3]
	}()
	fmt.Println(err)
	r := try(func() { panic(nil) })
	fmt.Printf("%T %v\n", r, r)
	_, isErr := try(func() { var m map[string]int; m["a"]++ }).(error)
	fmt.Println(isErr)
	defer fmt.Println("main deferred")
	func() {
		defer func() { recover() }()
		defer fmt.Println("runs while panicking")
		panic("x")
	}()
	fmt.Println("end")
}
