package main

import (
	"container/heap"
	"fmt"
	"sort"
)

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	n := len(*h) - 1
	x := (*h)[n]
	*h = (*h)[:n]
	return x
}

func verify(h ints) {
	for i := 1; i < len(h); i++ {
		if h[i] < h[(i-1)/2] {
			fmt.Println("broken at", i, h)
		}
	}
}

var seed uint32 = 7

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

func main() {
	h := &ints{5, 2, 8}
	heap.Init(h)
	fmt.Println(*h)
	heap.Push(h, 3)
	fmt.Println(*h, (*h)[0])
	for h.Len() > 0 {
		fmt.Print(heap.Pop(h), " ")
	}
	fmt.Println()
	for i := 20; i > 0; i-- {
		heap.Push(h, i%7)
		verify(*h)
	}
	fmt.Println(*h)
	for h.Len() > 0 {
		i := rnd(h.Len())
		want := (*h)[i]
		got := heap.Remove(h, i)
		verify(*h)
		fmt.Print(got == want, got, " ")
	}
	fmt.Println()
	for i := 0; i < 500; i++ {
		*h = append(*h, rnd(100))
	}
	heap.Init(h)
	verify(*h)
	for i := 0; i < 300; i++ {
		j := rnd(h.Len())
		(*h)[j] = rnd(1000)
		heap.Fix(h, j)
		verify(*h)
	}
	fmt.Println((*h)[:10])
	var out []int
	for h.Len() > 0 {
		out = append(out, heap.Pop(h).(int))
	}
	fmt.Println(len(out), sort.IntsAreSorted(out), out[:10], out[490:])
	heap.Init(h)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		heap.Pop(h)
	}()
}
