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
