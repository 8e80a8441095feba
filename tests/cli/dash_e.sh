# gol -e: statements, arguments, the standard packages without imports
. "$(dirname "$0")/lib.bash"
run "$GOL" -e 'fmt.Println(1<<10)'; want_rc 0; want_out 1024; no_err
run "$GOL" -e 'for i := range 3 { fmt.Print(i, " ") }; fmt.Println(strings.ToUpper("x"), len(os.Args))' a b; want_out '0 1 2 X 3'
run "$GOL" -e 'fmt.Println(os.Args[1:])' -x --y 'a b'; want_out '[-x --y a b]'
run "$GOL" -e 'os.Exit(7)'; want_rc 7; no_err
run "$GOL" -e 'x := '; want_rc 1; want_err ':1:'
run "$GOL" -e 'fmt.Println(undefined1)'; want_rc 1; want_err 'undefined: undefined1'
run "$GOL" -e 'panic("p")'; want_rc 2; want_err 'panic: p'
run "$GOL" -e ''; want_rc 0; want_out ''
run "$GOL" -e 'func f(n int) int { if n < 2 { return 1 }; return n * f(n-1) }
fmt.Println(f(10))'; want_out 3628800
