package main

import (
	"fmt"
	"runtime"
)

func main() {
	c := make(chan bool)
	go func() {
		<-c
		fmt.Println("other")
	}()
	defer close(c)
	defer fmt.Println("deferred")
	runtime.Goexit()
}
