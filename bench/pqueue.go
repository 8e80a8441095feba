// A priority queue on container/heap: interface calls, boxed pointers.
package main

import (
	"container/heap"
	"fmt"
)

type item struct {
	prio int
	id   int
}

type pq []*item

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].prio < p[j].prio }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.(*item)) }
func (p *pq) Pop() any {
	old := *p
	n := len(old)
	x := old[n-1]
	*p = old[:n-1]
	return x
}

func main() {
	h := &pq{}
	seed := 12345
	for i := 0; i < 50000; i++ {
		seed = (seed*1103515 + 12345) % 2147483647
		heap.Push(h, &item{seed % 1000000, i})
	}
	s := 0
	for i := 0; h.Len() > 0; i++ {
		x := heap.Pop(h).(*item)
		s = (s*31 + x.prio) % 1000003
	}
	fmt.Println(s)
}
