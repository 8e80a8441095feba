# help, version, errors, dis
. "$(dirname "$0")/lib.bash"
run "$GOL" help; want_rc 0; [[ "$out" == *usage:* ]] || fail "$out"
verbs=$(sed -n 's|^       gol \([a-z][a-z]*\) .*|\1|p' .out)
[ "$(wc -w <<<"$verbs")" -gt 14 ] || fail "verbs: $verbs"
for v in $verbs; do
    run "$GOL" help $v; want_rc 0; [[ "$out" == "usage: gol $v"*$'\n\n'?* ]] || fail "help $v: $out"
    page=$out
    run "$GOL" $v --help; want_rc 0; [ "$out" = "$page" ] || fail "$v --help: $out"
done
run "$GOL" help nosuchverb; [ $rc != 0 ] || fail "help nosuchverb: rc 0"
run "$GOL" version; want_rc 0; [[ "$out" == "gol version "* ]] || fail "$out"
run "$GOL" errors; want_rc 0; [ "$(wc -l <.out)" -gt 50 ] || fail "only $(wc -l <.out) diagnostics"
code=$(awk 'NR==1 {print $1}' .out)
run "$GOL" errors $code; want_rc 0; [[ "$out" == *$code* ]] || fail "$out"
run "$GOL" errors NOSUCHCODE; [ $rc != 0 ] || fail "errors NOSUCHCODE: rc 0"
printf 'package main\n\nfunc add(a, b int) int {\n\treturn a + b\n}\n\nfunc main() { println(add(1, 2)) }\n' >d.go
run "$GOL" dis d.go; want_rc 0; [[ "$out" == *main.main* && "$out" == *"return a + b"* ]] || fail "dis: ${out:0:400}"
run "$GOL" dis -f main.add d.go; want_rc 0; [[ "$out" == *main.add* && "$out" != *"main.main"* ]] || fail "dis -f: ${out:0:400}"
