package main

import (
	"container/ring"
	"fmt"
)

// The last n samples, and their mean as they come in.
func main() {
	const n = 16
	r := ring.New(n)
	sum := 0
	for i := 0; i < 1000; i++ {
		x := i * i % 97
		if r.Value != nil {
			sum -= r.Value.(int)
		}
		r.Value = x
		sum += x
		r = r.Next()
		if i%100 == 99 {
			check := 0
			r.Do(func(v any) { check += v.(int) })
			fmt.Println(i, sum, check, r.Value, r.Prev().Value, r.Len())
		}
	}
	// Two halves, exchanged.
	half := r.Unlink(n / 2)
	fmt.Println(r.Len(), half.Len())
	r.Prev().Link(half)
	fmt.Println(r.Len())
	r.Do(func(v any) { fmt.Print(v, " ") })
	fmt.Println()
}
