package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		defer fmt.Println("not run")
		for {
			time.Sleep(time.Millisecond)
		}
	}()
	go func() {
		for {
		}
	}()
	time.Sleep(3 * time.Millisecond)
	fmt.Println("main returns")
}
