// Shortest paths with container/heap over a grid and a random graph.
package main

import (
	"container/heap"
	"fmt"
)

type edge struct{ to, w int }
type item struct{ node, dist int }
type pq []item

func (p pq) Len() int            { return len(p) }
func (p pq) Less(i, j int) bool  { return p[i].dist < p[j].dist }
func (p pq) Swap(i, j int)       { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x interface{}) { *p = append(*p, x.(item)) }
func (p *pq) Pop() interface{} {
	o := *p
	x := o[len(o)-1]
	*p = o[:len(o)-1]
	return x
}

func shortest(g [][]edge, src int) (dist, prev []int) {
	dist, prev = make([]int, len(g)), make([]int, len(g))
	for i := range dist {
		dist[i], prev[i] = 1<<60, -1
	}
	dist[src] = 0
	q := &pq{{src, 0}}
	for q.Len() > 0 {
		u := heap.Pop(q).(item)
		if u.dist > dist[u.node] {
			continue
		}
		for _, e := range g[u.node] {
			if d := u.dist + e.w; d < dist[e.to] {
				dist[e.to], prev[e.to] = d, u.node
				heap.Push(q, item{e.to, d})
			}
		}
	}
	return
}

func main() {
	const n = 300
	g := make([][]edge, n)
	s := uint32(1)
	r := func(k int) int { s = s*1664525 + 1013904223; return int(s>>10) % k }
	for i := 0; i < n*4; i++ {
		a, b, w := r(n), r(n), 1+r(100)
		g[a] = append(g[a], edge{b, w})
		g[b] = append(g[b], edge{a, w})
	}
	dist, prev := shortest(g, 0)
	sum := 0
	for _, d := range dist {
		if d < 1<<60 {
			sum += d
		}
	}
	fmt.Println(sum, dist[n-1])
	var path []int
	for v := n - 1; v >= 0; v = prev[v] {
		path = append([]int{v}, path...)
	}
	fmt.Println(path)
}
