# GOLFAULT=badopt:pass: each pass's damage is seen in the output, or found by the verifier; nothing of it without the fault
. "$(dirname "$0")/lib.bash"
cat >opt.go <<'GO'
package main

import "fmt"

var log []string

//go:noinline
func note(s string) { log = append(log, s) }

//go:noinline
func seven(x int) int { return x * 6 }

//go:noinline
func wide(x, y int) int { return x * y }

//go:noinline
func last(a []int, i int) int { return a[i] }

//go:noinline
func powers() (sum float64) {
	x := 1.0
	for i := 0; i < 4; i++ {
		x = x * 2
		sum += x
	}
	return
}

//go:noinline
func number(v any) int { return v.(int) }

func try(name string, f func() any) (s string) {
	defer func() {
		if e := recover(); e != nil {
			s = fmt.Sprint(name, " ", e)
		}
	}()
	return fmt.Sprint(name, " ", f())
}

func main() {
	fmt.Println(try("fold", func() any { return seven(7) }))
	fmt.Println(try("gvn", func() any { return wide(1<<20, 1<<20) }))
	fmt.Println(try("bounds", func() any { return last([]int{1, 2, 3}, 2) }))
	fmt.Println(try("dce", func() any { note("a"); return len(log) }))
	fmt.Println(try("licm", func() any { return powers() }))
	fmt.Println(try("typeassert", func() any { return number(struct{}{}) }))
	fmt.Println(try("nil", func() any { return number(nil) }))
}
GO
sound=$'fold 42\ngvn 1099511627776\nbounds 3\ndce 1\nlicm 30\ntypeassert interface conversion: interface {} is struct {}, not int\nnil interface conversion: interface {} is nil, not int'
run "$GOL" opt.go; want_rc 0; want_out "$sound"; no_err
run "$GOL" -d=ssa/check/on opt.go; want_rc 0; want_out "$sound"
for want in "fold 49" "gvn 0" "bounds runtime error: index out of range [2] with length 2" "dce 0" "licm 8" "typeassert 0"; do
    pass=${want%% *}
    GOLFAULT=badopt:$pass run "$GOL" opt.go
    want_rc 0
    want_out "$(sed "s/^$pass .*/$want/" <<<"$sound")"
    want_err "gol: GOLFAULT=badopt:$pass: this program runs with defects made on purpose"
done
GOLFAULT=badopt:gvn run "$GOL" -d=ssa/check/on opt.go
want_rc 1
want_err "internal error: IR broken after gvn: main.wide: b0 v"
want_err "operand types differ from the result's"
GOLFAULT=badopt:typeassert run "$GOL" -d=ssa/check/on opt.go
want_rc 1
want_err "opt.go:30:6: main.number: internal error: IR broken after typeassert: main.number: b0 v"
want_err "BR: condition is not a BOOL"
for bad in badopt badopt: badopt:nothing badopt:foldx; do
    GOLFAULT=$bad run "$GOL" opt.go
    want_rc 2
    want_err "GOLFAULT: no fault"
    want_err "badopt:fold|gvn|bounds|dce|licm|typeassert"
done
