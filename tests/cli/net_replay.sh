# A trace holds what came from the network: a replay needs none. A seed fixes a program that talks to itself.
. "$(dirname "$0")/lib.bash"
cat >client.go <<'END'
package main

import (
	"fmt"
	"io"
	"net"
	"os"
)

func main() {
	c, err := net.Dial("unix", os.Args[1])
	if err != nil {
		fmt.Println(err)
		return
	}
	done := make(chan bool)
	go func() { io.WriteString(c, "question\n"); c.(*net.UnixConn).CloseWrite(); done <- true }()
	b, err := io.ReadAll(c)
	<-done
	fmt.Printf("%q %v %v\n", b, err, c.RemoteAddr())
}
END
cat >server.go <<'END'
package main

import (
	"fmt"
	"io"
	"net"
	"os"
)

func main() {
	l, _ := net.Listen("unix", os.Args[1])
	os.WriteFile("ready", nil, 0o600)
	c, _ := l.Accept()
	b, _ := io.ReadAll(c)
	fmt.Fprintf(c, "answer to %q", b)
	c.Close()
	l.Close()
}
END
$GOL run server.go sock &
while [ ! -e ready ]; do sleep 0.01; done
$GOL run -trace t client.go sock >first
wait
grep -q 'answer to' first || fail "no answer: $(cat first)"
[ ! -e sock ] || fail "the server is still there"
$GOL replay t client.go sock >second 2>&1
cmp first second || fail "the replay differs: $(cat second)"
$GOL run client.go sock >third
grep -q 'no such file' third || fail "expected no server: $(cat third)"
