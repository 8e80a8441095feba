// container/heap, list and ring together: an event queue, a deque, Josephus.
package main

import (
	"container/heap"
	"container/list"
	"container/ring"
	"fmt"
	"strings"
)

type event struct {
	at   int
	name string
}
type queue []*event

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return q[i].at < q[j].at || q[i].at == q[j].at && q[i].name < q[j].name
}
func (q queue) Swap(i, j int)       { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x interface{}) { *q = append(*q, x.(*event)) }
func (q *queue) Pop() interface{} {
	n := len(*q) - 1
	e := (*q)[n]
	*q = (*q)[:n]
	return e
}

func main() {
	q := &queue{}
	for i, n := range strings.Fields("start tick stop idle tock") {
		heap.Push(q, &event{i * 7 % 5, n})
	}
	e := (*q)[3]
	e.at = -1
	heap.Fix(q, 3)
	heap.Remove(q, 1)
	for q.Len() > 0 {
		e := heap.Pop(q).(*event)
		fmt.Print(e.at, e.name, " ")
		if e.name == "tick" {
			heap.Push(q, &event{e.at + 10, "again"})
		}
	}
	fmt.Println()
	l := list.New()
	for i := range 5 {
		l.PushBack(i)
		l.PushFront(-i)
	}
	mid := l.Front().Next().Next()
	l.InsertBefore("x", mid)
	l.InsertAfter("y", mid)
	l.MoveToBack(mid)
	l.MoveToFront(l.Back())
	l.Remove(l.Front())
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println(l.Len())
	for e := l.Back(); e != nil; {
		prev := e.Prev()
		if _, ok := e.Value.(string); !ok {
			l.Remove(e)
		}
		e = prev
	}
	l2 := list.New()
	l2.PushBack("z")
	l.PushBackList(l2)
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(e.Value, " ")
	}
	fmt.Println()
	r := ring.New(41)
	for i := range r.Len() {
		r.Value = i + 1
		r = r.Next()
	}
	r = r.Prev()
	for r.Len() > 1 {
		r = r.Move(2)
		r.Unlink(1)
	}
	fmt.Println(r.Value)
}
