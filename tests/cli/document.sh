# The rest of what a document on maps, slices and the collector says: flags, settings, and what does not compile (tests/document has its programs)
. "$(dirname "$0")/lib.bash"
doc=$(cd "$(dirname "$0")/../document" && pwd)
# chapter 1: the same under the settings it recommends to look, and to mend
for d in gctrace=1 gcstoptheworld=1 gcstoptheworld=2 gctrace=1,mapcheck=1; do
    GODEBUG=$d run "$GOL" run "$doc/ch1_range_after_gc.go"; want_rc 0; want_out 41000; [[ "$err" != *panic* ]] || fail "$d: $err"
done
# 2.3: there is no such flag; a seed makes the crash the same each time
run "$GOL" run -d=mapiternext "$doc/s23_filled_map.go"; want_rc 2; want_err 'unknown debug key'
for seed in 1 2 3; do run "$GOL" run -seed $seed "$doc/s23_filled_map.go"; want_rc 2; want_out ''; want_err 'fatal error: concurrent map iteration and map write'; done
# 3.1: what stores need a barrier: pointers, whatever slice they go through; not numbers
printf 'package main\n\nfunc main() {\n\ta := make([]int, 2, 4)\n\tb := a[1:]\n\tb[0] = 42\n\tp := make([]*int, 2, 4)\n\tq := p[1:]\n\tq[0] = new(int)\n\tsink = [2]any{b, q}\n}\n\nvar sink any\n' >b.go
run "$GOL" build -d=wb b.go; want_rc 0; [[ "$err" == *b.go:9:* && "$err" != *b.go:6:* ]] || fail "barriers: $err"
# 3.3: which of them live in the heap, in Go's words
run "$GOL" build -m "$doc/s33_escape.go"; want_rc 0
[ "$(grep -c 'moved to heap: arr' .err)" = 1 ] && grep -q 's33_escape.go:13:6: moved to heap: arr' .err || fail "-m: $err"
grep -q 'make(\[\]int, 4) does not escape' .err || fail "-m: $err"
# 4.1: both ways of giving memory back
for d in madvdontneed=0 madvdontneed=1; do GODEBUG=$d run "$GOL" run "$doc/s41_churn.go"; want_rc 0; want_out '2000 1199000 true true true true'; done
# and its command for that, a benchmark with both variables set
mkdir bench
printf 'module bench\n' >bench/go.mod
cat >bench/map_test.go <<'END'
package bench

import (
	"fmt"
	"testing"
)

func BenchmarkMapUpdate(b *testing.B) {
	m := make(map[string][]byte)
	keys := make([]string, 2000)
	for i := range keys {
		keys[i] = fmt.Sprint("key-", i)
		m[keys[i]] = nil
	}
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		m[keys[i%len(keys)]] = make([]byte, 1024)
	}
}
END
run "$GOL" test -c -o b.test ./bench; want_rc 0
for d in '' madvdontneed=1 madvdontneed=0; do
    GOMAXPROCS=8 GODEBUG=$d run ./b.test -test.bench=MapUpdate -test.benchmem -test.benchtime=20000x; want_rc 0
    [[ "$out" =~ BenchmarkMapUpdate.*1024\ B/op.*1\ allocs/op ]] || fail "-bench: $out"
done
(cd bench && GOMAXPROCS=8 GODEBUG=madvdontneed=1 run "$GOL" test -bench=MapUpdate -benchmem -benchtime=20000x && want_rc 0 && [[ "$out" =~ 1024\ B/op.*1\ allocs/op ]]) || fail "-bench: $out"
# 4.2: no such field
printf 'package main\n\nimport "runtime"\n\nfunc main() {\n\tvar s runtime.MemStats\n\truntime.ReadMemStats(&s)\n\tprintln(s.GCAssistBytes)\n}\n' >f.go
run "$GOL" run f.go; want_rc 1; want_err 'f.go:8:12: s.GCAssistBytes undefined (type runtime.MemStats has no field or method GCAssistBytes)'
# 4.3: the flag checks the compiler; the program's panic is the same with and without. //go:build needs the tag, no more
{ printf '//go:build ssa_debug\n\n'; cat "$doc/s43_assert.go"; } >t.go
for flag in -d=ssa/check/on -d=ssa/check/off -N -gcflags=-d=ssa/check/on -gcflags=all=-d=ssa/check/on; do
    run "$GOL" run $flag "$doc/s43_assert.go"; want_rc 2; want_out ''; [[ "$err" == 'panic: interface conversion: interface {} is struct {}, not int'* ]] || fail "$flag: $err"
done
run "$GOL" build -gcflags=-d=ssa/check/on "$doc/s43_assert.go"; want_rc 0; no_err
run "$GOL" build -gcflags=-S "$doc/s43_assert.go"; want_rc 0; want_err 'func main.main '
run "$GOL" run -tags ssa_debug t.go; want_rc 2; want_err 'panic: interface conversion'
mkdir d && cp t.go d/ && printf 'package main\n' >d/go.mod; rm d/go.mod
run "$GOL" run d; want_rc 1
# 4.4: sampling every allocation by GODEBUG, which Go 1.19 ignores
GODEBUG=memprofilerate=1 run "$GOL" run -e 'import "runtime/pprof"
var keep [][]byte
for i := 0; i < 100; i++ { keep = append(keep, make([]byte, 1000)) }
runtime.GC(); runtime.GC()
pprof.Lookup("heap").WriteTo(os.Stdout, 1)'
want_rc 0; grep -q '^100: 102400 \[100: 102400\] @ 0x' .out && grep -q '^heap profile: .* @ heap/2$' .out || fail "profile: ${out:0:400}"
exit 0
