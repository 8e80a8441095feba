// An open waits for whoever holds a lease on the file to give it up; other
// goroutines run, and the one that holds it can.
// seeds: no
package main

import (
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

func check(err error) {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func lease(fd int, kind int) error {
	const setlease = 1024
	_, _, e := syscall.Syscall(syscall.SYS_FCNTL, uintptr(fd), setlease, uintptr(kind))
	if e != 0 {
		return e
	}
	return nil
}

func main() {
	dir, err := os.MkdirTemp("", "lease")
	check(err)
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "file")
	check(os.WriteFile(name, []byte("text"), 0666))

	asked := make(chan os.Signal, 1)
	signal.Notify(asked, syscall.SIGIO) // somebody wants to open it
	fd, err := syscall.Open(name, syscall.O_RDWR, 0)
	check(err)
	held := lease(fd, syscall.F_WRLCK) == nil // not on every file system
	if !held {
		asked <- syscall.SIGIO
	}

	var order []string
	opened := make(chan *os.File)
	go func() {
		f, err := os.OpenFile(name, os.O_RDWR|os.O_APPEND, 0)
		check(err)
		opened <- f
	}()
	<-asked
	time.Sleep(20 * time.Millisecond)
	order = append(order, "asked")
	if held {
		select {
		case <-opened:
			order = append(order, "too early")
		default:
		}
		check(lease(fd, syscall.F_UNLCK))
	}
	f := <-opened
	order = append(order, "opened")
	flags, _, _ := syscall.Syscall(syscall.SYS_FCNTL, f.Fd(), syscall.F_GETFL, 0)
	f.WriteString("more")
	f.Close()
	b, err := os.ReadFile(name)
	fmt.Println(order, string(b), err, flags&syscall.O_NONBLOCK != 0, flags&syscall.O_APPEND != 0)
}
