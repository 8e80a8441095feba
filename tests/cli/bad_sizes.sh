# 70,000 locals, 100,000 constants, big arrays, big functions and tables
. "$(dirname "$0")/lib.bash"
p='package main\n\nfunc main() {\n'
one() { run "$GOL" run $1; [ $rc -le 2 ] || fail "$1: rc $rc"; [ $rc = 0 ] || [ -n "$err" ] || fail "$1: no text"; }
{ printf "$p"; for i in $(seq 70000); do echo "x$i := $i"; done; echo 's := 0'; for i in $(seq 70000); do echo "s += x$i"; done; printf 'println(s)\n}\n'; } >locals.go; one locals.go
[ $rc = 0 ] && want_err 2450035000
{ printf "$p"'f := func() int { return 0 }\n'; for i in $(seq 70000); do echo "x$i := f()"; done; echo 's := 0'; for i in $(seq 70000); do echo "s += x$i"; done; printf 'println(s)\n}\n'; } >locals2.go; one locals2.go
{ printf 'package main\n\nconst (\n'; for i in $(seq 100000); do echo "c$i = $i"; done; printf ')\n\nfunc main() { println(c100000) }\n'; } >consts.go; one consts.go; want_rc 0; want_err 100000
{ printf "$p"'s := []float64{\n'; for i in $(seq 100000); do echo "$i.5,"; done; printf '}\nprintln(len(s), s[99999] == 100000.5)\n}\n'; } >floats.go; one floats.go; want_rc 0; want_err '100000 true'
{ printf "$p"'s := []string{\n'; for i in $(seq 100000); do echo "\"s$i\","; done; printf '}\nprintln(len(s), s[99999])\n}\n'; } >strings.go; one strings.go; want_rc 0; want_err '100000 s100000'
{ printf "$p"'x := 1\nswitch x {\n'; for i in $(seq 100000); do echo "case $i: println($i)"; done; printf '}\n}\n'; } >cases.go; one cases.go; want_rc 0; want_err 1
{ printf 'package main\n\n'; for i in $(seq 20000); do echo "func f$i() int { return $i }"; done; printf 'func main() { println(f1() + f20000()) }\n'; } >funcs.go; one funcs.go; want_rc 0; want_err 20001
{ printf 'package main\n\ntype T struct {\n'; for i in $(seq 20000); do echo "f$i int"; done; printf '}\n\nfunc main() { var t T; t.f20000 = 7; println(t.f20000, t.f1) }\n'; } >fields.go; one fields.go; want_rc 0; want_err '7 0'
{ printf 'package main\n\nfunc f('; for i in $(seq 1000); do printf "a$i, "; done; printf 'z int) int { return a1 + z }\n\nfunc main() { println(f('; for i in $(seq 1001); do printf "$i,"; done; printf ')) }\n'; } >params.go; one params.go
printf 'package main\n\nvar a [1 << 30]byte\n\nfunc main() { a[1<<30-1] = 1; println(len(a), a[0], a[1<<30-1]) }\n' >gb.go; one gb.go
printf "$p"'var a [1 << 30]byte\na[5] = 1\nprintln(len(a), a[5])\n}\n' >gbl.go; one gbl.go
printf "$p"'p := new([1 << 30]byte)\np[5] = 1\nprintln(len(p), p[5])\n}\n' >gbp.go; one gbp.go
printf 'package main\n\nvar a [1 << 50]int\n\nfunc main() { a[1] = 2 }\n' >tb.go; run "$GOL" run tb.go; want_rc 1; want_err "tb.go:3:5: type [1125899906842624]int larger than address space"
printf "$p"'n := 1 << 45\ns := make([]byte, n)\nprintln(len(s))\n}\n' >mk.go; run "$GOL" run mk.go; [ $rc -le 2 ] || fail "mk rc $rc"
printf 'package main\n\ntype T [1 << 20][1 << 20][1 << 20]int\n\nvar t T\n\nfunc main() {}\n' >huge.go; run "$GOL" run huge.go; want_rc 1; want_err "huge.go:3:6: type [1048576][1048576][1048576]int larger than address space"
printf "$p"'x := [...]int{1 << 40: 1}\n_ = x\n}\n' >idx.go; run "$GOL" run idx.go; [ $rc = 1 ] || [ $rc = 2 ] || fail "idx rc $rc"
{ printf 'package main\n\ntype T0 struct{}\n'; for i in $(seq 4000); do echo "type T$i struct { a T$((i-1)); b *T$((i-1)) }"; done; printf 'var t T4000\nfunc main() { println(t.a.b == nil) }\n'; } >chain.go; one chain.go; want_rc 0; want_err true
# a sum that nests too deeply: this is said, and not that its variables are unused
{ printf "$p"'f := func() int { return 0 }\n'; for i in $(seq 20000); do echo "v$i := f()"; done; printf 'println(0'; for i in $(seq 20000); do printf "+v$i"; done; printf ')\n}\n'; } >sum.go; run "$GOL" run sum.go; want_rc 1; want_err 'nests too deeply'; [[ "$err" != *"not used"* ]] || fail "unused variables: ${err:0:300}"
