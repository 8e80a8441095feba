package main

import "fmt"

func main() {
	go func() {
		defer fmt.Println("deferred")
		panic("in a goroutine")
	}()
	select {}
}
