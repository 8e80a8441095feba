package main

// append(s, make([]T, n)...) makes no second slice, and has every value and panic as if it did.

import (
	"fmt"
	"slices"
	"testing"
)

type pair struct {
	p *int
	n int32
}

func ext[T any](s []T, n int) []T { return append(s, make([]T, n)...) }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(e)
		}
	}()
	f()
}

//go:noinline
func order(s string, v int) int { fmt.Println(s); return v }

var sink int

func main() {
	b := make([]int, 3, 8)
	for i := range b[:8] {
		b[:8][i] = i + 1
	}
	c := append(b, make([]int, 4)...)
	fmt.Println(c, len(c), cap(c), b[:8])
	c = append(c, make([]int, order("n", 6))...)
	fmt.Println(c, len(c), cap(c))
	one := 1
	ps := ext([]pair{{&one, 1}}, 3)
	fmt.Println(len(ps), cap(ps), *ps[0].p, ps[1:])
	fmt.Println(ext([]string(nil), 2), ext([]struct{}{}, 5), len(ext([]struct{}(nil), 3)), ext([]byte(nil), 0) == nil, ext([]*int{}, 0) == nil)
	var u8 uint8 = 200
	fmt.Println(len(append([]byte("x"), make([]byte, u8)...)))
	for _, n := range []int{-1, 1 << 62, 1<<63 - 1} {
		try(func() { sink = len(ext([]int{1}, n)) })
		try(func() { sink = len(append([]string{"a"}, make([]string, n)...)) })
	}
	var big uint64 = 1 << 63
	try(func() { sink = len(append([]int{1}, make([]int, big)...)) })
	s := append([]byte(nil), append([]byte("ab"), make([]byte, 2)...)...)
	fmt.Printf("%q\n", s)
	allocs := func(f func()) { fmt.Println(testing.AllocsPerRun(10, f)) }
	allocs(func() { sink = len(append([]int(nil), make([]int, sink%2+5)...)) })
	allocs(func() { sink = len(slices.Grow([]int(nil), 9)) })
	allocs(func() { sink = len(slices.Concat([]int{1, 2}, []int{3})) })
	allocs(func() { sink = len(slices.Insert([]int{1, 2, 3}, 1, 7, 8)) })
	k := 2
	allocs(func() { slices.SortFunc(b, func(x, y int) int { return (y - x) * k }) })
	allocs(func() { sink, _ = slices.BinarySearchFunc(b, 2, func(x, y int) int { return (y - x) * k }) })
}
