# gol trace writes Chrome trace events: every goroutine, what it waited for, the collector's phases
. "$(dirname "$0")/lib.bash"
check() { perl "$(dirname "$BASH_SOURCE")/trace.pl" "$@" || exit 1; }
cat >p.go <<'G'
package main

import (
	"fmt"
	"os"
	"runtime"
	"sync"
	"time"
)

type node struct{ l, r *node }

func tree(n int) *node {
	if n == 0 {
		return &node{}
	}
	return &node{tree(n - 1), tree(n - 1)}
}

var keep []*node
var initialised = map[string]int{"before main": len(os.Args)}

func worker(in, out chan int) {
	for x := range in {
		keep[x%len(keep)] = tree(8)
		out <- x
	}
}

func main() {
	keep = make([]*node, 300)
	in, out := make(chan int), make(chan int)
	for i := 0; i < 3; i++ {
		go worker(in, out)
	}
	go func() {
		for i := 0; i < 600; i++ {
			in <- i
		}
		close(in)
	}()
	for i := 0; i < 600; i++ {
		<-out
	}
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	wg.Add(1)
	go func() { defer wg.Done(); mu.Lock() }()
	time.Sleep(time.Millisecond)
	mu.Unlock()
	wg.Wait()
	go func() { select {} }()
	go func() { select { case <-out: case <-make(chan int): } }()
	runtime.Gosched()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(m.NumGC)
	os.Exit(7)
}
G
run "$GOL" trace p.go; want_rc 7; want_err 'wrote trace.json'
[ "$out" -gt 1 ] || fail "$out cycles"
check trace.json 8 "$out"
for what in running runnable 'in the host' sleep 'chan receive' 'chan send' 'sync.Mutex.Lock' 'sync.WaitGroup.Wait' select 'select (no cases)' 'G[0-9]* main.worker' 'G[0-9]* main.main.func1' sweep 'GC mark' 'GC pause: mark setup'; do
    grep -Eq "\"name\":\"${what//[()]/.}\"" trace.json || fail "no $what"
done
# tiny buffers: the barrier's are flushed, and allocations assist, unless the marker is so fast that it is done before
for try in 1 2 3 4 5 6 7 8; do
    GODEBUG=gcsmallbufs=1 run "$GOL" trace -o small.json p.go; want_rc 7; check small.json 8 "$out"
    grep -q '"name":"GC assist"' small.json && break
done
for what in 'barrier flush' 'GC assist'; do grep -q "\"name\":\"$what\"" small.json || fail "no $what"; done
# a goroutine has the name of what was called, also if it never waits
run "$GOL" trace -o t.json -e 'type t int
func (t) m(int) {}
func f(x int) {}
g := func(x int) { <-make(chan int) }
var i interface{ m(int) } = t(1)
go f(1); go t(1).m(2); go g(3); go i.m(4)
time.Sleep(time.Millisecond)'
want_rc 0; check t.json 5 0
for what in 'G2 main.f' 'G3 main.t.m' 'G4 main.main.func1' 'G5 main.main.gowrap'; do grep -q "\"$what" t.json || fail "no goroutine $what: $(grep thread_name t.json)"; done
# the other ways to end, and hostile ones to run
run "$GOL" trace -o t.json -e 'go func() { panic("x") }(); select {}'; want_rc 2; want_err 'panic: x'; check t.json 2 0
run "$GOL" trace -o t.json -e 'c := make(chan int); go func() { <-c }(); <-c'; want_rc 2; want_err 'deadlock'; check t.json 2 0
run "$GOL" trace -o t.json -e 'defer fmt.Println("x"); runtime.Goexit()'; want_rc 2; check t.json 1 0
run "$GOL" trace -o t.json -seed 3 p.go; want_rc 7; check t.json 8 "$out"
GODEBUG=gcstress=1 run "$GOL" trace -o t.json -e 'for i := range 50 { go func() { _ = fmt.Sprint(i, make([]int, i)) }() }; time.Sleep(time.Millisecond); fmt.Print("ok")'
want_rc 0; want_out ok; check t.json 51 -
run "$GOL" trace -o t.json -e 'runtime.SetFinalizer(new([]int), func(*[]int) {}); runtime.GC(); time.Sleep(time.Millisecond); time.AfterFunc(1, func() {}); time.Sleep(time.Millisecond)'
want_rc 0; check t.json 3 1; grep -q '"G[0-9]* finalizers"' t.json || fail 'no finalizers'
# a limit: what comes after it is left out, and that is told in the file and beside it
cat >long.go <<'G'
package main

func main() {
	c, d := make(chan int), make(chan int)
	go func() {
		for x := range c {
			d <- x
		}
	}()
	for i := 0; i < 20000; i++ {
		c <- i
		<-d
	}
}
G
run "$GOL" trace -limit 1 -o t.json long.go; want_rc 0; want_err 'the trace was cut at its limit of 1 MB'
size=$(stat -c %s t.json); [ "$size" -gt 1048576 ] && [ "$size" -lt 4000000 ] || fail "cut at $size"
check t.json 2 -; [ "$(grep -c 'the trace was cut here: limit of 1048576 bytes","args":{"events left out":[1-9]' t.json)" = 1 ] || fail 'the cut is not told'
run "$GOL" trace -limit 500 -o t.json -e 'println(1)'; want_rc 0; [[ "$err" != *cut* ]] && ! grep -q 'was cut' t.json || fail 'a cut of nothing'
for l in 0x 99999999 ''; do run "$GOL" trace -limit "$l" long.go; want_rc 2; done
# what cannot be
run "$GOL" trace -o /nosuch/t.json -e 'println("ran")'; want_rc 1; want_err 'cannot write /nosuch/t.json: No such file'; [[ "$err" != *ran* ]] || fail 'it ran'
run "$GOL" trace -o /dev/full p.go; want_rc 7; want_err 'cannot write /dev/full: No space'
run "$GOL" trace -o /dev/full -e 'println("ran")'; want_rc 1
printf 'package main\n\nfunc main() { undefined() }\n' >bad.go
run "$GOL" trace -o none.json bad.go; want_rc 1; want_err 'bad.go:3:15: undefined'; [ ! -e none.json ] || fail 'a trace of nothing'
run "$GOL" trace; want_rc 2; want_err 'no files given'
run "$GOL" trace -o; want_rc 2; want_err 'missing value: -o'
exit 0
