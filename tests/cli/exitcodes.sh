# exit codes: the program's own, 2 after a panic, 1 when it does not compile
. "$(dirname "$0")/lib.bash"
for n in 0 1 2 3 77 123; do run "$GOL" -e "os.Exit($n)"; want_rc $n; no_err; done
run "$GOL" -e 'defer fmt.Println("no"); os.Exit(4)'; want_rc 4; want_out ''
run "$GOL" -e 'panic(1)'; want_rc 2; want_err 'goroutine 1 [running]:'
run "$GOL" -e 'var m map[int]int; m[1] = 1'; want_rc 2; want_err 'panic: assignment to entry in nil map'
run "$GOL" -e 'x'; want_rc 1
run "$GOL" -e 'fmt.Fprintln(os.Stderr, "e"); fmt.Println("o")'; want_rc 0; want_out o; want_err e
timeout 20 "$GOL" -e 'os.Exit(256 + 3)'; [ $? = 3 ] || fail "os.Exit(259)"
