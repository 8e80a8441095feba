package main

import (
	"container/heap"
	"fmt"
)

type item struct {
	value    string
	priority int
	index    int
}

type queue []*item

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].priority > q[j].priority }
func (q queue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index, q[j].index = i, j
}
func (q *queue) Push(x any) {
	it := x.(*item)
	it.index = len(*q)
	*q = append(*q, it)
}
func (q *queue) Pop() any {
	n := len(*q) - 1
	it := (*q)[n]
	(*q)[n] = nil
	it.index = -1
	*q = (*q)[:n]
	return it
}

func main() {
	var q queue
	for i, w := range []string{"banana", "apple", "pear", "cherry", "fig", "grape", "lemon"} {
		heap.Push(&q, &item{value: w, priority: (i*5 + 3) % 7})
	}
	it := q[3]
	it.priority = 100
	heap.Fix(&q, it.index)
	gone := heap.Remove(&q, q[2].index).(*item)
	fmt.Println("removed", gone.value, gone.priority, gone.index)
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		fmt.Printf("%.2d:%s ", it.priority, it.value)
	}
	fmt.Println()

	// Shortest paths in a grid.
	const n = 30
	cost := func(x, y int) int { return (x*7+y*13)%9 + 1 }
	dist := map[[2]int]int{}
	q = append(q, &item{value: "0 0"})
	for q.Len() > 0 {
		it := heap.Pop(&q).(*item)
		var x, y int
		fmt.Sscan(it.value, &x, &y)
		if _, done := dist[[2]int{x, y}]; done {
			continue
		}
		dist[[2]int{x, y}] = -it.priority
		for _, d := range [][2]int{{1, 0}, {0, 1}, {-1, 0}, {0, -1}} {
			a, b := x+d[0], y+d[1]
			if a >= 0 && a < n && b >= 0 && b < n {
				heap.Push(&q, &item{value: fmt.Sprint(a, b), priority: it.priority - cost(a, b)})
			}
		}
	}
	fmt.Println(len(dist), dist[[2]int{n - 1, n - 1}], dist[[2]int{0, n - 1}])
}
