# -seed and GOLSEED fix map iteration and select; without them runs differ
. "$(dirname "$0")/lib.bash"
cat >m.go <<'GO'
package main

import "fmt"

func main() {
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	for k := range m {
		fmt.Print(k, " ")
	}
	fmt.Println()
}
GO
a=$("$GOL" run -seed 5 m.go); b=$("$GOL" run --seed=5 m.go); c=$(GOLSEED=5 "$GOL" run m.go); d=$("$GOL" run -seed 6 m.go)
[ "$a" = "$b" ] && [ "$a" = "$c" ] || fail "the same seed gives different runs"
[ "$a" != "$d" ] || fail "different seeds give the same run"
run "$GOL" run -seed x m.go; want_rc 2; want_err 'takes a number'
for i in 1 2 3 4 5 6; do "$GOL" run m.go; done | sort -u | wc -l >n; [ "$(cat n)" -gt 1 ] || fail "without a seed every run is the same"
