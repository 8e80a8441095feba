package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"
)

// Files on a disk: long transfers, bytes that are not in memory, Sync, while
// another goroutine runs.
// seeds: no, a disk that others use may stand still for a minute
func main() {
	dir, err := os.MkdirTemp("", "disk")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	go func() {
		for range tick.C {
		}
	}()
	name := filepath.Join(dir, "file")
	data := make([]byte, 5<<20+77)
	for i := range data {
		data[i] = byte(i * i >> 5)
	}
	f, err := os.Create(name)
	fmt.Println(err)
	n, err := f.Write(data)
	fmt.Println(n, err, f.Sync())
	n, err = f.WriteAt([]byte("hello"), 3<<20)
	fmt.Println(n, err, f.Sync())
	copy(data[3<<20:], "hello")

	forget := func() { // makes the kernel forget what it has in memory
		exec.Command("dd", "of="+name, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none").Run()
	}
	forget()
	b := make([]byte, 6<<20)
	f.Seek(0, io.SeekStart)
	n, err = io.ReadFull(f, b)
	fmt.Println(n, err, bytes.Equal(b[:n], data))
	n, err = f.Read(b)
	fmt.Println(n, err)
	for _, off := range []int64{0, 1, 1<<20 - 3, 2 << 20, 5 << 20, int64(len(data)), 1 << 40} {
		forget()
		b := make([]byte, 3<<20)
		n, err := f.ReadAt(b, off)
		fmt.Println(off, n, err, n == 0 || bytes.Equal(b[:n], data[off:][:n]))
	}
	forget()
	var wg sync.WaitGroup
	var same [8]bool
	for i := range same { // each with a file of its own, closed while others read
		wg.Add(1)
		go func() {
			defer wg.Done()
			b, err := os.ReadFile(name)
			same[i] = err == nil && bytes.Equal(b, data)
		}()
	}
	wg.Wait()
	fmt.Println(same)
	fmt.Println(f.Close(), errors.Is(f.Sync(), os.ErrClosed))
	d, err := os.Open(dir)
	fmt.Println(err)
	_, err = d.Read(b)
	fmt.Println(errors.Unwrap(err), d.Close())
	r, err := os.OpenFile(name, os.O_RDONLY, 0)
	_, err1 := r.Write(data)
	fmt.Println(err, errors.Unwrap(err1))
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	n, err1 = full.Write(data[:10])
	fmt.Println(err, n, errors.Unwrap(err1))

	go func() { // still at it when the program ends
		for range 3 {
			f, _ := os.Create(name)
			f.Write(data)
			f.Sync()
			f.Close()
		}
	}()
	time.Sleep(5 * time.Millisecond)
}
