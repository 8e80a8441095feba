# Functions compiled before they are called: nothing but -d=timing tells. Output, exit code and traces are those of a program of which each function is compiled at its call.
. "$(dirname "$0")/lib.bash"

# 240 times some functions that differ in shape and constants. Each group calls what the next one needs too late: initialisers of standard packages, a literal, a method, a
# generic function, the body of a loop over a function, a deferred call that recovers. hard is too large for a frame; it is called where the argument says.
{
    cat <<'END'
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"
)

type eight [8]int

//go:noinline
func f(a eight) eight { a[0]++; return a }

func hard() int {
	var a eight
END
    for i in $(seq 8900); do echo 'a=f(a)'; done | tr -d '\t'
    cat <<'END'
	return a[0]
}

func each(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n && yield(i); i++ {
		}
	}
}

func largest[T int | string](a, b T) T {
	if a > b {
		return a
	}
	return b
}

type shape interface{ area() int }
END
    for i in $(seq 240); do
        cat <<END
type square$i struct{ side int }

func (s square$i) area() int { return s.side * s.side + $i }

func find$i(n int) (at int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("find$i: %v", r)
		}
	}()
	for v := range each(n) {
		if v*v > $i {
			return v, nil
		}
		defer func() { at += v }()
	}
	if n > 90 {
		never$i(n)
	}
	var none []int
	return none[n], io.EOF
}

func never$i(n int) {
	if n == 1000+$i {
		hard()
	}
	find$i(n - 1)
}

func words$i(s string) string {
	up := func(r rune) rune {
		if unicode.IsLower(r) && r%$((i % 7 + 2)) == 0 {
			return unicode.ToUpper(r)
		}
		return r
	}
	return strings.Map(up, largest(s, "word$i"))
}

func group$i(sum *int) {
	var s shape = square$i{$i}
	a, err := find$i($((i % 20)))
	m := map[string]int{words$i("abcdefghij"): a + s.area()}
	for k, v := range m {
		*sum += v + len(k)
	}
	if err != nil && !errors.Is(err, io.EOF) && $i%40 == 0 {
		fmt.Println(err, words$i("z"), *sum)
	}
//line made$i.y:$((i * 3))
	last$i(sum)
}

func last$i(sum *int) {
	*sum += $i
	if len(os.Args) > 1 && os.Args[1] == "$i" {
		var p *int
		*p = *sum
	}
}

END
    done
    echo 'func main() {'
    echo '	sum := 0'
    for i in $(seq 240); do echo "	group$i(&sum)"; done
    cat <<'END'
	fmt.Println(sum)
	if len(os.Args) > 1 && os.Args[1] == "hard" {
		fmt.Println(hard())
	}
	if len(os.Args) > 1 && os.Args[1] == "threads" {
		d, _ := os.ReadDir("/proc/self/task")
		fmt.Println(len(d))
	}
}
END
} >big.go

# same ARGS...: as with a function at a time, whatever is compiled ahead. Compiled with and without optimisation.
nopc() { sed 's/ pc=0x[0-9a-f]*/ pc=/' <<<"$1"; }
same() {
    for n in -d=ssa/check/off -N; do
        run "$GOL" run $n -d=ahead=off big.go "$@"
        wantrc=$rc wantout=$out wanterr=$(nopc "$err")
        for a in 200 1 30; do
            run "$GOL" run $n -d=ahead=$a big.go "$@"
            want_rc $wantrc
            want_out "$wantout"
            [ "$(nopc "$err")" = "$wanterr" ] || fail "$n -d=ahead=$a $*: ${err:0:500} instead of ${wanterr:0:500}"
        done
    done
}
same
[[ "$out" == "find40: runtime error: index out of range [0] with length 0 "* ]] || fail "$out"
same 3
[[ "$err" == *"panic: runtime error: invalid memory address"*"main.last3("*made3.y:9* ]] || fail "$err"
same 238
[[ "$err" == *"main.last238("*made238.y:714* ]] || fail "$err"
same hard
want_rc 2
want_err 'main.hard: function too large'
GODEBUG=gcstress=1 same 120

run "$GOL" run -d=timing big.go
want_rc 0
[[ "$err" =~ "compiled ahead"\ +([0-9]+),\ ([0-9]+)\ of\ them\ called ]] || { [ "$(nproc)" = 1 ] && exit 0 || fail "nothing compiled ahead: $err"; }
[ "${BASH_REMATCH[1]}" -ge 100 ] || fail "compiled ahead: ${BASH_REMATCH[0]}"
[ "${BASH_REMATCH[2]}" -ge 50 ] || fail "called: ${BASH_REMATCH[0]}"
run "$GOL" run -d=ahead=off -d=timing big.go
[[ "$err" != *"compiled ahead"* ]] || fail "$err"

# A thread more, but for small programs and where it is not wanted.
run "$GOL" run -d=ahead=off big.go threads
one=$(tail -1 <<<"$out")
run "$GOL" run big.go threads
[ "$(tail -1 <<<"$out")" = $((one + 1)) ] || fail "threads: $out, without it $one"

run "$GOL" run -d=ahead=never big.go
want_rc 2
want_err 'unknown debug key ahead=never'

# Functions that call each other and are first called through a value: neither is below the other, or both would be.
cat >cycle.go <<'E3'
package main

import "fmt"

//go:noinline
func even(n int) bool { return n == 0 || odd(n-1) }

//go:noinline
func odd(n int) bool { return n != 0 && even(n-1) }

var f = []func(int) bool{even}

func main() { fmt.Println(f[0](10)) }
E3
for a in 1 2 3; do
    run timeout 60 "$GOL" run -d=ahead=$a cycle.go; want_rc 0; want_out true
done
