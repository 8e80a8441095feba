# SIGQUIT writes out all goroutines and ends the program with exit code 2, whatever it is doing; GOTRACEBACK says how much crashes show
. "$(dirname "$0")/lib.bash"
cat >q.go <<'GO'
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
)

func sleeper()           { time.Sleep(time.Hour) }
func receiver(c chan int) { <-c }

func main() {
	go sleeper()
	go receiver(make(chan int))
	runtime.Gosched()
	fmt.Println("started")
	switch os.Args[1] {
	case "busy":
		for {
		}
	case "asleep":
		time.Sleep(time.Hour)
	case "reading":
		os.Stdin.Read(make([]byte, 1))
	}
}
GO
# The tests may themselves run where a shell has switched SIGQUIT off for background jobs, which children inherit.
with_quit() { exec perl -e '$SIG{QUIT} = "DEFAULT"; exec @ARGV' "$@"; }
trap 'kill -KILL $pid $keep 2>/dev/null' EXIT
mkfifo in; sleep 60 >in & keep=$!
for how in busy asleep reading; do
	: >out.txt
	with_quit "$GOL" run q.go $how >out.txt 2>err.txt <in &
	pid=$!
	for i in $(seq 200); do [ -s out.txt ] && break; sleep 0.05; done
	sleep 0.1
	kill -QUIT $pid
	wait $pid
	rc=$?
	[ $rc = 2 ] || fail "$how: exit code $rc: $(head -3 err.txt)"
	head -2 err.txt | tr '\n' ' ' | grep -Eq '^SIGQUIT: quit PC=0x[0-9a-f]+ m=0 sigcode=0 $' || fail "$how: $(head -2 err.txt)"
	for want in 'goroutine 1 \[' 'main.main()' '\[sleep\]:' 'main.sleeper()' '\[chan receive\]:' 'main.receiver(' 'created by main.main in goroutine 1'; do
		grep -q -- "$want" err.txt || fail "$how: no $want in $(cat err.txt)"
	done
done
kill $keep
# levels
cat >p.go <<'GO'
package main

import "runtime"

func main() {
	go func() { select {} }()
	runtime.Gosched()
	panic("x")
}
GO
for level in none single all; do
	run env GOTRACEBACK=$level "$GOL" run p.go
	want_rc 2
	want_err 'panic: x'
	n=$(grep -c '^goroutine ' .err)
	case $level in none) want=0 ;; single) want=1 ;; all) want=2 ;; esac
	[ "$n" = $want ] || fail "GOTRACEBACK=$level shows $n goroutines"
done
GOTRACEBACK=crash bash -c "ulimit -c 0; exec '$GOL' run p.go" >/dev/null 2>&1
[ $? = 134 ] || fail "GOTRACEBACK=crash does not abort"
for end in 'panic(1)' 'select {}' 'os.Exit(134)'; do
	(ulimit -c 0; exec "$GOL" -e "import \"runtime/debug\"; debug.SetTraceback(\"crash\"); $end" 2>/dev/null)
	[ $? = 134 ] || fail "SetTraceback(crash) does not abort at $end"
done
GOTRACEBACK=crash "$GOL" -e 'os.Exit(3)'
[ $? = 3 ] || fail "GOTRACEBACK=crash and os.Exit"
