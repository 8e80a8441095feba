// 3.1: a slice of a slice shares its array; what it stores is kept alive by the collector as what its parent stores is.
package main

import (
	"fmt"
	"runtime"
)

type big struct {
	n int
	_ [1000]byte
}

func main() {
	a := make([]int, 2, 4)
	b := a[1:]
	b[0] = 42
	fmt.Println(a, len(b), cap(b), &a[1] == &b[0])
	b = append(b, 7, 8)
	fmt.Println(a[:4], &a[1] == &b[0])
	b = append(b, 9)
	b[0] = 1
	fmt.Println(a[:4], b, &a[1] == &b[0])

	parent := make([]*big, 64)
	child := parent[32:]
	stop := make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				stop <- true
				return
			default:
				runtime.GC()
			}
		}
	}()
	for i := 0; i < 20000; i++ {
		child[i%32] = &big{n: i} // the only reference
		if i%100 == 0 {
			runtime.Gosched()
		}
	}
	stop <- true
	<-stop
	ok := true
	for i, p := range parent[32:] {
		ok = ok && p.n >= 20000-32 && p.n%32 == i
	}
	fmt.Println(ok)
}
