# gol build -m: of folders, of several files, of scripts, of standard input; and what it says where there is nothing to explain
. "$(dirname "$0")/lib.bash"
mkdir -p pkg empty mod/inner
printf 'package main\n\nvar g *int\n\nfunc main() { x := 1; g = &x }\n' >pkg/a.go
printf 'package main\n\nfunc other() *int { y := 2; return &y }\n' >pkg/b.go
run "$GOL" build -m -l pkg; want_rc 0; want_out ''; [ "$err" = $'pkg/a.go:5:15: moved to heap: x\npkg/b.go:3:21: moved to heap: y' ] || fail "folder: $err"
run "$GOL" build -m -l pkg/a.go pkg/b.go; want_rc 0; [ "$err" = $'pkg/a.go:5:15: moved to heap: x\npkg/b.go:3:21: moved to heap: y' ] || fail "files: $err"
run "$GOL" build -m -l pkg/a.go; want_rc 0; [ "$err" = 'pkg/a.go:5:15: moved to heap: x' ] || fail "file: $err"

# a package of a module, and what it imports of its own
printf 'module example.com/m\n\ngo 1.26\n' >mod/go.mod
printf 'package inner\n\nfunc F() *int { x := 1; return &x }\n' >mod/inner/f.go
printf 'package main\n\nimport "example.com/m/inner"\n\nfunc main() { println(*inner.F()) }\n' >mod/main.go
run "$GOL" build -m -l mod; want_rc 0; want_err 'f.go:3:17: moved to heap: x'
run "$GOL" build -m -l mod/inner; want_rc 0; want_err 'f.go:3:17: moved to heap: x'

# scripts: the variables on top are the package's and stay where they are; those of functions and blocks move
printf 'x := 1\ng := &x\nfunc f() *int { y := 2; return &y }\nfor i := range 2 { z := i; g = &z }\nprintln(*g, *f())\n' >s.gol
run "$GOL" build -m -l s.gol; want_rc 0; [ "$err" = $'s.gol:3:17: moved to heap: y\ns.gol:4:20: moved to heap: z' ] || fail "script: $err"
printf 'package main\n\nvar g *int\n\nfunc main() { x := 1; g = &x }\n' >stdin.go
"$GOL" build -m -l - <stdin.go 2>e.txt || fail "standard input"
[ "$(cat e.txt)" = '<stdin>:5:15: moved to heap: x' ] || fail "standard input: $(cat e.txt)"

# without -l, what can be inlined and what is, before the rest; with -m=2 also what it costs, or why not
printf 'package main\n\n//go:noinline\nfunc stay(x int) int { return x }\n\nfunc twice(x int) int { return x * 2 }\n\nfunc main() {\n\tf := func(x int) int { return twice(x) + 1 }\n\tprintln(f(3), stay(4))\n}\n' >inl.go
run "$GOL" build -m inl.go; want_rc 0
[ "$err" = 'inl.go:6:6: can inline twice
inl.go:9:7: can inline main.func1
inl.go:9:37: inlining call to twice
inl.go:10:11: inlining call to main.func1
inl.go:10:11: inlining call to twice' ] || fail "inlining: $err"
run "$GOL" build -m=2 inl.go; want_rc 0
want_err 'inl.go:4:6: cannot inline stay: marked go:noinline'
want_err 'inl.go:6:6: can inline twice with cost 4 as: func(int) int { return x * 2 }'
want_err 'inl.go:9:7: can inline main.func1 with cost 10 as: func(int) int { return twice(x) + 1 }'
run "$GOL" build -m=1 -l inl.go; [ "$err" = 'inl.go:9:7: func literal does not escape' ] || fail "-l: $err"
run "$GOL" inl.go; want_rc 0; want_err '7 4'

# nothing is explained of what does not compile: the errors alone, as without -m
for text in 'x := 1\nvar y string = x\n:2:16: cannot use x' 'func f( {\n}\n:1:9: syntax error' 'var g *int\nfunc f() { x := 1; g = &x }\nfunc f() { undefined() }\n:3:6: f redeclared'; do
    printf "${text%$'\n'*}" >/dev/null
    printf '%b' "${text%:[0-9]*:[0-9]*: *}" >bad.gol
    run "$GOL" build -m -l bad.gol; want_rc 1; want_out ''; want_err "bad.gol:${text##*\\n:}"
    [[ "$err" != *"moved to heap"* ]] || fail "explained: $err"
    with=$err
    run "$GOL" build bad.gol; [ "$err" = "$with" ] || fail "other errors with -m: $with"
done
run "$GOL" build -m -l empty; want_rc 1; want_err 'gol: no Go files in empty'
run "$GOL" build -m -l nosuch; want_rc 1; want_err 'gol: open nosuch: no such file or directory'
for verb in "build -m" dis "ssa main.main"; do
    run "$GOL" $verb pkg/a.go nosuch.go; want_rc 2; want_err "gol: ${verb%% *} takes Go files or one folder: nosuch.go"
    run "$GOL" $verb pkg pkg/a.go; want_rc 2; want_err "gol: ${verb%% *} takes Go files or one folder: pkg/a.go"
done
run "$GOL" build -m; want_rc 2; want_err 'no files'
run "$GOL" build -m=9 pkg; want_rc 2; want_err '-m=9'

# Faults are made in programs that run: -m tells what the analysis concludes, which noescape disregards.
GOLFAULT=noescape:x run "$GOL" build -m -l pkg/a.go
want_rc 0
[ "$err" = 'pkg/a.go:5:15: moved to heap: x' ] || fail "with a fault: $err"
