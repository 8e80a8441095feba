# Ctrl-C ends a running program by the signal, as a shell user expects it, unless the program was started with it ignored
. "$(dirname "$0")/lib.bash"
# The tests may themselves run where a shell has switched Ctrl-C off for background jobs, which children inherit.
with_int() { exec perl -e '$SIG{INT} = shift; exec @ARGV' "$@"; }
started() { for i in $(seq 200); do [ -s started.txt ] && return; sleep 0.05; done; kill -KILL $pid; fail "did not start"; }
: >started.txt
with_int DEFAULT "$GOL" -e 'fmt.Println("started"); for { }' >started.txt &
pid=$!
trap 'kill -KILL $pid 2>/dev/null' EXIT
started
kill -INT $pid
wait $pid
rc=$?
[ $rc = 130 ] || fail "exit code $rc"

# deferred calls and what comes after them do not run
: >started.txt
printf 'package main\n\nimport (\n\t"fmt"\n\t"time"\n)\n\nfunc main() {\n\tdefer fmt.Println("deferred")\n\tfmt.Println("started")\n\ttime.Sleep(time.Minute)\n}\n' >sleep.go
with_int DEFAULT "$GOL" sleep.go >started.txt &
pid=$!
started
kill -INT $pid
wait $pid
rc=$?
[ $rc = 130 ] || fail "sleeping: exit code $rc"
[ "$(cat started.txt)" = started ] || fail "sleeping: $(cat started.txt)"

# nohup and background jobs of scripts: still ignored
: >started.txt
with_int IGNORE "$GOL" -e 'fmt.Println("started"); time.Sleep(300 * time.Millisecond); fmt.Println("done")' >started.txt &
pid=$!
started
kill -INT $pid
wait $pid
rc=$?
[ $rc = 0 ] || fail "ignored: exit code $rc"
