# A program whose standard output nobody reads for a while: the goroutine that writes waits, the others run.
. "$(dirname "$0")/lib.bash"
cat > w.go <<'G'
package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	done := make(chan bool)
	go func() {
		for range 100 {
			fmt.Println(strings.Repeat("x", 9999))
		}
		close(done)
	}()
	ticks := 0
	for {
		select {
		case <-done:
			fmt.Fprintln(os.Stderr, ticks >= 50)
			return
		case <-time.After(time.Millisecond):
			if ticks++; ticks == 50 { // the pipe is full by now: only this lets the reader begin
				os.WriteFile("go", nil, 0600)
			}
		}
	}
}
G
mkfifo pipe
( until [ -e go ]; do sleep 0.01; done; wc -c ) < pipe > count &
timeout 30 "$GOL" run w.go > pipe 2> err || fail "exit code $?: $(cat err)"
wait
[ "$(cat count)" -eq 1000000 ] || fail "$(cat count) bytes"
[ "$(cat err)" = "true" ] || fail "$(cat err)"
rm -f go
timeout 30 "$GOL" run w.go 2> err | ( until [ -e go ]; do sleep 0.01; done; wc -c ) > count
[ "$(cat count)" -eq 1000000 ] || fail "$(cat count) bytes by an unnamed pipe"
[ "$(cat err)" = "true" ] || fail "$(cat err)"
