package main

// A panic whose argument is wrong does not end a function, in gc's eyes.

import "fmt"

func a() int { panic(zz) } // error: undefined: zz // error: missing return

func b() int { panic() } // error: not enough arguments for panic // error: missing return

func c() int { panic(1, 2) } // error: too many arguments for panic // error: missing return

func d() int { panic(none()) } // error: used as value // error: missing return

func e() int { panic(fmt.Sprint(zz)) } // error: undefined: zz

func f() int { panic(1 << 70) } // error: overflows

func g() int {
	for {
		panic(zz) // error: undefined: zz
	}
}

func none() {}
func main() {}
