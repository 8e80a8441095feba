# Who may use gol/ffi, and what happens without the command that can.
. "$(dirname "$0")/../cli/lib.bash"
printf 'package main\n\nimport "gol/ffi"\n\nfunc main() {\n\tl, err := ffi.Open("libm.so.6")\n\tprintln(l.Name(), err == nil)\n}\n' >a.go
run "$GOL" a.go; want_rc 0; want_err "libm.so.6 true"
run "$GOL" run -no-ffi a.go
want_rc 1; want_err "a.go:3:8: package gol/ffi is not granted to this program"
printf 'l, err := ffi.Open("libm.so.6")\nfmt.Println(l.Name(), err, os.Args)\n' >s.gol
run "$GOL" run --no-ffi s.gol
want_rc 1; want_err "s.gol:1:11: package gol/ffi is not granted to this program"
run "$GOL" s.gol a b; want_rc 0; want_out "libm.so.6 <nil> [s.gol a b]"
run "$GOL" -e 'l, err := ffi.Open("libm.so.6"); fmt.Println(l.Name(), err)'; want_out "libm.so.6 <nil>"
out=$("$GOL" - x <s.gol); want_out "libm.so.6 <nil> [- x]"
out=$(cat s.gol | "$GOL" -); want_out "libm.so.6 <nil> [-]"
out=$(printf 'l, err := ffi.Open("libm.so.6")\nl.Name()\n' | "$GOL"); [[ "$out" == *libm.so.6* ]] || fail "interactive: $out"
run "$GOL" check a.go; want_rc 0; no_err

# Nothing tells that the program went to another process.
GOLFAULT=noassist run "$GOL" a.go
[ "$(grep -c "defects made on purpose" .err)" = 1 ] || fail "said twice: $err"
run "$GOL" -e 'ffi.Open(""); for _, e := range os.Environ() { if strings.HasPrefix(e, "GOL_FFI") { fmt.Println(e) } }'; want_out ""
printf 'ffi.Open("")\nos.Exit(3)\n' >x.gol
run "$GOL" x.gol; want_rc 3
printf 'import "gol/ffi"\nffi.Open("")\nvar p *int\nfmt.Println(*p)\n' >p.gol
run "$GOL" p.gol; want_rc 2; want_err "nil pointer dereference"

# Elsewhere, without its sibling, the static command says what is missing and still runs the rest.
mkdir -p other/bin; cp "$GOL" other/bin/gol
if file -L "$GOL" 2>/dev/null | grep -q 'statically linked' || ! ldd "$GOL" >/dev/null 2>&1; then
    run other/bin/gol a.go
    want_rc 1; want_err "a.go:3:8: package gol/ffi needs the command"; want_err "other/libexec/gol/gol-ffi: No such file"
    run other/bin/gol check a.go; want_rc 0
    run other/bin/gol -e 'fmt.Println(1)'; want_out 1
    out=$(echo 'fmt.Println(2)' | other/bin/gol -); want_out 2
fi
exit 0
