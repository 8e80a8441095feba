# -cpuprofile and its kin write profiles that gol prof, and Go's pprof where it is, can read
. "$(dirname "$0")/lib.bash"
cat >p.go <<'G'
package main

import (
	"os"
	"sync"
	"time"
)

func work(n int) (s int) {
	for i := 0; i < n; i++ {
		s += i ^ s
	}
	return s
}

func main() {
	start := time.Now()
	for time.Since(start) < 300*time.Millisecond {
		work(100000)
	}
	var mu sync.Mutex
	mu.Lock()
	done := make(chan bool)
	go func() { mu.Lock(); done <- true }()
	time.Sleep(2 * time.Millisecond)
	mu.Unlock()
	<-done
	os.Exit(3)
}
G
"$GOL" run -cpuprofile cpu.out -blockprofile block.out -mutexprofile=mutex.out p.go
[ $? = 3 ] || fail "the program's exit code is lost"
"$GOL" prof cpu.out | grep -q 'main\.' || fail "gol prof: $("$GOL" prof cpu.out 2>&1)"
"$GOL" prof block.out | grep -q 'contentions\|delay' || fail "block: $("$GOL" prof block.out 2>&1)"
"$GOL" prof -type contentions mutex.out | grep -q 'main.main' || fail "mutex: $("$GOL" prof mutex.out 2>&1)"
"$GOL" prof -svg f.svg cpu.out || fail "no flame graph"
grep -q '<title>main.main' f.svg && grep -q '</svg>' f.svg || fail "flame graph: $(head -c 500 f.svg)"
grep -qE '(href|src)="?http' f.svg && fail "the flame graph refers to something outside"
if command -v go >/dev/null; then
    go tool pprof -top cpu.out 2>&1 | grep -q 'main\.' || fail "go tool pprof: $(go tool pprof -top cpu.out 2>&1)"
fi
cat >m.go <<'G'
package main

var keep [][]byte

func hold() { keep = append(keep, make([]byte, 1<<16)) }

func main() {
	for i := 0; i < 200; i++ {
		hold()
	}
}
G
GODEBUG=memprofilerate=1 "$GOL" run -memprofile mem.out m.go || fail "memprofile: exit code $?"
"$GOL" prof mem.out | grep -q 'main\.hold' || fail "memprofile: $("$GOL" prof mem.out 2>&1)"
"$GOL" prof -type alloc_objects mem.out | grep -Eq '^ +20[0-9] .*main\.hold' || fail "memprofile: $("$GOL" prof -type alloc_objects mem.out 2>&1)"
"$GOL" run -cpuprofile cpu2.out -e 'panic("x")' 2>/dev/null
[ -s cpu2.out ] || fail "no profile after a panic"
"$GOL" run -cpuprofile /nonexistent/x.out -e 'println("ran")' 2>err.txt
[ $? = 1 ] || fail "a profile that cannot be written is no error"
grep -q 'gol: open /nonexistent/x.out: no such file or directory' err.txt || fail "$(cat err.txt)"
"$GOL" prof nosuch 2>err.txt && fail "a missing profile is no error"
"$GOL" prof p.go 2>err.txt && fail "a Go file is a profile"
grep -q 'p.go: not a profile' err.txt || fail "$(cat err.txt)"
"$GOL" prof 2>/dev/null
[ $? = 2 ] || fail "gol prof without a file"
exit 0
