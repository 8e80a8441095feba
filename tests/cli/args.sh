# arguments, standard input and the environment reach the program
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfor i, a := range os.Args[1:] {\n\t\tfmt.Printf("%%d=%%q ", i, a)\n\t}\n\tfmt.Println(os.Getenv("GOL_TEST_VAR"))\n}\n' >a.go
GOL_TEST_VAR=set run "$GOL" a.go '' ' ' -e -h 'ü' '*'
want_out '0="" 1=" " 2="-e" 3="-h" 4="ü" 5="*" set'
run "$GOL" run a.go x; want_out '0="x" '
o=$(printf 'a\nb\n' | "$GOL" -e 's := bufio.NewScanner(os.Stdin); n := 0; for s.Scan() { n++ }; fmt.Println(n)') || fail "rc $?"
[ "$o" = 2 ] || fail "lines: $o"
printf 'package main\n\nfunc main() { println(f()) }\n' >m1.go
printf 'package main\n\nfunc f() int { return 42 }\n' >m2.go
run "$GOL" run m1.go m2.go; want_rc 0; want_err 42
