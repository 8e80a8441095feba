# Ctrl-C ends a running program by the signal
. "$(dirname "$0")/lib.bash"
set -m
"$GOL" -e 'fmt.Println("started"); for { }' >started.txt &
pid=$!
trap 'kill -9 $pid 2>/dev/null' EXIT
for i in $(seq 100); do [ -s started.txt ] && break; sleep 0.05; done
kill -INT $pid
wait $pid
rc=$?
[ $rc = 130 ] || [ $rc = 2 ] || fail "exit code $rc"
