package main

import (
	"fmt"
	"m/a"
	_ "m/c"
	. "m/b"
	"m/log"
)

var X = log.P("main.X", a.A+B)

type Impl struct{ a.Base }
func init() { log.P("main.init", 0) }
func main() {
	fmt.Println(X, a.A, B, log.L)
	var i a.I = Impl{}
	fmt.Println(i.M(), a.Private(i))
	_, ok := any(i).(interface{ hidden() })
	fmt.Println(ok)
	fmt.Printf("%T %T\n", i, a.G[Impl]{})
}
