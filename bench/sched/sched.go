// Costs of goroutines and channels.
//
//	gol run bench/sched/sched.go; go run bench/sched/sched.go    all of them, wall time of one operation
//	gol run bench/sched/sched.go NAME                            one of them, silently (bench/sched/run.pl takes its CPU time)
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

func t(name string, n int, f func()) {
	if len(os.Args) > 1 {
		if os.Args[1] == name {
			f()
		}
		return
	}
	s := time.Now()
	f()
	fmt.Printf("%-12s %8.1f ns\n", name, float64(time.Since(s).Nanoseconds())/float64(n))
}

func main() {
	runtime.GOMAXPROCS(1)
	const N = 1000000
	t("roundtrip", N, func() {
		a, b := make(chan int), make(chan int)
		go func() {
			for v := range a {
				b <- v
			}
		}()
		for i := 0; i < N; i++ {
			a <- i
			<-b
		}
		close(a)
	})
	t("gosched", N, func() {
		done := make(chan bool)
		go func() {
			for i := 0; i < N/2; i++ {
				runtime.Gosched()
			}
			done <- true
		}()
		for i := 0; i < N/2; i++ {
			runtime.Gosched()
		}
		<-done
	})
	t("go+exit", N, func() {
		var wg sync.WaitGroup
		for i := 0; i < N/100; i++ {
			wg.Add(100)
			for k := 0; k < 100; k++ {
				go wg.Done()
			}
			wg.Wait()
		}
	})
	t("buffered", N, func() {
		c := make(chan int, 128)
		go func() {
			for i := 0; i < N; i++ {
				c <- i
			}
			close(c)
		}()
		for range c {
		}
	})
	t("select8", N/4, func() {
		var cs [8]chan int
		for i := range cs {
			cs[i] = make(chan int)
			go func() {
				for k := 0; k < N/4/8; k++ {
					cs[i] <- k
				}
			}()
		}
		for k := 0; k < N/4; k++ {
			select {
			case <-cs[0]:
			case <-cs[1]:
			case <-cs[2]:
			case <-cs[3]:
			case <-cs[4]:
			case <-cs[5]:
			case <-cs[6]:
			case <-cs[7]:
			}
		}
	})
	t("mutex", N, func() {
		var mu sync.Mutex
		var wg sync.WaitGroup
		n := 0
		for k := 0; k < 10; k++ {
			wg.Add(1)
			go func() {
				for i := 0; i < N/10; i++ {
					mu.Lock()
					n++
					mu.Unlock()
				}
				wg.Done()
			}()
		}
		wg.Wait()
	})
	t("park100k", 100000, func() {
		st, out := make(chan bool), make(chan int)
		for i := 0; i < 100000; i++ {
			go func() { <-st; out <- 1 }()
		}
		close(st)
		for i := 0; i < 100000; i++ {
			<-out
		}
	})
	t("sieve", 1000, func() {
		generate := func(ch chan<- int) {
			for i := 2; ; i++ {
				ch <- i
			}
		}
		ch := make(chan int)
		go generate(ch)
		for i := 0; i < 1000; i++ {
			p := <-ch
			next := make(chan int)
			go func(in, out chan int, p int) {
				for {
					if v := <-in; v%p != 0 {
						out <- v
					}
				}
			}(ch, next, p)
			ch = next
		}
	})
	// A million goroutines that wait for ever: their memory.
	if len(os.Args) > 1 && os.Args[1] == "parkmem" {
		n := 1000000
		c := make(chan bool)
		for i := 0; i < n; i++ {
			go func() { <-c }()
		}
		for i := 0; i < 100; i++ {
			runtime.Gosched()
		}
		runtime.Gosched()
		b, _ := os.ReadFile("/proc/self/status")
		for _, line := range splitLines(string(b)) {
			if len(line) > 6 && line[:6] == "VmHWM:" {
				fmt.Println(line)
			}
		}
	}
}

func splitLines(s string) (out []string) {
	from := 0
	for i := range len(s) {
		if s[i] == '\n' {
			out = append(out, s[from:i])
			from = i + 1
		}
	}
	return
}
