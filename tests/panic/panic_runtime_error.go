package main

import (
	"fmt"
	"runtime"
)

func main() {
	defer func() { e := recover().(runtime.Error); fmt.Println(e.Error()); panic(e) }()
	z := 0
	fmt.Println(1 / z)
}
