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
# crypto/rand is a stream of the run, too, when the run is to be the same again
printf 'package main\n\nimport ("crypto/rand"; "fmt")\n\nfunc main() { b := make([]byte, 16); rand.Read(b); fmt.Printf("%%x\\n", b) }\n' >r.go
[ "$("$GOL" run -seed 5 r.go)" = "$("$GOL" run -seed 5 r.go)" ] && [ "$("$GOL" run -seed 5 r.go)" != "$("$GOL" run -seed 6 r.go)" ] || fail 'crypto/rand under a seed'
[ "$("$GOL" run -trace r.tr r.go)" = "$("$GOL" replay r.tr r.go)" ] && [ "$("$GOL" run r.go)" != "$("$GOL" run r.go)" ] || fail 'crypto/rand in a replay'
# a map that grows while it is ranged over: the writer loses the P with hashWriting set, under a seed and again in the replay of its trace
cat >w.go <<'GO'
package main

import "runtime"

func main() {
	m := make(map[int]int)
	for i := 0; i < 1000; i++ {
		m[i] = i
	}
	done := false
	go func() {
		for i := 0; i < 300000; i++ {
			m[i] = i
		}
		done = true
	}()
	for !done {
		for range m {
			runtime.Gosched()
		}
	}
}
GO
run "$GOL" run -seed 2 -trace w.tr w.go; want_rc 2; want_err 'concurrent map iteration and map write'; first=$err
run "$GOL" replay w.tr w.go; want_rc 2; [ "$err" = "$first" ] || fail "the replay: $err"
