# missing packages, import cycles, internal packages of others, unused imports
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nimport "nosuch/pkg"\n\nfunc main() { pkg.F() }\n' >a.go
run "$GOL" run a.go; want_rc 1; want_err 'a.go:3:8: package nosuch/pkg is not in std'
mkdir -p c/a c/b; printf 'module cyc\n\ngo 1.26\n' >c/go.mod
printf 'package main\n\nimport "cyc/a"\n\nfunc main() { a.F() }\n' >c/main.go
printf 'package a\n\nimport "cyc/b"\n\nfunc F() { b.F() }\n' >c/a/a.go
printf 'package b\n\nimport "cyc/a"\n\nfunc F() { a.F() }\n' >c/b/b.go
run "$GOL" run c; want_rc 1; want_err 'import cycle not allowed'
printf 'package main\n\nimport "cyc"\n\nfunc main() {}\n' >c/main.go
run "$GOL" run c; want_rc 1
mkdir -p m/x/internal/y m/z; printf 'module m\n\ngo 1.26\n' >m/go.mod
printf 'package y\n\nfunc F() {}\n' >m/x/internal/y/y.go
printf 'package main\n\nimport "m/x/internal/y"\n\nfunc main() { y.F() }\n' >m/main.go
run "$GOL" run m; want_rc 1; want_err 'use of internal package m/x/internal/y not allowed'
printf 'package main\n\nimport "m/z"\n\nfunc main() { z.F() }\n' >m/main.go
run "$GOL" run m; want_rc 1; want_err 'm/z'
printf 'package z\n\nfunc F() { x }\n' >m/z/z.go
run "$GOL" run m; want_rc 1; want_err 'z.go:3:12: undefined: x'
printf 'package main\n\nimport "os"\n\nfunc main() {}\n' >u.go
run "$GOL" run u.go; want_rc 1; want_err 'u.go:3:8: "os" imported and not used'

# a missing package is told of once, and nothing that follows from it, whichever package met it first
mkdir -p f/b; printf 'module f\n\ngo 1.26\n' >f/go.mod
printf 'package b\n\nimport "nosuch/pkg"\n\nfunc Core(t pkg.Type) pkg.Type { return t }\n\nfunc F() {\n\tif p, ok := Core(nil).(*pkg.P); ok {\n\t\t_ = p\n\t}\n\tfor range Core(nil) {\n\t}\n}\n' >f/b/b.go
printf 'package main\n\nimport (\n\t"f/b"\n\t"nosuch/pkg"\n)\n\nfunc main() {\n\tc := &pkg.Config{A: 1}\n\tc.GoVersion = "x"\n\tb.F()\n}\n' >f/a.go
run "$GOL" check -e f; want_rc 1
[ "$(grep -c ':[0-9]*:[0-9]*: ' <<<"$err")" = 1 ] || fail "more than one error: $err"
want_err 'b.go:3:8: package nosuch/pkg is not in std'
printf 'package main\n\nimport (\n\t"nosuch/pkg"\n\t"f/b"\n)\n\nvar _ pkg.T\n\nfunc main() { b.F() }\n' >f/a.go
run "$GOL" check -e f; want_rc 1
[ "$(grep -c ':[0-9]*:[0-9]*: ' <<<"$err")" = 1 ] || fail "more than one error: $err"
