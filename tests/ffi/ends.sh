# Programs that end while C code is running: by their own exit code and text, with C frames below.
. "$(dirname "$0")/../cli/lib.bash"
cat >head.txt <<'E2'
package main

import (
	"fmt"
	"gol/ffi"
	"os"
	"runtime"
	"time"
)

// bsearch among one element calls its comparison once.
var bsearch func(key, base []int32, n, size uintptr, cmp func(a, b *int32) int32) *int32

func init() {
	libc, err := ffi.Open("")
	if err == nil {
		err = libc.Bind(&bsearch, "bsearch")
	}
	if err != nil {
		panic(err)
	}
	_, _, _ = os.Exit, runtime.GC, time.Now
}

func inC(f func()) {
	bsearch([]int32{1}, []int32{1}, 1, 4, func(a, b *int32) int32 { f(); return 0 })
}
E2
prog() { { cat head.txt; printf 'func main() {\n\tfmt.Println("begin")\n%s\n\tfmt.Println("end")\n}\n' "$1"; } >p.go; run "$GOL" p.go; }

prog 'inC(func() { os.Exit(7) })'
want_rc 7; want_out begin; no_err
prog 'inC(func() { inC(func() { go func() { os.Exit(8) }(); select {} }) })'
want_rc 8; want_out begin; no_err

# A panic nobody recovers shows the whole stack, through C.
prog 'inC(func() { panic("in C") })'
want_rc 2; want_out begin; want_err "panic: in C"; want_err "main.main.func1"; want_err "C.bsearch("; want_err "main.inC("; want_err "main.main("
prog 'defer fmt.Println("deferred"); inC(func() { panic("in C") })'
want_rc 2; want_out $'begin\ndeferred'; want_err "panic: in C"; want_err "main.main("
prog 'inC(func() { var p *int; *p = 1 })'
want_rc 2; want_err "nil pointer dereference"
prog 'inC(func() { go panic("elsewhere"); select {} })'
want_rc 2; want_err "panic: elsewhere"
prog 'inC(func() { runtime.Goexit() })'
want_rc 2; want_out begin; want_err "no goroutines (main called runtime.Goexit) - deadlock!"

# Waiting for ever is a deadlock; so is waiting for a goroutine that cannot leave C before.
prog 'inC(func() { select {} })'
want_rc 2; want_err "all goroutines are asleep - deadlock!"; want_err "C.bsearch("
prog 'c := make(chan int); go inC(func() { inC(func() { <-c }); }); time.Sleep(time.Millisecond); inC(func() { time.Sleep(time.Millisecond); inC(func() { c <- 1 }); select {} })'
want_rc 2; want_err "all goroutines are asleep - deadlock!"; want_err "[waiting for C to return"
prog 'm := map[int]int{}; inC(func() { var f func(n int) int; f = func(n int) int { return f(n+1) + m[n] }; f(0) })'
want_rc 2; want_err "stack overflow"

# main ends while another goroutine is in C.
prog 'go inC(func() { time.Sleep(time.Hour) }); time.Sleep(time.Millisecond)'
want_rc 0; want_out $'begin\nend'; no_err
prog 'go inC(func() { for { runtime.Gosched() } }); time.Sleep(time.Millisecond)'
want_rc 0; want_out $'begin\nend'

# An initialiser waits for the C calls of goroutines that it has started on top of itself; main comes after.
{ cat head.txt; printf 'func init() {\n\tgo inC(func() { time.Sleep(3 * time.Millisecond); fmt.Println("in C") })\n\ttime.Sleep(time.Millisecond)\n}\nfunc main() { fmt.Println("main") }\n'; } >p.go
run "$GOL" p.go; want_rc 0; want_out $'in C\nmain'

# Callers are known.
prog 'inC(func() { for i := range 6 { _, file, line, ok := runtime.Caller(i); fmt.Println(ok, file != "", line >= 0) }; pcs := make([]uintptr, 20); fr := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)]); for { f, more := fr.Next(); fmt.Println(f.Function); if !more { break } } })'
want_rc 0; [[ "$out" == *main.inC* && "$out" == *main.main* ]] || fail "frames: $out"

# Under a seed, with the race detector, on the other collector.
prog 'n := 0; for range 100 { inC(func() { n++; runtime.GC() }) }; fmt.Println(n)'
want_out $'begin\n100\nend'
for flags in "-seed 1" "-race" "-gc bdwgc" "-N"; do
    run "$GOL" run $flags p.go
    [ $rc = 0 ] || [[ "$err" == *"built without"* ]] || fail "$flags: $err"
done
