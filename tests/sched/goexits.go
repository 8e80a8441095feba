// Goexit among panics and deferred calls; what recover sees; a panic in main ended by os.Exit.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer fmt.Println("outer", recover())
		func() {
			defer func() { fmt.Println("inner", recover()) }()
			runtime.Goexit()
		}()
		fmt.Println("not reached")
	}()
	wg.Wait()
	// a panic during Goexit, recovered: Goexit goes on
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { fmt.Println("got", recover()) }()
		defer func() { panic("while leaving") }()
		runtime.Goexit()
	}()
	wg.Wait()
	// Goexit during a panic ends it
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { runtime.Goexit() }()
		panic("dropped")
	}()
	wg.Wait()
	// nested panics, errors.Is through the chain of recovered values
	func() {
		defer func() {
			r := recover()
			err, _ := r.(error)
			var re runtime.Error
			fmt.Println(r, errors.As(err, &re))
		}()
		defer func() {
			var m map[string]int
			defer func() { m["x"]++ }()
			panic("second")
		}()
		panic("first")
	}()
	// panic(nil), re-panic
	func() {
		defer func() { r := recover(); fmt.Printf("%v %T\n", r, r) }()
		panic(nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		defer func() { r := recover(); panic(fmt.Sprint(r, " again")) }()
		panic("once")
	}()
	// recover only in the deferred function itself
	func() {
		defer func() { fmt.Println("here", recover()) }()
		defer func() { func() { fmt.Println("too deep", recover()) }() }()
		panic("p")
	}()
	// defers in loops, arguments evaluated early, results changed late
	f := func() (n int, err error) {
		for i := range 3 {
			defer func() { n = n*10 + i }()
		}
		defer func() {
			if r := recover(); r != nil {
				err = fmt.Errorf("wrapped: %v", r)
			}
		}()
		var a []int
		_ = a[5]
		return 1, nil
	}
	fmt.Println(f())
	debug.SetPanicOnFault(false)
	ch := make(chan any)
	go func() {
		defer func() { ch <- recover() }()
		var p *[1 << 30]int
		_ = p[12345]
	}()
	fmt.Println(<-ch)
	defer os.Exit(3)
	defer fmt.Println("deferred in main")
	panic("unseen")
}
