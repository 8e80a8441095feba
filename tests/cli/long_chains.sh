# Types and variables each of which mentions the next one, which is declared below: as many as Go takes, since the stack grows.
. "$(dirname "$0")/lib.bash"
{ echo 'package main'; for i in $(seq 3000); do echo "type T$i struct { p *T$((i+1)) }"; done; printf 'type T3001 struct { x int }\nfunc main() { var t T1; t.p = new(T2); println(t.p.p == nil) }\n'; } >types.go
run "$GOL" run types.go; want_rc 0; want_err true
{ echo 'package main'; for i in $(seq 3000); do echo "var v$i = v$((i+1)) + 1"; done; printf 'var v3001 = 1\nfunc main() { println(v1) }\n'; } >vars.go
run "$GOL" run vars.go; want_rc 0; want_err 3001
# A little stack is an error, not a crash
(ulimit -Hs 8192 && run "$GOL" run types.go && { [ $rc = 0 ] || want_err 'nests too deeply'; }) || exit 1
{ echo 'package main'; for i in $(seq 100000); do echo "type T$i struct { p *T$((i+1)) }"; done; printf 'type T100001 struct { x int }\nfunc main() { var t T1; println(t.p == nil) }\n'; } >many.go
(ulimit -Hs 8192 && run "$GOL" run many.go && want_rc 1 && want_err 'nests too deeply') || exit 1
# A program's children have the usual limit.
[ "$("$GOL" -e 'b, _ := exec.Command("sh", "-c", "ulimit -s").Output(); fmt.Print(string(b))')" = "$(ulimit -s)" ] || fail 'the limit of the stack is inherited'
