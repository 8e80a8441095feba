// The functions that stand for the calls of go and defer statements, and what they cost.
package main

import (
	"fmt"
	"sync"
)

type T struct {
	mu sync.Mutex
	n  int
}

func (t *T) done(n int) { t.n = n }
func (t T) val() int    { return t.n }

type I interface{ M(int) }

func empty()              {}
func two(a, b int) int    { return a + b }
func va(a int, xs ...int) {}
func big(a int) {
	for i := range a {
		fmt.Println(i, i, i, i, i, i, i, i)
	}
}

func f1(t *T)               { defer t.mu.Unlock() }
func f2(t *T)               { defer t.done(3) }
func f3(t T)                { defer t.val() }
func f4(i I)                { defer i.M(1) }
func f5()                   { defer empty() }
func f6(x int)              { defer two(x, 3) }
func f7()                   { defer va(1, 2, 3) }
func f8()                   { defer va(1) }
func f9(xs []int)           { defer va(1, xs...) }
func g1()                   { go big(3) }
func g2(f func(int))        { go f(3) }
func g3()                   { go func(x int) { _ = x }(3) }
func g4(c chan int)         { defer close(c) }
func g5(m map[int]int)      { defer delete(m, 1) }
func g6(x any)              { defer panic(x) }
func g7()                   { defer print("x", 1) }
func g8(wg *sync.WaitGroup) { defer wg.Done() }
func g9(w any)              { defer fmt.Println("a", 1, w) }
func h1(s string)           { defer fmt.Printf("%s\n", s) }
func h2(f func())           { defer f() }
func h3(t *T)               { defer func() { t.mu.Unlock() }() }

func main() {}
