# infinite recursion, huge constants, huge shifts, deep data
. "$(dirname "$0")/lib.bash"
p='package main\n\nfunc main() {\n'
printf 'package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { println(f(0)) }\n' >rec.go
run "$GOL" run rec.go; want_rc 2; want_err 'goroutine stack exceeds 1000000000-byte limit'; want_err 'fatal error: stack overflow'
[ $(wc -c <.err) -lt 200000 ] || fail "trace too long"
printf 'package main\n\ntype T struct{ a [1000]int }\n\nfunc f(t T) T { t.a[0]++; return f(t) }\n\nfunc main() { f(T{}) }\n' >rec2.go
run "$GOL" run rec2.go; want_rc 2; want_err 'stack overflow'
printf 'package main\n\nimport "fmt"\n\ntype T struct{}\n\nfunc (t T) String() string { return fmt.Sprint(t) }\n\nfunc main() { fmt.Println(T{}) }\n' >rec3.go
run "$GOL" run rec3.go; want_rc 2; want_err 'stack overflow'
printf 'package main\n\nfunc main() { main() }\n' >rec4.go; run "$GOL" run rec4.go; want_rc 2; want_err 'stack overflow'
printf 'package main\n\nfunc main() { defer main(); panic(1) }\n' >rec5.go; run "$GOL" run rec5.go; want_rc 2
for e in '1 << 10000000000' '1 << 1000000' '1 << (1 << 62)' '1e1000000000' '1e-1000000000 * 1e1000000000' '0x1p1000000000' '10 * 1e99999999999999' '1 << 511 << 511' '-1 << 9999' '1.5 << 3' '1 >> -1' 'uint8(256)' '1 << 64' '9223372036854775808'; do
    printf "$p"'\tvar x int = %s\n\t_ = x\n}\n' "$e" >c.go; run "$GOL" run c.go; want_rc 1
    [[ "$err" =~ c.go:4:[0-9]+: ]] || fail "$e: no position: ${err:0:300}"
done
printf "$p"'\tx := 1 << 62 >> 60\n\tvar n uint = 1 << 40\n\tprintln(x, 1<<n == 0, x>>n, 1<<100>>98)\n}\n' >sh.go; run "$GOL" run sh.go; want_rc 0; want_err '4 true 0 4'
printf "$p"'\tconst a = 1 << 500\n\tconst b = a * a / a / a\n\tprintln(b, a%%1000007)\n}\n' >big.go; run "$GOL" run big.go; want_rc 1; want_err 'overflow'
printf 'package main\n\nconst (\n\tc0 = 3\n' >sq.go; for i in $(seq 1 40); do echo "	c$i = c$((i-1)) * c$((i-1))" >>sq.go; done; printf ')\n\nfunc main() {}\n' >>sq.go
run "$GOL" run sq.go; want_rc 1; want_err 'overflow'
printf 'package main\n\ntype N struct{ next *N }\n\nfunc main() {\n\tvar l *N\n\tfor i := 0; i < 3000000; i++ {\n\t\tl = &N{l}\n\t}\n\tn := 0\n\tfor ; l != nil; l = l.next {\n\t\tn++\n\t}\n\tprintln(n)\n}\n' >deep.go
run "$GOL" run deep.go; want_rc 0; want_err 3000000
