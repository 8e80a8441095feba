# a reader that goes away ends the program quietly
. "$(dirname "$0")/lib.bash"
cat >p.gol <<'E'
for i := 0; i < 10000000; i++ { fmt.Println("line", i) }
E
timeout 20 "$GOL" p.gol 2>err.txt | head -1 >first.txt
rc=${PIPESTATUS[0]}
[ "$(cat first.txt)" = "line 0" ] || fail "first line: $(cat first.txt)"
[ ! -s err.txt ] || fail "stderr: $(head -c 300 err.txt)"
[ $rc != 124 ] || fail "did not end"
timeout 20 "$GOL" -e 'for { print("") ; if _, err := os.Stdout.Write([]byte("x\n")); err != nil { os.Exit(9) } }' 2>err.txt | head -1 >/dev/null
rc=${PIPESTATUS[0]}
[ $rc != 124 ] || fail "did not end"
