// deadline.go - deadlines of pipes, and closing a file that others wait for.
package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

func main() {
	r, w, _ := os.Pipe()
	fmt.Println(r.SetReadDeadline(time.Now().Add(20 * time.Millisecond)))
	b := make([]byte, 10)
	_, err := r.Read(b)
	fmt.Println(err, errors.Is(err, os.ErrDeadlineExceeded), os.IsTimeout(err))
	r.SetReadDeadline(time.Time{})
	done := make(chan error)
	go func() { _, err := r.Read(b); done <- err }()
	time.Sleep(10 * time.Millisecond)
	r.SetReadDeadline(time.Now().Add(-1))
	fmt.Println(<-done)
	r.SetReadDeadline(time.Time{})
	go func() { n, err := r.Read(b); fmt.Println(n, string(b[:n])); done <- err }()
	time.Sleep(10 * time.Millisecond)
	w.Write([]byte("hey"))
	fmt.Println(<-done)
	go func() { _, err := r.Read(b); done <- err }()
	time.Sleep(10 * time.Millisecond)
	r.Close()
	err = <-done
	fmt.Println(err, errors.Is(err, os.ErrClosed))
	r, w, _ = os.Pipe()
	w.SetWriteDeadline(time.Now().Add(30 * time.Millisecond))
	n, err := w.Write(make([]byte, 1<<20))
	fmt.Println(n >= 4096 && n < 1<<20, err)
	go func() { time.Sleep(10 * time.Millisecond); w.Close() }()
	w.SetWriteDeadline(time.Time{})
	_, err = w.Write(make([]byte, 1<<20))
	fmt.Println(err, w.SetDeadline(time.Now()))
	f, _ := os.Open("/etc/passwd")
	fmt.Println(f.SetDeadline(time.Now()), os.Stdin.SetDeadline(time.Now()))
}
