package main

import (
	"fmt"
	"runtime"
)

func main() {
	go fmt.Println("other")
	defer fmt.Println("deferred")
	runtime.Goexit()
}
