# Without a terminal what follows an entry is the input of the program it runs, from a pipe as well as from a file.
. "$(dirname "$0")/lib.bash"
printf 'var a, b string\nfmt.Scanln(&a); a\nfirst\nfmt.Scanln(&b); b\nsecond\n1 + 1\n' >in
want=$'"first" // string\n"second" // string\n2 // int'
[ "$(timeout 20 "$GOL" <in 2>&1)" = "$want" ] || fail "file: $(timeout 20 "$GOL" <in 2>&1)"
[ "$(cat in | timeout 20 "$GOL" 2>&1)" = "$want" ] || fail "pipe: $(cat in | timeout 20 "$GOL" 2>&1)"
