// OnceValue that panics, panics in deferred
// calls of Goexit, a panic within a panic within a panic.
package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
	"sync"
)

type custom struct{ n int }

func (c custom) Error() string { return fmt.Sprint("custom ", c.n) }

func main() {
	// OnceFunc, OnceValue with panics
	f := sync.OnceValue(func() int { panic(custom{1}) })
	for range 2 {
		func() {
			defer func() { fmt.Printf("%v %T\n", recover(), custom{}) }()
			f()
		}()
	}
	var wg sync.WaitGroup
	// Goexit runs deferred calls that panic and recover
	done := make(chan string, 10)
	wg.Go(func() {
		defer func() { done <- fmt.Sprint("outer ", recover()) }()
		defer func() {
			defer func() { done <- fmt.Sprint("inner ", recover()) }()
			panic("in defer")
		}()
		runtime.Goexit()
	})
	wg.Wait()
	close(done)
	for s := range done {
		fmt.Println(s)
	}
	wg.Go(func() {
		defer func() {
			r := recover()
			fmt.Println(errors.As(r.(error), new(runtime.Error)), r)
		}()
		var m map[string]int
		m["x"]++
	})
	wg.Wait()
	var p sync.Pool
	p.New = func() any { return 7 }
	p.Put(nil)
	fmt.Println(p.Get())
	var w2 sync.WaitGroup
	func() {
		defer func() { fmt.Println(recover()) }()
		w2.Done()
	}()
	hold := make(chan bool)
	go func() {
		defer fmt.Println("deferred before the end")
		defer func() {
			defer func() { panic(fmt.Errorf("third after %v", recover())) }()
			panic(custom{2})
		}()
		panic("first")
	}()
	<-hold
	os.Exit(0)
}
