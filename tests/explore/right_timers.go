// finds: nothing
// flags: -race -n 300
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	n := 0
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			time.Sleep(time.Duration(i) * time.Millisecond)
			mu.Lock()
			n++
			mu.Unlock()
		})
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	<-tick.C
	<-ctx.Done()
	wg.Wait()
	fired := make(chan int, 1)
	t := time.AfterFunc(time.Millisecond, func() { fired <- 1 })
	time.Sleep(time.Millisecond)
	if !t.Stop() {
		<-fired
	}
	fmt.Println(n, ctx.Err())
}
