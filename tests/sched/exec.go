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
	"time"
)

func main() {
	out, err := exec.Command("echo", "hello", "a b").Output()
	fmt.Printf("%q %v\n", out, err)
	cmd := exec.Command("tr", "a-z", "A-Z")
	cmd.Stdin = strings.NewReader("some input\n")
	var buf bytes.Buffer
	cmd.Stdout = &buf
	fmt.Println(cmd.Run(), buf.String(), cmd.ProcessState, cmd.ProcessState.ExitCode())
	_, err = exec.Command("sh", "-c", "echo oops >&2; exit 3").Output()
	var ee *exec.ExitError
	if errors.As(err, &ee) {
		fmt.Println(ee, ee.ExitCode(), ee.Success(), string(ee.Stderr))
	}
	out, err = exec.Command("sh", "-c", "echo out; echo err >&2").CombinedOutput()
	fmt.Printf("%q %v\n", out, err)
	_, err = exec.Command("no-such-program-anywhere").Output()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	err = exec.Command("/no/such/file").Run()
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
	err = exec.Command("sh", "-c", "kill -9 $$").Run()
	fmt.Println(err)

	// both pipes, line by line
	cmd = exec.Command("cat")
	in, _ := cmd.StdinPipe()
	rd, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
	s := bufio.NewScanner(rd)
	for i := range 3 {
		fmt.Fprintln(in, "line", i)
		s.Scan()
		fmt.Println("got", s.Text())
	}
	in.Close()
	rest, _ := io.ReadAll(rd)
	fmt.Println(len(rest), cmd.Wait())

	// environment and folder
	cmd = exec.Command("sh", "-c", "echo $X; pwd")
	cmd.Env = []string{"X=1", "X=2"}
	cmd.Dir = "/"
	out, err = cmd.Output()
	fmt.Printf("%q %v\n", out, err)
	cmd = exec.Command("true")
	cmd.Dir = "/no/such/folder"
	fmt.Println(cmd.Run())

	// several at once, and other goroutines run meanwhile
	done := make(chan error)
	var ins []io.Closer
	for range 4 { // each runs until its input is closed
		c := exec.Command("cat")
		in, _ := c.StdinPipe()
		ins = append(ins, in)
		c.Start()
		go func() { done <- c.Wait() }()
	}
	fmt.Println(exec.Command("true").Run())
	for _, in := range ins {
		in.Close()
	}
	for range 4 {
		fmt.Println(<-done)
	}
	// a deadline
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	err = exec.CommandContext(ctx, "sleep", "10").Run()
	fmt.Println(err, ctx.Err())
	fmt.Println(exec.Command("true").String() != "", exec.Command("x", "y").String())
	var c exec.Cmd
	fmt.Println(c.Run())
	cmd = exec.Command("true")
	fmt.Println(cmd.Run(), cmd.Run(), cmd.Wait())
	big := bytes.Repeat([]byte("x"), 1<<20)
	cmd = exec.Command("wc", "-c")
	cmd.Stdin = bytes.NewReader(big)
	out, err = cmd.Output()
	fmt.Println(strings.TrimSpace(string(out)), err)
}
