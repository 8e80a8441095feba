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
run env GORACE="strip_path_prefix=$PWD/" "$GOL" run -race "$PWD/r.go"; want_rc 66; grep -q "^      r.go:" .err || fail "the prefix is there"
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
# accesses through reflect, by natives, by system calls; each is a race of its own
race_of() {
	cat > one.go
	run "$GOL" run -race one.go
	want_rc 66
	want_err 'WARNING: DATA RACE'
	[ "$(grep -c WARNING .err)" = 1 ] || fail "not one race: $(cat one.go)"
}
race_of <<'GO'
package main

import "reflect"

func main() {
	c, x := make(chan bool), 0
	v := reflect.ValueOf(&x).Elem()
	go func() { v.SetInt(1); c <- true }()
	_ = v.Int()
	<-c
}
GO
race_of <<'GO'
package main

import "reflect"

func main() {
	c, m := make(chan bool), map[string]int{"a": 1}
	go func() { reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2)); c <- true }()
	_ = len(m)
	<-c
}
GO
race_of <<'GO'
package main

import "fmt"

type T struct{ A, B int }

func main() {
	c, t := make(chan bool), &T{1, 2}
	go func() { t.B = 3; c <- true }()
	_ = fmt.Sprintf("%+v", t)
	<-c
}
GO
race_of <<'GO'
package main

import "bytes"

func main() {
	c, b := make(chan bool), []byte("hello")
	go func() { b[1] = 'a'; c <- true }()
	_ = bytes.IndexByte(b, 'o')
	<-c
}
GO
race_of <<'GO'
package main

import "os"

func main() {
	c, b := make(chan bool), make([]byte, 10)
	f, _ := os.Open("one.go")
	go func() { f.Read(b); c <- true }()
	_ = b[3]
	<-c
}
GO
race_of <<'GO'
package main

import (
	"runtime"
	"time"
)

type T struct{ p, q *int }

func main() { // nothing says which of two cleanups runs first
	shared := new(int)
	cleanup := func(x int) { *shared = x }
	for i := range 2 {
		runtime.AddCleanup(new(T), cleanup, i)
	}
	runtime.GC()
	time.Sleep(50 * time.Millisecond)
}
GO
cat >quiet.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"
	"reflect"
	"runtime"
	"sync"
	"time"
)

type T struct {
	A int
	B string
	C []int
	M map[string]int
	P *T
}

func result(c chan int) (a, b int) {
	a = 42
	go func() { c <- a }()
	return a, 10
}

func main() {
	var wg sync.WaitGroup
	for i := range 3 { // values of their own, of the same types
		wg.Go(func() {
			t := &T{A: i, B: "x", C: []int{1, 2}, M: map[string]int{"a": 1}, P: &T{}}
			b, _ := json.Marshal(t)
			var u T
			json.Unmarshal(b, &u)
			_ = fmt.Sprintf("%v %+v %#v", t, u, *t)
			reflect.DeepEqual(*t, u)
			v := reflect.ValueOf(t).Elem()
			v.Field(0).SetInt(3)
			v.Field(2).Set(reflect.Append(v.Field(2), reflect.ValueOf(4)))
			v.Field(3).SetMapIndex(reflect.ValueOf("b"), reflect.ValueOf(2))
			for it := v.Field(3).MapRange(); it.Next(); {
				it.Key()
			}
			f := reflect.MakeFunc(reflect.TypeOf(func(int) int { return 0 }), func(a []reflect.Value) []reflect.Value { return a })
			f.Call([]reflect.Value{reflect.ValueOf(1)})
			reflect.New(reflect.SliceOf(reflect.PointerTo(v.Type())))
			reflect.Swapper(t.C)(0, 1)
		})
	}
	wg.Wait()
	shared := &T{A: 1, B: "s", C: []int{1}}
	for range 3 {
		wg.Go(func() { _ = fmt.Sprint(shared); json.Marshal(shared); reflect.DeepEqual(shared, shared) })
	}
	wg.Wait()
	c := make(chan int)
	result(c)
	<-c
	done := make(chan bool)
	go func() { // finalizers and cleanups come after what was done before they could run
		x, y := new(T), new(T)
		runtime.SetFinalizer(x, func(x *T) { x.A = 1 })
		runtime.AddCleanup(y, func(x *int) { *x = 1 }, new(int))
		x.A, y.A = 2, 3
		done <- true
	}()
	<-done
	runtime.GC()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("ok")
}
GO
run "$GOL" run -race quiet.go; want_rc 0; no_err; want_out ok
# what is kept for the detector grows with the heap, not with time
cat >long.go <<'GO'
package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

func rss() (kb int) {
	b, _ := os.ReadFile("/proc/self/status")
	fmt.Sscan(string(b[strings.Index(string(b), "VmRSS:")+6:]), &kb)
	return
}

func main() {
	var at [7]int
	for k := range at {
		for range 30000 {
			c := make(chan int)
			var mu sync.Mutex
			go func() { mu.Lock(); c <- 1; mu.Unlock() }()
			<-c
		}
		at[k] = rss()
	}
	fmt.Println(at[6] < at[4]+at[4]/10)
}
GO
run "$GOL" run -race long.go; want_rc 0; want_out true
# larger programs, and first uses of many packages by many goroutines
for p in lazyinit kvserver boundedbuffer pull; do
	run "$GOL" run -race "$(dirname "$0")/../sched/$p.go"; want_rc 0; no_err
done
# the words of a string, a slice or an interface are one access; two fields are two
cat >words.go <<'GO'
package main

import "time"

var t struct {
	s    string
	b    []int
	i    any
	x, y int
}

func main() {
	go func() { t.s = "xx"; t.b = []int{1}; t.i = 5; t.x, t.y = 1, 2 }()
	time.Sleep(10 * time.Millisecond)
	s := t.s
	b := t.b
	i := t.i
	println(len(s), len(b), i.(int), t.x+t.y)
}
GO
run "$GOL" run -race words.go; want_rc 66; want_err 'Found 5 data race(s)'
