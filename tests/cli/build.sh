# gol build compiles without running; -m and -d=wb explain
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nvar g *int\n\ntype t struct{ next *t }\n\nfunc main() {\n\tx := 1\n\tg = &x\n\tprintln("ran")\n}\n\nfunc link(a, b *t) { a.next = b }\n' >p.go
run "$GOL" build p.go; want_rc 0; want_out ''; no_err
run "$GOL" build -m p.go; want_rc 0; want_err 'p.go:8:2: moved to heap: x'; want_err 'p.go:13:11: a does not escape'; want_err 'p.go:13:14: leaking param: b'
run "$GOL" build -d=wb p.go; want_rc 0; want_err 'p.go:9:4: write barrier'; want_err 'p.go:13:29: write barrier'
printf 'package main\n\nfunc main() { undefined() }\n' >bad.go
run "$GOL" build -m bad.go; want_rc 1; want_err 'bad.go:3:15: undefined: undefined'
run "$GOL" build -m; want_rc 2; want_err 'no files'
run "$GOL" build -q p.go; want_rc 2; want_err 'unknown flag'
run "$GOL" build nosuch.go; want_rc 1; want_err 'nosuch.go'
# The go command's way to pass flags on.
run "$GOL" build -m -l p.go; want_rc 0; short=$err
[[ "$short" != *inline* ]] || fail "-l tells of inlining: $short"
run "$GOL" build '-gcflags=-m -l' p.go; want_rc 0; [ "$err" = "$short" ] || fail "-gcflags='-m -l': $err"
run "$GOL" build -gcflags=-m=2 p.go; want_rc 0; want_err 'flow: {heap} ← &x:'
run "$GOL" build -gcflags=-d=wb p.go; want_rc 0; want_err 'p.go:9:4: write barrier'
run "$GOL" run '-gcflags=-N -d=ssa/check/on' p.go; want_rc 0; want_err 'ran'
run "$GOL" run -m p.go; want_rc 2; want_err 'gol: -m is a flag of gol build'
run "$GOL" run -gcflags=-d=wb p.go; want_rc 2; want_err 'gol: -d=wb is a flag of gol build'
run "$GOL" run -gcflags=-S p.go; want_rc 2; want_err 'gol: -S is a flag of gol build'
run "$GOL" dis p.go; dis=$(sed 's/[0-9][0-9a-fx]*//g' <<<"$out")                # addresses differ
run "$GOL" build -gcflags=all=-S p.go; want_rc 0; want_out ''; [[ "$(sed 's/[0-9][0-9a-fx]*//g' <<<"$err")" == "$dis" && "$err" == 'func main.main '* ]] || fail "-S: $err"
run "$GOL" build -m -S p.go; want_rc 0; want_err 'moved to heap: x'; want_err 'func main.link '
run "$GOL" build -S bad.go; want_rc 1; want_err 'bad.go:3:15: undefined: undefined'; [[ "$err" != *'pointer slots'* ]] || fail "$err"
for l in all=-Q -Q pattern=-m; do run "$GOL" build -gcflags=$l p.go; want_rc 2; want_err 'gol: -gcflags: unknown flag'; want_err 'there are -m, -m=2, -l, -S, -N, -d=KEY'; done
run "$GOL" build -d=ssa/check/on,mapiternext p.go; want_rc 2; want_err 'gol: unknown debug key mapiternext; there are '
run "$GOL" build -m=2 bad.go; want_rc 1; want_err 'bad.go:3:15: undefined: undefined'
# A literal that is called where it stands is no object when it is inlined: -m without -l keeps silent about it, as Go's does.
printf 'package main\n\nvar n int\n\nfunc main() {\n\tx := n\n\tfunc() { n += x }()\n\tdefer func() { n -= x }()\n}\n' >lit.go
run "$GOL" build -m lit.go; want_rc 0; want_err 'lit.go:7:19: inlining call to main.func1'; want_err 'lit.go:8:8: func literal does not escape'
[[ "$err" != *'7:2: func literal'* ]] || fail "an object for an inlined literal: $err"
run "$GOL" build -m -l lit.go; want_rc 0; want_err 'lit.go:7:2: func literal does not escape'
# a program has a main, a package needs none
printf 'package main\n' >nomain.go; printf 'package lib\n\nfunc F() int { return 1 }\n' >lib.go
for m in '' -m -d=wb; do run "$GOL" build $m nomain.go; want_rc 1; want_err 'function main is undeclared in the main package'; run "$GOL" build $m lib.go; want_rc 0; done
