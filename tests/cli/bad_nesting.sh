# 200,000 nested parentheses, blocks, brackets, types, literals, operators: an error with a position or a run, never a crash
. "$(dirname "$0")/lib.bash"
p='package main\n\nfunc main() {\n'
rep() { head -c $2 /dev/zero | sed "s/\x00/$1/g"; }
N=200000
one() { run "$GOL" run $1; [ $rc -le 2 ] || fail "$1: rc $rc"; [ $rc = 0 ] || [[ "$err" =~ $1:[0-9]+:[0-9]+: ]] || fail "$1: no position: ${err:0:300}"; [ $(wc -c <.err) -lt 2000000 ] || fail "$1: too much output"; }
{ printf "$p\tx := "; rep '(' $N; printf 1; rep ')' $N; printf '\n\tprintln(x)\n}\n'; } >paren.go; one paren.go
{ printf "$p\tx := "; rep '(' $N; printf '\n}\n'; } >open.go; one open.go
{ printf "$p"; rep '{' $N; rep '}' $N; printf '\n}\n'; } >block.go; one block.go
{ printf "$p"; rep '{' $N; } >blockopen.go; one blockopen.go
{ printf "$p"; rep 'if true {' $N; rep '}' $N; printf '\n}\n'; } >ifs.go; one ifs.go
{ printf "$p\tvar x "; rep '[]' $N; printf 'int\n\t_ = x\n}\n'; } >slices.go; one slices.go
{ printf "$p\tvar x "; rep '*' $N; printf 'int\n\t_ = x\n}\n'; } >ptrs.go; one ptrs.go
{ printf "$p\tx := []int{1}"; rep '[0:1]' $N; printf '\n\t_ = x\n}\n'; } >index.go; one index.go
{ printf "$p\tx := "; rep '-' $N; printf '1\n}\n'; } >minus.go; one minus.go
{ printf "$p\tx := "; rep '^' $N; printf '1\n\t_ = x\n}\n'; } >neg.go; one neg.go
{ printf "$p\tx := 1"; rep ' + 1' $N; printf '\n\tprintln(x)\n}\n'; } >sum.go; one sum.go
{ printf "$p\ty := 1\n\tx := 1"; rep ' + y' $N; printf '\n\tprintln(x)\n}\n'; } >sumv.go; one sumv.go
{ printf "$p\tx := "; rep 'func() {' $N; rep '}' $N; printf '\n\t_ = x\n}\n'; } >funcs.go; one funcs.go
{ printf "$p\tvar x any = "; rep '[]any{' $N; rep '}' $N; printf '\n\t_ = x\n}\n'; } >lits.go; one lits.go
{ printf "$p\tx := f"; rep '()' $N; printf '\n\t_ = x\n}\nfunc f() int { return 1 }\n'; } >calls.go; one calls.go
{ printf "$p\tif x := 1; x == 0 {\n\t}"; rep ' else if x == 1 {}' $N; printf '\n}\n'; } >elses.go; one elses.go
{ printf 'package main\n\nvar x '; rep 'struct { a ' $N; printf int; rep '}' $N; printf '\n\nfunc main() {}\n'; } >structs.go; one structs.go
{ printf "$p\tx := \"\""; rep ' + "a"' $N; printf '\n\tprintln(len(x))\n}\n'; } >strs.go; one strs.go
{ printf "$p\tL:"; rep 'for {' $N; printf 'break L'; rep '}' $N; printf '\n}\n'; } >fors.go; one fors.go
