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
    go tool pprof -top cpu.out 2>&1 | grep -q '^Duration: .*Total samples' || fail "how long it took: $(go tool pprof -top cpu.out 2>&1)"
fi
# Go's own tool reads each kind: the function that has the values is in it
pprof() { # FILE WANT [FLAG]
    command -v go >/dev/null || return 0
    go tool pprof -top $3 "$1" >top.txt 2>&1 && grep -q "$2" top.txt || fail "go tool pprof $3 $1: $(cat top.txt)"
}
command -v go >/dev/null || echo 'skipped: no go to read profiles with'
pprof block.out 'main\.main'
pprof mutex.out 'main\.main'
pprof mutex.out 'Type: delay' -sample_index=delay
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
pprof mem.out 'main\.hold' -sample_index=alloc_space
pprof mem.out '20[0-9]  *[0-9.]*%.*main\.hold' -sample_index=alloc_objects
pprof mem.out 'Type: inuse_space' -sample_index=inuse_space
cat >g.go <<'G'
package main

import (
	"context"
	"os"
	"runtime"
	"runtime/pprof"
	"sync"
)

func idle(c chan int) { <-c }

func contend(mu *sync.Mutex) { mu.Lock(); mu.Unlock() }

func write(name string) {
	f, err := os.Create(name + ".pb")
	if err != nil {
		panic(err)
	}
	pprof.Lookup(name).WriteTo(f, 0)
	f.Close()
}

func main() {
	runtime.SetBlockProfileRate(1)
	runtime.SetMutexProfileFraction(1)
	c := make(chan int)
	pprof.Do(context.Background(), pprof.Labels("part", "idlers"), func(context.Context) {
		for i := 0; i < 5; i++ {
			go idle(c)
		}
	})
	runtime.Gosched()
	write("goroutine")
	var mu sync.Mutex
	for i := 0; i < 3; i++ {
		mu.Lock()
		go contend(&mu)
		runtime.Gosched()
		mu.Unlock()
		runtime.Gosched()
	}
	close(c)
	runtime.Gosched()
	write("block")
	write("mutex")
	write("allocs")
}
G
"$GOL" run g.go || fail "g.go: $?"
pprof goroutine.pb '5  *83.*main\.idle'
pprof goroutine.pb 'main\.idle' -tagfocus=part=idlers
pprof block.pb '5 62.*main\.idle' -sample_index=contentions
pprof block.pb '3 37.*main\.contend' -sample_index=contentions
pprof mutex.pb '3 .*main\.main' -sample_index=contentions
pprof allocs.pb 'Type: alloc_space'
for p in goroutine block mutex; do "$GOL" prof $p.pb | grep -q 'main\.' || fail "gol prof $p.pb: $("$GOL" prof $p.pb 2>&1)"; done
for i in 1 2 3 4 5 6 7 8 9 10; do       # what writes the profile is not the program
    "$GOL" run -cpuprofile own.out -e 'x := 0; for range 1000000 { x++ }'
    ! "$GOL" prof own.out | grep -q 'gol/prof' || fail "the profile is of its writing: $("$GOL" prof own.out)"
done
"$GOL" run -cpuprofile cpu2.out -e 'panic("x")' 2>/dev/null
[ -s cpu2.out ] || fail "no profile after a panic"
"$GOL" run -cpuprofile /nonexistent/x.out -e 'println("ran")' 2>err.txt
[ $? = 1 ] || fail "a profile that cannot be written is no error"
grep -q 'gol: cannot write /nonexistent/x.out: No such file or directory' err.txt || fail "$(cat err.txt)"
! grep -q ran err.txt || fail "the program ran for a profile that cannot be written"
for kind in cpu mem block mutex; do
    run "$GOL" run -${kind}profile /dev/full -e 'println("ran"); os.Exit(3)'; want_rc 3; want_err $'ran\ngol: write /dev/full: no space left on device'
    [[ "$err" != *"exit status"* ]] || fail "told twice: $err"
    run "$GOL" run -${kind}profile /dev/full -e ''; want_rc 1
done
# a program that goes elsewhere, one that ends at a hard limit, and one that does not compile: it leaves the file alone
hold='var k [][]byte; for range 20 { k = append(k, make([]byte, 1<<19)) }'
run "$GOL" run -memprofile gone.out -e "$hold; os.Chdir(\"/\")"; want_rc 0; no_err; pprof gone.out 'main\.main'
for gc in gol bdwgc; do
    run env GODEBUG=heaplimit=16MiB,memprofilerate=1 "$GOL" run -gc $gc -memprofile limit.out -e "${hold/range 20/}"
    [[ "$err" != *"built without bdwgc"* ]] || continue
    want_rc 2; want_err 'fatal error: out of memory'; [[ "$err" != *'no heap profile'* ]] || fail "$err"
    "$GOL" prof limit.out | grep -Eq '^ +1[0-9]\.[0-9]MB .*main\.main' || fail "at the limit: $("$GOL" prof limit.out 2>&1)"
done
run "$GOL" run -memprofile gone.out -e 'undefined()'; want_rc 1; "$GOL" prof gone.out | grep -q 'main\.main' || fail "the profile of another run is lost"
# those of tests lie where the command was run, or where it is told; never several in one file
mkdir -p p/a p/b there
printf 'module p\n' >p/go.mod
for d in a b; do printf 'package %s\n\nimport "testing"\n\nfunc TestX(t *testing.T) {}\n' $d >p/$d/x_test.go; done
cd p
run "$GOL" test -memprofile t.out ./a; want_rc 0; [ -s t.out ] && [ ! -e a/t.out ] || fail "a profile of tests: $(ls . a)"
run "$GOL" test -memprofile t2.out -outputdir ../there ./a; want_rc 0; [ -s ../there/t2.out ] && [ ! -e t2.out ] || fail "-outputdir: $(ls . ../there)"
run "$GOL" test -memprofile t3.out ./...; want_rc 2; want_err 'a profile is of one package, and here are 2'; [ ! -e t3.out ] || fail "a profile of two packages"
run "$GOL" test -memprofile t.out -outputdir nosuch ./a; want_rc 1; want_err 'gol: nosuch: No such file'
run "$GOL" test -memprofile nosuch/t.out ./a; want_rc 1; want_err 'gol: cannot write nosuch/t.out: No such file'
cd ..
"$GOL" prof nosuch 2>err.txt && fail "a missing profile is no error"
"$GOL" prof p.go 2>err.txt && fail "a Go file is a profile"
grep -q 'p.go: not a profile' err.txt || fail "$(cat err.txt)"
"$GOL" prof 2>/dev/null
[ $? = 2 ] || fail "gol prof without a file"
exit 0
