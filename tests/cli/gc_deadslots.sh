# slots of frames that were dead at one collection count as alive at the next: they must not keep what they held
. "$(dirname "$0")/lib.bash"
cat >p.go <<'X'
package main

import "fmt"

func key(k int) string { return fmt.Sprint(k) }

func main() {
	s := map[string]int{}
	ref := map[int]int{}
	seed := uint32(1)
	rnd := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	for i := 0; i < 30000; i++ {
		k := rnd(3000)
		switch rnd(2) {
		case 0:
			s[key(k)] = i
			ref[k] = i
		case 1:
			delete(s, key(k))
			delete(ref, k)
		}
		if len(s) != len(ref) {
			println("differs", i, k, len(s), len(ref))
			return
		}
	}
	println("ok", len(s))
}
X
GODEBUG=gcstress=1 run "$GOL" run -seed 1 p.go; want_rc 0; want_err 'ok 1516'
