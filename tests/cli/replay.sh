# -trace writes a run down, gol replay repeats it: the same bytes, seeded or not, with what it read and what its clocks showed
. "$(dirname "$0")/lib.bash"
cat >p.go <<'GO'
package main

import (
	"bufio"
	"fmt"
	"os"
	"sync"
	"time"
)

type key struct{ n int }

func main() {
	start := time.Now()
	var mu sync.Mutex
	var wg sync.WaitGroup
	var order []int
	m := map[*key]int{}
	for i := range 6 {
		m[&key{i}] = i
		wg.Go(func() {
			for j := range 60000 {
				if j%20000 == 0 {
					mu.Lock()
					order = append(order, i)
					mu.Unlock()
				}
			}
			time.Sleep(time.Duration(i) * time.Millisecond)
		})
	}
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		order = append(order, len(in.Text()))
	}
	wg.Wait()
	for k := range m {
		order = append(order, k.n)
	}
	c, d := make(chan int, 9), make(chan int, 9)
	for range 9 {
		select {
		case c <- 1:
		case d <- 2:
		}
	}
	fmt.Println(order, len(c), len(d), time.Since(start), start)
}
GO
for flag in "" "-seed 7"; do
	(echo one; sleep 0.02; echo three) | "$GOL" run $flag -trace t p.go >a || fail "run $flag"
	head -1 t | grep -q '^gol trace 1$' || fail "no trace"
	"$GOL" replay t p.go </dev/null >b 2>err || fail "replay $flag"
	cmp -s a b || fail "replay $flag differs: $(cat a) / $(cat b) $(cat err)"
	[ ! -s err ] || fail "replay says $(cat err)"
done
# under a seed the machine's load and pace do not matter
echo x >in
a=$("$GOL" run -seed 3 p.go <in); b=$(GODEBUG=nosleep=1 "$GOL" run -seed 3 p.go <in)
[ "$a" = "$b" ] || fail "the same seed gives different runs: $a / $b"
# bad input
run "$GOL" replay; want_rc 2; want_err 'usage'
run "$GOL" replay p.go p.go; want_rc 1; want_err 'not a trace of gol'
run "$GOL" replay missing p.go; want_rc 1; want_err 'missing: No such file'
run "$GOL" run -trace /nowhere/t p.go; want_rc 1; want_err 'nowhere'
echo 'fmt.Println(1); for i := range 3 { go fmt.Println(i); runtime.Gosched() }' >q.gol
"$GOL" replay t q.gol >/dev/null 2>err; grep -q 'leaves the trace' err || fail "another program goes unnoticed: $(cat err)"
