# GODEBUG=gctrace, gcpacertrace, gcstoptheworld: the lines, and what must hold of their numbers
. "$(dirname "$0")/lib.bash"
cat >churn.go <<'EOF'
package main

import "runtime"

type T struct{ l, r *T }

func mk(d int) *T {
	if d == 0 {
		return &T{}
	}
	return &T{mk(d - 1), mk(d - 1)}
}

func main() {
	keep := mk(16)
	for i := 0; i < 100; i++ {
		mk(12)
	}
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	println(keep.l != nil, m.GCCPUFraction > 0 && m.GCCPUFraction < 1)
}
EOF
ms='(0|0\.00[1-9]|0\.0[1-9][0-9]|0\.[1-9][0-9]|[1-9]\.[0-9]|[1-9][0-9]+)'                # no more digits than Go writes
line="^gc [0-9]+ @[0-9]+\.[0-9]{3}s [0-9]+%: $ms\+$ms\+$ms ms clock, $ms\+$ms/$ms/$ms\+$ms ms cpu, [0-9]+->[0-9]+->[0-9]+ MB, [0-9]+ MB goal, [0-9]+ MB stacks, [0-9]+ MB globals, 1 P( \(forced\))?$"
for more in "" ,gcstoptheworld=1 ,gcstoptheworld=2 ,gcsmallbufs=1; do
    GODEBUG=gctrace=1$more run "$GOL" churn.go
    want_rc 0
    n=$(grep -cE "$line" .err)
    [ "$n" -ge 3 ] || fail "$n gctrace lines with $more: ${err:0:400}"
    [ "$(grep -c '^gc ' .err)" = "$n" ] || fail "malformed: $(grep '^gc ' .err | grep -vE "$line" | head -2)"
    grep -q '^true true$' .err || fail "GCCPUFraction: ${err:0:400}"
    grep -qE '/(0\.0*[1-9]|[1-9])[0-9.]*\+[0-9.]+ ms cpu.*\(forced\)$' .err || fail "the P did not mark while runtime.GC waited: $(grep forced .err)"
    [ "$(grep -c '(forced)$' .err)" = 1 ] || fail "forced collections: ${err:0:400}"
done
GODEBUG=gcpacertrace=1 run "$GOL" churn.go
want_rc 0
num='[0-9]+(\.[0-9]+)?(e[+-][0-9]{2})?'
begin="^pacer: assist ratio=$num \(scan [0-9]+ MB in [0-9]+->[0-9]+ MB\) workers=1\+0$"
end="^pacer: [0-9]+% CPU \(50 exp\.\) for [0-9]+\+[0-9]+\+[0-9]+ B work \([0-9]+ B exp\.\) in [0-9]+ B -> [0-9]+ B \(∆goal -?[0-9]+, cons/mark $num\)$"
swept="^pacer: sweep done at heap size [0-9]+MB; allocated [0-9]+MB during sweep; swept [0-9]+ pages at $num pages/byte$"
for l in "$begin" "$end" "$swept"; do grep -qE "$l" .err || fail "no line like $l: ${err:0:400}"; done
[ "$(grep -cvE "$begin|$end|$swept|^true true$" .err)" = 0 ] || fail "malformed: $(grep -vE "$begin|$end|$swept" .err | head -3)"
# A program without garbage has no thread but its own
cat >quiet.go <<'EOF'
package main

import "os"

func main() {
	d, err := os.ReadDir("/proc/self/task")
	println(err == nil, len(d))
}
EOF
run "$GOL" quiet.go
want_rc 0
want_err "true 1"
