# gol check: text, -json, -e, at most ten errors, order of positions
. "$(dirname "$0")/lib.bash"
{ echo 'package main'; echo 'func main() {'; for i in $(seq 1 25); do echo "	undefined$i()"; done; echo '}'; } >many.go
run "$GOL" check many.go; want_rc 1
[ "$(grep -c 'undefined: ' .err .out | awk -F: '{s+=$2} END {print s}')" = 10 ] || fail "not ten errors: $(cat .err)"
cat .err .out | grep -q 'too many errors' || fail "no 'too many errors'"
run "$GOL" check -e many.go; want_rc 1
[ "$(cat .err .out | grep -c 'undefined: ')" = 25 ] || fail "-e does not give all"
run "$GOL" check -e -json many.go; want_rc 1
[ "$(wc -l <.out)" = 25 ] || fail "-json lines: $(wc -l <.out)"
python3 - <<'E' 2>/dev/null || [ $? = 127 ] || fail "not JSON"
import json
n = 0
for l in open('.out'):
    o = json.loads(l); n += 1
    assert o['line'] == n + 2 and o['col'] == 2 and o['message'] == 'undefined: undefined%d' % n and o['code'], o
E
printf 'package main\n\nfunc main() {\n\tprintln("\\"\\u00e9\\t")\n\tvar s string = `a\tb"`+1\n}\n' >q.go
run "$GOL" check -e -json q.go; want_rc 1
printf 'package main\n\nfunc main() {\n\tx := 1 +\n}\n' >s.go
run "$GOL" check s.go; want_rc 1; want_err 's.go:5:1: syntax error: unexpected }, expected expression'
run "$GOL" check -json s.go; [[ "$out" == *'"line":5,"col":1'* ]] || fail "$out"
printf 'package main\n\nfunc f() {}\nfunc f() {}\nfunc main() { var s string = f( /* ) */ ) }\n' >n.go
run "$GOL" check -json n.go; [[ "$out" == *'"line":4,"col":6,"endline":4,"endcol":7,'*'"notes":[{"file":"n.go","line":3,"col":6,"message":"other declaration of f"}]}'* ]] || fail "$out"
[[ "$out" == *'"line":5,"col":30,"endline":5,"endcol":42,'* ]] || fail "$out"
printf 'package main\n\nfunc main() { println(1) }\n' >ok.go
run "$GOL" check ok.go; want_rc 0; want_out ''; no_err
printf 'package main\n\nfunc main() {\n\tvar a int = "x"\n\t_ = a\n}\n' >e.go
run "$GOL" run e.go; want_rc 1; want_out ''
want_err 'e.go:4:14: cannot use "x" (untyped string constant) as int value in variable declaration'
grep -q '^ *	* *\^' .err || fail "no caret: $err"
! grep -q $'\033' .err || fail "colour in a file"
