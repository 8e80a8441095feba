# GOLFAULT=noescape:variable: a pointer to a variable of a function that has returned reads the next call's; not so without the fault
. "$(dirname "$0")/lib.bash"
cat >esc.go <<'GO'
package main

import (
	"fmt"
	"runtime"
	"unsafe"
)

//go:noinline
func cell(n int) *int { x := n; return &x }

//go:noinline
func letters(s string) []byte {
	var arr [4]byte
	copy(arr[:], s)
	return unsafe.Slice(&arr[0], 4)
}

type node struct{ next *node; name string }

//go:noinline
func link(next *node, name string) *node { nd := node{next, name}; return &nd }

func main() {
	p, q := cell(1), cell(2)
	a, b := letters("abcd"), letters("xy")
	n := link(link(nil, "a"), "b")
	runtime.GC()
	fmt.Printf("%d %d %q %q %s %t\n", *p, *q, a, b, n.name, n.next == n)
}
GO
run "$GOL" esc.go; want_rc 0; want_out '1 2 "abcd" "xy\x00\x00" b false'; no_err
while read -r name want; do
    GOLFAULT=noescape:$name run "$GOL" esc.go
    want_rc 0
    want_out "$want"
    want_err "gol: GOLFAULT=noescape:$name: this program runs with defects made on purpose"
done <<'END'
x 2 2 "abcd" "xy\x00\x00" b false
arr 1 2 "xy\x00\x00" "xy\x00\x00" b false
nd 1 2 "abcd" "xy\x00\x00" b true
other 1 2 "abcd" "xy\x00\x00" b false
END
for bad in noescape noescape: noescape:9x noescape:a-b; do
    GOLFAULT=$bad run "$GOL" esc.go
    want_rc 2
    want_err "GOLFAULT: no fault"
done
