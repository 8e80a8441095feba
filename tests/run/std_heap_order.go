// Equal elements leave the heap in the order the algorithm gives.
package main

import (
	"container/heap"
	"fmt"
)

type e struct{ key, id int }
type h []e

func (x h) Len() int           { return len(x) }
func (x h) Less(i, j int) bool { fmt.Print("L", i, ",", j, " "); return x[i].key < x[j].key }
func (x h) Swap(i, j int)      { fmt.Print("S", i, ",", j, " "); x[i], x[j] = x[j], x[i] }
func (x *h) Push(v any)        { fmt.Print("P "); *x = append(*x, v.(e)) }
func (x *h) Pop() any {
	fmt.Print("O ")
	v := (*x)[len(*x)-1]
	*x = (*x)[:len(*x)-1]
	return v
}

func main() {
	x := &h{}
	for i := 0; i < 12; i++ {
		*x = append(*x, e{i * 5 % 4, i})
	}
	heap.Init(x)
	fmt.Println(*x)
	heap.Push(x, e{1, 100})
	fmt.Println(*x)
	fmt.Println(heap.Remove(x, 4), heap.Remove(x, x.Len()-1), heap.Remove(x, 0))
	(*x)[2].key = 9
	heap.Fix(x, 2)
	(*x)[5].key = -1
	heap.Fix(x, 5)
	fmt.Println(*x)
	for x.Len() > 0 {
		fmt.Println(heap.Pop(x))
	}
}
