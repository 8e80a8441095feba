// std_syscall.go - package syscall, and what os, os/exec and os/signal make of it.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
)

func main() {
	fmt.Println(syscall.Getpid() == os.Getpid(), syscall.O_CREAT, syscall.SYS_READ, syscall.AF_INET)
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGUSR1)
	syscall.Kill(syscall.Getpid(), syscall.SIGUSR1)
	fmt.Println(<-c)
	var st syscall.Stat_t
	fmt.Println(syscall.Stat("/etc/passwd", &st), st.Size > 0, st.Mode&syscall.S_IFMT == syscall.S_IFREG)
	fmt.Println(syscall.Stat("/nope", &st))
	var p [2]int
	fmt.Println(syscall.Pipe(p[:]))
	n, err := syscall.Write(p[1], []byte("hi"))
	fmt.Println(n, err)
	b := make([]byte, 10)
	n, err = syscall.Read(p[0], b)
	fmt.Println(n, err, string(b[:n]))
	m, err := syscall.Mmap(-1, 0, 4096, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	m[5] = 7
	x := m[5]
	fmt.Println(len(m), err, x, syscall.Munmap(m), syscall.Munmap(m) == syscall.EINVAL)
	var u syscall.Utsname
	fmt.Println(syscall.Uname(&u), u.Sysname[0])
	cmd := exec.Command("sh", "-c", "echo $$; ps -o pgid= -p $$")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := cmd.Output()
	var a, bb int
	fmt.Sscan(string(out), &a, &bb)
	fmt.Println(err, a == bb, a > 0)
	if os.Getuid() == 0 {
		cmd = exec.Command("id", "-u")
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
		out, err = cmd.Output()
		if string(out) != "65534\n" || err != nil {
			fmt.Println("credential:", string(out), err)
		}
	}
	fmt.Println(cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss > 0)
	_, err = exec.Command("/nope/x").Output()
	fmt.Println(err)
	cmd = exec.Command("pwd")
	cmd.Dir = "/nope"
	fmt.Println(cmd.Run())
	var ru syscall.Rusage
	fmt.Println(syscall.Getrusage(syscall.RUSAGE_SELF, &ru), ru.Utime.Sec >= 0)
	var rl syscall.Rlimit
	fmt.Println(syscall.Getrlimit(syscall.RLIMIT_NOFILE, &rl), rl.Cur > 0)
	wd, err := syscall.Getwd()
	w2, _ := os.Getwd()
	fmt.Println(wd == w2, err)
	pid, err := syscall.ForkExec("/bin/sh", []string{"sh", "-c", "exit 3"}, nil)
	var ws syscall.WaitStatus
	w, err2 := syscall.Wait4(pid, &ws, 0, nil)
	fmt.Println(err, err2, w == pid, ws.ExitStatus())
	_, _, e := syscall.Syscall(syscall.SYS_GETPID, 0, 0, 0)
	fmt.Println(e, syscall.Access("/etc/passwd", 4), syscall.Rmdir("/nope"))
	fmt.Println(exec.LookPath("sh"))
	os.Setenv("PATH", "")
	fmt.Println(exec.LookPath("sh"))
	// a broken pipe is an error, unless it is standard output
	r2, w3, _ := os.Pipe()
	r2.Close()
	_, err = w3.Write([]byte("x"))
	fmt.Println(err, errors.Is(err, syscall.EPIPE))
	f, _ := os.Open("/etc/passwd")
	rc, err := f.SyscallConn()
	fmt.Println(err, rc.Control(func(fd uintptr) { fmt.Println(fd == f.Fd()) }))
	f.Close()
	fmt.Println(rc.Control(func(uintptr) {}))
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGUSR2, os.Interrupt)
	fmt.Println(ctx)
	syscall.Kill(os.Getpid(), syscall.SIGUSR2)
	<-ctx.Done()
	fmt.Println(ctx.Err(), context.Cause(ctx), errors.Is(context.Cause(ctx), context.Canceled))
	stop()
}
