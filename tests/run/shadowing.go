// Scopes: shadowing of variables, types, predeclared names, packages; if/else chains; closures.
package main

import (
	"fmt"
	"strings"
)

var x = "package"

type T int

func f() string { return x }

func main() {
	fmt.Println(x)
	x := 1
	{
		x := x + 1
		fmt.Println(x)
		{
			x, y := "s", x
			fmt.Println(x, y)
		}
		x++
		fmt.Println(x)
	}
	fmt.Println(x, f())
	if x := 5; x > 3 {
		x := x * 2
		fmt.Println(x)
	} else if y := x; y > 0 {
		fmt.Println(x, y)
	} else {
		fmt.Println(x, y)
	}
	if a := x; a > 10 {
	} else if b := a + 1; b > 10 {
	} else {
		fmt.Println(a, b)
	}
	for x := 0; x < 2; x++ {
		x := x * 100
		fmt.Print(x, " ")
	}
	fmt.Println(x)
	type T string
	var t T = "local T"
	fmt.Println(t)
	true := false
	nil := 3
	len := func(s string) int { return -1 }
	int := 7
	fmt.Println(true, nil, len("abc"), int)
	switch x := x; {
	case x == 1:
		fmt.Println("one")
	}
	func(x string) { fmt.Println(x); x = "changed" }("param")
	fmt.Println(x)
	var e interface{} = x
	if x, ok := e.(string); !ok {
		fmt.Printf("%q\n", x)
	}
	{
		fmt := strings.ToUpper("shadow")
		println := func(s string) { print2(s) }
		println(fmt)
	}
	L := 1
L:
	for {
		L++
		break L
	}
	fmt.Println(L)
	const c = 1
	{
		const c = c + 1
		const d = c * 10
		fmt.Println(c, d)
	}
	var err error
	if _, err := g(); err != 0 {
		fmt.Println("inner", err)
	}
	fmt.Println(err)
	string := "not a type"
	fmt.Println(string)
}

func print2(s string) { fmt.Println(s) }
func g() (int, int)   { return 1, 2 }
