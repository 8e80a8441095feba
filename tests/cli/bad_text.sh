# not UTF-8, NUL bytes, lines of 10 MB, unterminated literals and comments
. "$(dirname "$0")/lib.bash"
p='package main\n\nfunc main() {\n'
printf "$p"'\tx := "\xff\xfe"\n\t_ = x\n}\n' >utf.go; rejected utf.go; want_err 'utf.go:4:8: invalid UTF-8 encoding'
printf "$p"'\tx\x00 := 1\n}\n' >nul.go; rejected nul.go; want_err 'invalid NUL character'
printf "$p"'\t// \xff in a comment\n}\n' >utfc.go; rejected utfc.go
printf '\xff\xfe\x00\x00' >wide.go; rejected wide.go
head -c 3000 /dev/urandom | tr -d '/' >random.go; run "$GOL" run random.go; want_rc 1
head -c 3000 "$GOL" >elf.go; run "$GOL" run elf.go; want_rc 1
printf "$p"'\tx := "abc\n}\n' >s.go; rejected s.go; want_err 's.go:4:11: newline in string'
printf "$p"'\tx := `abc\n}\n' >r.go; rejected r.go; want_err 'r.go:4:7: string not terminated'
printf "$p"'\t/* abc\n}\n' >c.go; rejected c.go; want_err 'c.go:4:2: comment not terminated'
printf "$p"'\tx := '"'"'a\n}\n' >c1.go; rejected c1.go
printf "$p"'\tx := "abc\\' >e.go; rejected e.go
{ printf "$p"'\tx := "'; head -c 10000000 /dev/zero | tr '\0' a; printf '"\n\tprintln(len(x))\n}\n'; } >long.go
run "$GOL" run long.go; want_rc 0; want_err 10000000
{ printf "$p"; for i in $(seq 1 1000); do printf 'println();'; done; head -c 10000000 /dev/zero | tr '\0' ' '; printf 'undefinedx()\n}\n'; } >wide2.go
rejected wide2.go; want_err 'undefined: undefinedx'
[ $(wc -c <.err) -lt 100000 ] || fail "the source line of 10 MB is printed"
{ printf "$p"'\t'; head -c 10000000 /dev/zero | tr '\0' x; printf ' := 1\n}\n'; } >ident.go
run "$GOL" run ident.go; want_rc 1
{ printf "$p"'\tx := 1'; head -c 1000000 /dev/zero | tr '\0' 0; printf '\n}\n'; } >digits.go
run "$GOL" run digits.go; want_rc 1
{ printf "$p"'\tx := "abc'; } >eof.go; rejected eof.go
printf 'package main\n\nfunc main() {' >eof2.go; rejected eof2.go
printf 'package' >eof3.go; rejected eof3.go
printf "$p"'\tx := "\\' >eof4.go; rejected eof4.go
