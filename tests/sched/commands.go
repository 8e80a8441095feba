// Commands: missing ones, exit codes, signals, contexts, pipelines, many at once, a grandchild that holds a pipe; signals to the program itself.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync"
	"syscall"
	"time"
)

func main() {
	_, err := exec.Command("no-such-program-at-all").Output()
	var ee *exec.Error
	fmt.Println(err, errors.As(err, &ee), errors.Is(err, exec.ErrNotFound))
	err = exec.Command("/no/such/file").Run()
	var pe *fs.PathError
	fmt.Println(err, errors.As(err, &pe), errors.Is(err, fs.ErrNotExist))
	err = exec.Command("/etc/passwd").Run()
	fmt.Println(err)
	err = exec.Command("/").Run()
	fmt.Println(err)
	out, err := exec.Command("sh", "-c", "echo out; echo err >&2; exit 3").Output()
	var xe *exec.ExitError
	fmt.Printf("%q %v %v\n", out, err, errors.As(err, &xe))
	fmt.Printf("%q %d %v %v\n", xe.Stderr, xe.ExitCode(), xe.Success(), xe.ProcessState)
	out, err = exec.Command("sh", "-c", "kill -9 $$").CombinedOutput()
	fmt.Println(string(out), err)
	ctx, cancel := context.WithCancel(context.Background())
	sleeper := exec.CommandContext(ctx, "sleep", "100")
	fmt.Println(sleeper.Start())
	cancel()
	fmt.Println(sleeper.Wait(), ctx.Err())
	ctx, cancel = context.WithCancel(context.Background())
	cancel()
	fmt.Println(exec.CommandContext(ctx, "true").Run())
	ctx, cancel = context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, "sh", "-c", "trap 'echo bye; exit 4' TERM; echo ready; while :; do sleep 0.01; done")
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	so, _ := cmd.StdoutPipe()
	fmt.Println(cmd.Start())
	br := bufio.NewReader(so)
	l, _ := br.ReadString('\n')
	fmt.Print(l)
	cancel()
	rest, _ := io.ReadAll(br)
	fmt.Printf("%q %v\n", rest, cmd.Wait())
	fmt.Println(cmd.Wait())
	// a pipeline of three, with much data
	a, b, c := exec.Command("cat"), exec.Command("tr", "a-z", "A-Z"), exec.Command("wc", "-c")
	a.Stdin = strings.NewReader(strings.Repeat("hello\n", 50000))
	b.Stdin, _ = a.StdoutPipe()
	c.Stdin, _ = b.StdoutPipe()
	var buf bytes.Buffer
	c.Stdout = &buf
	for _, x := range []*exec.Cmd{c, b, a} {
		if err := x.Start(); err != nil {
			fmt.Println(err)
		}
	}
	for _, x := range []*exec.Cmd{a, b, c} {
		if err := x.Wait(); err != nil {
			fmt.Println(err)
		}
	}
	fmt.Println(strings.TrimSpace(buf.String()))
	// many at a time, while goroutines go on
	var wg sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i := range 20 {
		wg.Go(func() {
			o, err := exec.Command("sh", "-c", fmt.Sprintf("sleep 0.01; echo %d", i)).Output()
			if err != nil {
				fmt.Println(err)
			}
			var n int
			fmt.Sscan(string(o), &n)
			mu.Lock()
			sum += n
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(sum)
	cmd = exec.Command("sh", "-c", "echo $A-$B; pwd; cat <&3")
	cmd.Env = []string{"A=1", "B=2", "A=3"}
	cmd.Dir = "/"
	r, w, _ := os.Pipe()
	cmd.ExtraFiles = []*os.File{r}
	w.WriteString("third")
	w.Close()
	out, err = cmd.Output()
	fmt.Printf("%q %v\n", out, err)
	cmd = exec.Command("true")
	fmt.Println(cmd.Wait())
	cmd.Run()
	fmt.Println(cmd.Run(), cmd.ProcessState.Exited())
	cmd = exec.Command("cat")
	in, _ := cmd.StdinPipe()
	cmd.Stdout = &buf
	buf.Reset()
	cmd.Start()
	io.WriteString(in, "typed")
	in.Close()
	fmt.Println(cmd.Wait(), buf.String())
	_, err = cmd.StdinPipe()
	fmt.Println(err)
	fmt.Println(cmd.Process.Signal(os.Interrupt), cmd.Process.Kill())
	cmd.Dir = "/no/such/dir"
	err = (&exec.Cmd{Path: "/bin/true", Dir: "/nonexistent"}).Run()
	fmt.Println(err)
	// WaitDelay: a grandchild holds the pipe
	cmd = exec.Command("sh", "-c", "sleep 5 & echo x")
	cmd.Stdout = &buf
	cmd.WaitDelay = 20 * time.Millisecond
	err = cmd.Run()
	fmt.Println(err, errors.Is(err, exec.ErrWaitDelay))
	// signals
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, syscall.SIGUSR1, syscall.SIGUSR2)
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-ch)
	signal.Stop(ch)
	signal.Ignore(syscall.SIGUSR1)
	fmt.Println(signal.Ignored(syscall.SIGUSR1))
	syscall.Kill(os.Getpid(), syscall.SIGUSR1)
	sctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR2)
	syscall.Kill(os.Getpid(), syscall.SIGUSR2)
	<-sctx.Done()
	fmt.Println(sctx.Err(), context.Cause(sctx))
	stop()
	for _, n := range []string{"", "a/b", "./x", "sh"} {
		p, err := exec.LookPath(n)
		fmt.Println(p != "", err)
	}
}
