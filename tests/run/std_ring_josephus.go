package main

import (
	"container/ring"
	"fmt"
)

func main() {
	for _, p := range [][2]int{{7, 3}, {41, 3}, {10, 1}, {100, 7}} {
		r := ring.New(p[0])
		for i := 1; i <= p[0]; i++ {
			r.Value = i
			r = r.Next()
		}
		r = r.Prev()
		for r.Len() > 1 {
			r = r.Move(p[1] - 1)
			fmt.Print(r.Unlink(1).Value, " ")
		}
		fmt.Println("last", r.Value)
	}
}
