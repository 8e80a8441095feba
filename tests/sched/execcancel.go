// Commands that are cancelled, by kill, by a signal of one's own, with pipes
// held open by grandchildren; pipes between commands.
// seeds: no
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 500*time.Millisecond)
	defer cancel()
	c := exec.CommandContext(ctx, "sleep", "60")
	err := c.Run()
	fmt.Println(err, ctx.Err(), c.ProcessState.ExitCode())
	ctx2, cancel2 := context.WithCancel(context.Background())
	c = exec.CommandContext(ctx2, "sh", "-c", "trap 'echo bye; exit 3' TERM; echo ready; while :; do sleep 0.01; done")
	c.Cancel = func() error { return c.Process.Signal(syscall.SIGTERM) }
	c.WaitDelay = 5 * time.Second
	out, _ := c.StdoutPipe()
	fmt.Println(c.Start())
	rd := bufio.NewReader(out)
	l, _ := rd.ReadString('\n')
	fmt.Print(l)
	cancel2()
	rest, _ := io.ReadAll(rd)
	err = c.Wait()
	var xe *exec.ExitError
	fmt.Printf("%q %v %v\n", rest, err, errors.As(err, &xe) && xe.ExitCode() == 3)
	// a grandchild keeps the pipe: WaitDelay closes it
	ctx3, cancel3 := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel3()
	c = exec.CommandContext(ctx3, "sh", "-c", "sleep 5 & wait")
	var buf bytes.Buffer
	c.Stdout = &buf
	c.WaitDelay = 20 * time.Millisecond
	t := time.Now()
	err = c.Run()
	fmt.Println(err, time.Since(t) < 3*time.Second)
	// pipes between commands
	a, b := exec.Command("printf", "b\na\nc\n"), exec.Command("sort")
	b.Stdin, _ = a.StdoutPipe()
	var so strings.Builder
	b.Stdout = &so
	b.Start()
	a.Run()
	fmt.Println(b.Wait(), strings.Fields(so.String()))
	c = exec.Command("sh", "-c", "cat; echo oops >&2; exit 4")
	c.Stdin = strings.NewReader("in")
	o, err := c.Output()
	errors.As(err, &xe)
	fmt.Printf("%s %v %q\n", o, err, xe.Stderr)
	in, _ := exec.Command("true").StdinPipe()
	fmt.Println(in != nil)
	c = exec.Command("sleep", "60")
	c.Start()
	c.Process.Kill()
	err = c.Wait()
	fmt.Println(err, c.ProcessState.Sys().(syscall.WaitStatus).Signal(), c.ProcessState)
	fmt.Println(c.Process.Signal(os.Interrupt), c.Process.Kill(), c.Wait())
	_, err = exec.LookPath("no-such-command")
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	done, canc := context.WithCancel(context.Background())
	canc()
	fmt.Println(exec.CommandContext(done, "true").Run())
	big := exec.Command("head", "-c", "300000", "/dev/zero")
	o, err = big.CombinedOutput()
	fmt.Println(len(o), err)
}
