# What GODEBUG shows: the allocator's steps, the ring of allocations, maps, memory given back.
. "$(dirname "$0")/lib.bash"
cat >ring.gol <<'END'
var m map[string]int
var keep [][]byte
for i := range 300 {
	keep = append(keep, make([]byte, i*20))
}
m["x"] = 1
END
run env GODEBUG=allocring=1000 "$GOL" run ring.gol
want_rc 2
want_err 'panic: assignment to entry in nil map'
[[ "$err" =~ allocring:\ the\ latest\ ([0-9]+)\ of\ ([0-9]+)\ allocations,\ [0-9]+\ bytes ]] || fail "no ring: ${err:0:300}"
[ "${BASH_REMATCH[1]}" = "${BASH_REMATCH[2]}" ] || fail "ring of ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
[[ "$err" =~ allocring:\ 921552\ bytes\ in\ 309\ objects:\ main.main\ .*ring.gol:4 ]] || fail "no place: $err"
run env GODEBUG=allocring=10 "$GOL" run ring.gol
want_err 'allocring: the latest 10 of '

run env GODEBUG=alloctrace=1 "$GOL" run ring.gol
for w in growslice refill cacheSpan 'grow pages='; do want_err "alloctrace: $w"; done

run env GODEBUG=maptrace=1 "$GOL" -e 'm := map[int]int{1: 2, 3: 4}; for k := range m { _ = k }'
want_rc 0
[ "$(grep -c ' scan bucket=0 ' .err)" = 2 ] || fail "maptrace: $err"
want_err ' end bucket=0 '

# the scheduler, in Go's words: beside a loop that runs alone, with goroutines waiting for their turn, with none that can run; nothing in seeded runs
sched='^SCHED [0-9]+ms: gomaxprocs=1 idleprocs=[01] threads=[12] spinningthreads=0 needspinning=0 idlethreads=[01] runqueue=0 \[ [0-9]+ \] schedticks=\[ [0-9]+ \]$'
schedtrace() { # PROGRAM REGEXP...: at least two lines, nothing else, and one like each
    run env GODEBUG=schedtrace=20 "$GOL" -e "$1"; want_rc 0
    [ "$(grep -cE "$sched" .err)" -ge 2 ] && [ "$(grep -cvE "$sched" .err)" = 0 ] || fail "schedtrace of $1: $err"
    shift
    for w; do grep -qE "$w" .err || fail "no line like $w: $err"; done
}
schedtrace 'for t := time.Now(); time.Since(t) < 150*time.Millisecond; {}' 'idleprocs=0'
schedtrace 'time.Sleep(150*time.Millisecond)' 'idleprocs=1 .* idlethreads=1 runqueue=0 \[ 0 \]'
schedtrace 'done := false; for range 7 { go func() { for !done {} }() }; go func() { time.Sleep(150*time.Millisecond); done = true }(); for !done { runtime.Gosched() }' 'runqueue=0 \[ [78] \]'
run env GODEBUG=schedtrace=20 "$GOL" -seed 1 -e 'time.Sleep(100*time.Millisecond)'; want_rc 0; no_err
for v in 0 x -1; do run env GODEBUG=schedtrace=$v "$GOL" -e 'time.Sleep(50*time.Millisecond)'; want_rc 0; no_err; done

cat >crash.go <<'END'
package main

import "unsafe"

func main() {
	m := map[int]int{1: 2}
	for range m {
		(*[48]byte)(*(*unsafe.Pointer)(unsafe.Pointer(&m)))[8] |= 4 // as a writer would
	}
}
END
run env GODEBUG=crashdump=1 "$GOL" run crash.go
want_rc 2
want_err 'fatal error: concurrent map'
[[ "$err" =~ crashdump:\ hmap\ .*count=1\ flags=7\ B=0\ .*crashdump:\ hiter ]] || fail "crashdump: ${err:0:300}"

cat >free.go <<'END'
package main

import "runtime/debug"

func main() {
	b := make([]byte, 10<<20)
	for i := range b {
		b[i] = 1
	}
	b = nil
	debug.FreeOSMemory()
}
END
run env GODEBUG=scavtrace=1 "$GOL" run free.go
[[ "$err" =~ scav\ [0-9]+\ KiB\ work\ \(bg\),\ [0-9]+\ KiB\ work\ \(eager\),\ [0-9]+\ KiB\ now,\ [0-9]+%\ util\ \(forced\) ]] || fail "scavtrace: $err"

# Boehm's collector: the same program, and one that needs more than it may have.
cat >tree.go <<'END'
package main

type node struct{ l, r *node }

func tree(d int) *node {
	if d == 0 {
		return &node{}
	}
	return &node{tree(d - 1), tree(d - 1)}
}

func (n *node) count() int {
	if n.l == nil {
		return 1
	}
	return 1 + n.l.count() + n.r.count()
}

func main() {
	keep := tree(14)
	sum := 0
	for range 40 {
		sum += tree(12).count()
	}
	println(sum, keep.count())
}
END
for gc in gol bdwgc; do
    run "$GOL" run -gc "$gc" tree.go
    if [[ "$err" == *"built without bdwgc"* ]]; then continue; fi
    want_rc 0
    want_err '327640 32767'
done
run "$GOL" run -gc nosuch tree.go
want_rc 2
want_err 'fatal error: no collector is named nosuch'
