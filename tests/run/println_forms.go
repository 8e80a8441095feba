// print and println write to standard error: every kind of value.
package main

import "fmt"

type T int

func main() {
	println()
	println(1, -2, uint8(3), int64(1)<<40, "s", true, false, 'x', 1.5, float32(0.25), 100000000.0, -0.0)
	println(1+2i, complex64(3))
	print("a", 1, "b", 2.0, "\n")
	println(T(5), nil == nil2(), len("abc"))
	println("multi\nline", "é")
	println(1e100, 1e-7, 123456789.0)
	fmt.Println("to stdout")
}

func nil2() error { return nil }
