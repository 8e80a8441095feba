// 2.3 with a filled map: a fatal error, which neither recover nor SetPanicOnFault holds up, and deferred functions do not run.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
)

func main() {
	debug.SetPanicOnFault(true)
	m := make(map[int]int)
	for i := 0; i < 1000; i++ {
		m[i] = i
	}
	defer func() {
		fmt.Println("recovered:", recover())
		os.Exit(0)
	}()
	go func() {
		for i := 0; ; i++ {
			m[i%1000000] = i
		}
	}()
	for {
		for range m {
			runtime.Gosched()
		}
	}
}
