// finds: other output
package main

import (
	"fmt"
	"sync"
)

// Two words that belong together are read in between.
type pair struct{ a, b int }

func main() {
	var p pair
	bad := false
	var wg sync.WaitGroup
	wg.Go(func() { p = pair{1, 1} })
	wg.Go(func() {
		q := p
		bad = q.a != q.b
	})
	wg.Wait()
	fmt.Println(bad)
}
