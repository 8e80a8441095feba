# gol run -race: Go's reports and exit codes; race-free programs say nothing, under every seed
. "$(dirname "$0")/lib.bash"
# the text is what `go run -race` prints of this program, addresses and offsets aside
cat >r.go <<'GO'
package main

import (
	"fmt"
	"time"
)

var x int

type T struct{ a, b int }

func store(v int) { x = v }

func main() {
	go store(1)
	time.Sleep(10 * time.Millisecond)
	x++
	t := &T{}
	done := make(chan bool)
	go func() { t.b = 3; done <- true }()
	fmt.Println(t.b)
	<-done
}
GO
cat >want <<'EOT'
==================
WARNING: DATA RACE
Read at ADDR by main goroutine:
  main.main()
      r.go:17 OFF

Previous write at ADDR by goroutine N:
  main.store()
      r.go:12 OFF

Goroutine N (finished) created at:
  main.main()
      r.go:15 OFF
==================
==================
WARNING: DATA RACE
Write at ADDR by goroutine N:
  main.main.func1()
      r.go:20 OFF

Previous read at ADDR by main goroutine:
  main.main()
      r.go:21 OFF

Goroutine N (running) created at:
  main.main()
      r.go:20 OFF
==================
Found 2 data race(s)
EOT
run "$GOL" run -race r.go
want_rc 66
sed -E 's/\+0x[0-9a-f]+/OFF/; s/0x[0-9a-f]+/ADDR/; s/oroutine [0-9]+/oroutine N/' .err >got
diff want got || fail "report differs"
[ "$out" = 0 ] || fail "stdout [$out]"
run "$GOL" run r.go; want_rc 0; no_err
# GORACE
run env GORACE=exitcode=7 "$GOL" run -race r.go; want_rc 7
run env GORACE="halt_on_error=1" "$GOL" run -race r.go; want_rc 66; [ "$(grep -c WARNING .err)" = 1 ] || fail "did not halt"
run env GORACE="log_path=log" "$GOL" run -race r.go; want_rc 66; no_err; grep -q 'DATA RACE' log.* || fail "no log"
# a panic keeps its own exit code, as in Go
echo 'package main
var x int
func main() { c := make(chan int); go func() { x = 1; c <- 1; x = 2 }(); x = 3; <-c; panic(x) }' >p.go
run "$GOL" run -race p.go; want_rc 2; want_err 'DATA RACE'
# every kind of synchronisation orders
cat >ok.go <<'GO'
package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var n int

func main() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	m := map[int]int{}
	for i := range 8 {
		wg.Go(func() {
			mu.Lock()
			n++
			mu.Unlock()
			rw.Lock()
			m[i] = i
			rw.Unlock()
			rw.RLock()
			_ = m[0]
			rw.RUnlock()
		})
	}
	wg.Wait()
	n += len(m)

	x := 0
	c := make(chan int)
	go func() { x = 1; c <- 1; x++; close(c) }()
	<-c
	<-c
	x++

	y := make([]int, 3)
	b := make(chan bool, 1)
	for i := range 3 {
		b <- true
		go func() { y[0] += i; <-b }()
	}
	b <- true
	y[0]++

	var once sync.Once
	z := 0
	for range 4 {
		wg.Go(func() { once.Do(func() { z = 5 }); _ = z })
	}
	wg.Wait()

	var flag atomic.Bool
	w := 0
	go func() { w = 1; flag.Store(true) }()
	for !flag.Load() {
		time.Sleep(time.Microsecond)
	}
	w++

	cond := sync.NewCond(&mu)
	ready := false
	go func() { mu.Lock(); ready = true; cond.Broadcast(); mu.Unlock() }()
	mu.Lock()
	for !ready {
		cond.Wait()
	}
	mu.Unlock()

	ctx, cancel := context.WithCancel(context.Background())
	v := 0
	go func() { v = 9; cancel() }()
	<-ctx.Done()
	v++

	t := 0
	done := make(chan bool)
	t = 1
	time.AfterFunc(time.Millisecond, func() { t++; done <- true })
	<-done
	t++

	pool := sync.Pool{New: func() any { return new(int) }}
	for range 4 {
		wg.Go(func() { p := pool.Get().(*int); *p++; pool.Put(p) })
	}
	wg.Wait()
	fmt.Println(n, x, y[0], z, w, v, t)
}
GO
for seed in "" $(seq 20); do
	run env GODEBUG=nosleep=1 "$GOL" run -race ${seed:+-seed $seed} ok.go
	want_rc 0
	no_err
	want_out '16 3 4 5 2 10 3'
done
