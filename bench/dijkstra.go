// Shortest ways: container/heap, which calls through an interface.
package main

import (
	"container/heap"
	"fmt"
)

type item struct{ node, dist int }
type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].dist < q[j].dist }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(*item)) }
func (q *queue) Pop() any {
	old := *q
	n := len(old) - 1
	x := old[n]
	*q = old[:n]
	return x
}

type edge struct{ to, length int }

func main() {
	const n, far = 30000, 1 << 40
	roads := make([][]edge, n)
	x := 3
	for i := range roads {
		for j := 0; j < 6; j++ {
			x = x * 16807 % 2147483647
			to := x % n
			x = x * 16807 % 2147483647
			roads[i] = append(roads[i], edge{to, x%100 + 1})
		}
	}
	sum := 0
	for start := 0; start < 3; start++ {
		dist := make([]int, n)
		for i := range dist {
			dist[i] = far
		}
		dist[start] = 0
		q := &queue{}
		heap.Push(q, &item{start, 0})
		for q.Len() > 0 {
			it := heap.Pop(q).(*item)
			if it.dist > dist[it.node] {
				continue
			}
			for _, e := range roads[it.node] {
				if d := it.dist + e.length; d < dist[e.to] {
					dist[e.to] = d
					heap.Push(q, &item{e.to, d})
				}
			}
		}
		for _, d := range dist {
			if d < far {
				sum += d
			}
		}
	}
	fmt.Println(sum)
}
