package main

import (
	"fmt"
	"os" // error: "os" imported and not used
)

type T struct{ x int }

func shared() int { return other("s") } // error: cannot use "s" \(untyped string constant\) as int value in argument to other

func main() {
	var t T
	t.hidden()
	t.missing() // error: t\.missing undefined \(type T has no field or method missing\)
	fmt.Println(t, late)
}
