package main

import (
	"fmt"
	"time"
)

type G[T any] struct{ x T }

func (g G[T]) M() { panic("boom") }

type S struct{}

func F[T any]() any {
	type L struct{ t T }
	func() {
		type L2 []L
		fmt.Printf("%T\n", L2{})
	}()
	return L{}
}
func main() {
	type Loc int
	fmt.Printf("%T\n", F[int]())
	fmt.Printf("%T\n", F[Loc]())
	fmt.Printf("%T\n", G[Loc]{})
	fmt.Printf("%T\n", G[S]{})
	fmt.Printf("%T\n", G[time.Duration]{})
	fmt.Printf("%T\n", G[interface{ M(int) string }]{})
	fmt.Printf("%T\n", G[struct {
		A int `x:"y"`
		b S
	}]{})
	fmt.Printf("%T\n", G[func(int, ...S) (S, error)]{})
	fmt.Printf("%T\n", G[G[S]]{})
	{
		type Loc int
		fmt.Printf("%T\n", G[Loc]{})
	}
	fmt.Printf("%T\n", G[any]{})
	fmt.Printf("%T\n", G[error]{})
	fmt.Printf("%T\n", G[chan<- []byte]{})
	fmt.Printf("%T\n", G[*[3]rune]{})
}
