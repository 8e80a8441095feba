# Two connections stay open while the handler changes twice, breaks, loops and panics.
set -e
handler() { printf 'package main\nimport "fmt"\nvar n int\nfunc Handle(line string) string { n++; %s }\n' "$1" > h.tmp; mv h.tmp h.go; sleep 0.5; }
handler 'return fmt.Sprint("one ", line, n)'
"$HOSTS/server" 0 h.go > log 2> errors &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for i in $(seq 100); do grep -q listening log && break; sleep 0.05; done
port=$(sed -n 's/listening on //p' log)
exec 3<>/dev/tcp/127.0.0.1/$port 4<>/dev/tcp/127.0.0.1/$port
ask() { echo "$2" >&$1; IFS= read -r -t 20 got <&$1; [ "$got" = "$3" ] || { echo "asked $2, got $got, not $3"; exit 1; }; }
ask 3 a 'one a1'
ask 4 b 'one b2'
handler 'return fmt.Sprint("two ", line, n)'
ask 3 c 'two c1'
ask 4 d 'two d2'
handler 'return 5'
ask 3 e 'two e3'
grep -q 'cannot use 5' errors
handler 'if line == "loop" { for { } }; if line == "bad" { var m map[string]int; m[line] = 1 }; return fmt.Sprint("three ", line)'
ask 3 loop 'error: the handler takes too long'
ask 4 bad 'error: panic: assignment to entry in nil map'
ask 4 f 'three f'
printf 'g\nh\n' >&3
IFS= read -r -t 20 x <&3; IFS= read -r -t 20 y <&3
[ "$x$y" = 'three gthree h' ]
echo shutdown >&4
wait $server
