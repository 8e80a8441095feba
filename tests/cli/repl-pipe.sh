# gol without arguments and without a terminal reads entries, prints no prompt, and fails if one failed
. "$(dirname "$0")/lib.bash"
out=$(printf 'x := 2\nx * 21\nfunc f() string {\n\treturn "f"\n}\nf()\n' | "$GOL")
rc=$?
[ $rc = 0 ] || fail "exit code $rc"
[ "$out" = '42 // int
"f" // string' ] || fail "printed: $out"
printf 'x :=\n' | "$GOL" >out.txt 2>err.txt
[ $? = 1 ] || fail "an unfinished entry passed"
grep -q 'entry1:' err.txt || fail "no diagnostic: $(cat err.txt)"
printf 'nosuch\n1+1\n' | "$GOL" >out.txt 2>err.txt
[ $? = 1 ] || fail "an error passed"
[ "$(cat out.txt)" = '2 // int' ] || fail "nothing ran after an error: $(cat out.txt)"
printf 'os.Exit(5)\n' | "$GOL"
[ $? = 5 ] || fail "os.Exit's code was lost"
printf ':save s.gol\n:load s.gol\ny := 1\n:save s.gol\n' | "$GOL" >/dev/null 2>&1
[ "$(cat s.gol)" = $'//gol:entry\ny := 1' ] || fail ":save wrote $(cat s.gol)"
out=$(printf ':load s.gol\ny + 1\n' | "$GOL")
[ "$out" = '2 // int' ] || fail ":load: $out"
out=$(printf 'package main\nimport "fmt"\nfunc main() { fmt.Println("whole") }\n' | "$GOL" 2>&1)
[ "$out" = whole ] || fail "a program on standard input: $out"
