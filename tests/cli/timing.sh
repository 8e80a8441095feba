# -d=timing: a line for each stage that ran, after the program; without it nothing.
. "$(dirname "$0")/lib.bash"
cat >t.go <<'END'
package main

import "sort"

func used(s string) string { sort.Strings([]string{s, "a"}); return s + s + s }

func unused() { println("never") }

func main() { println(used("ab")) }
END
run "$GOL" run -d=timing t.go
want_rc 0
want_err 'ababab'
for w in 'stage  ' 'parse  ' 'check types  ' 'check standard bodies  ' 'lower  ' 'simplify  ' 'registers  ' 'lines, all  '; do want_err "$w"; done
[[ "$err" =~ "lines, all"[[:space:]]+9[[:space:]] ]] || fail "lines of the program: $err"
[[ "$err" =~ parse\ +([0-9]+) ]] || fail "no files parsed: $err"
[ "${BASH_REMATCH[1]}" -ge 2 ] || fail "files parsed: $err"

run "$GOL" -N -d=timing t.go
want_rc 0
[[ "$err" != *simplify* ]] || fail "a stage that did not run: $err"

run "$GOL" run t.go
[ "$err" = ababab ] || fail "told unasked: $err"

printf 'package main\nfunc main() { x }\n' >bad.go
run "$GOL" run -d=timing bad.go
want_rc 1
want_err 'check types  '
