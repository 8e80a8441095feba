package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// ticking counts while wait runs; it must go on.
func ticking(what string, wait func()) {
	stop, done := make(chan bool), make(chan int)
	go func() {
		n := 0
		for {
			select {
			case <-stop:
				done <- n
				return
			case <-time.After(time.Millisecond):
				n++
			}
		}
	}()
	wait()
	close(stop)
	fmt.Println(what, <-done >= 5)
}

func main() {
	dir, err := os.MkdirTemp("", "fifo")
	check(err)
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "fifo")
	check(syscall.Mkfifo(name, 0600))
	err = syscall.Mkfifo(name, 0600)
	fmt.Println(err, errors.Is(err, os.ErrExist))
	err = syscall.Mkfifo(filepath.Join(dir, "none", "fifo"), 0600)
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
	st, err := os.Stat(name)
	check(err)
	fmt.Println(st.Mode())

	var r, w *os.File
	opened := make(chan *os.File)
	ticking("opening to read", func() {
		go func() {
			f, err := os.Open(name)
			check(err)
			opened <- f
		}()
		time.Sleep(20 * time.Millisecond)
		w, err = os.OpenFile(name, os.O_WRONLY, 0)
		check(err)
		r = <-opened
	})
	ticking("reading", func() {
		got := make(chan string)
		go func() {
			b := make([]byte, 100)
			n, err := r.Read(b)
			got <- fmt.Sprintf("%q %v", b[:n], err)
		}()
		time.Sleep(20 * time.Millisecond)
		fmt.Fprintf(w, "hello")
		fmt.Println(<-got)
	})
	ticking("writing", func() {
		done := make(chan int)
		go func() {
			n, err := w.Write(make([]byte, 1<<20))
			check(err)
			w.Close()
			done <- n
		}()
		time.Sleep(20 * time.Millisecond)
		b, err := io.ReadAll(r)
		check(err)
		fmt.Println(len(b), <-done)
		r.Close()
	})
	ticking("opening to write", func() {
		go func() {
			f, err := os.OpenFile(name, os.O_WRONLY, 0)
			check(err)
			opened <- f
		}()
		time.Sleep(20 * time.Millisecond)
		r, err = os.Open(name)
		check(err)
		w = <-opened
	})
	w.Close()
	n, err := r.Read(make([]byte, 1))
	fmt.Println(n, err)
	r.Close()

	// nobody at the other end
	_, err = os.OpenFile(name, os.O_WRONLY|syscall.O_NONBLOCK, 0)
	fmt.Println(errors.Is(err, syscall.ENXIO))
	f, err := os.OpenFile(name, os.O_RDWR, 0)
	check(err)
	f.WriteString("x")
	b := make([]byte, 10)
	n, err = f.Read(b)
	fmt.Println(string(b[:n]), err)
	f.Close()

	// a server and its clients
	var wg sync.WaitGroup
	wg.Add(1)
	sum := 0
	go func() {
		defer wg.Done()
		f, err := os.Open(name)
		check(err)
		s := bufio.NewScanner(f)
		for s.Scan() {
			n := 0
			fmt.Sscan(s.Text(), &n)
			sum += n
		}
		f.Close()
	}()
	hold, err := os.OpenFile(name, os.O_WRONLY, 0)
	check(err)
	var clients sync.WaitGroup
	for i := range 10 {
		clients.Add(1)
		go func() {
			defer clients.Done()
			f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND, 0)
			check(err)
			for range 20 {
				fmt.Fprintln(f, i)
			}
			f.Close()
		}()
	}
	clients.Wait()
	hold.Close()
	wg.Wait()
	fmt.Println(sum)
	os.Remove(name)
}
