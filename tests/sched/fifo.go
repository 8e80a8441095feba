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

// ticking runs wait, which goes on once another goroutine has run five times
// meanwhile.
func ticking(what string, wait func(ticked chan bool)) {
	ticked := make(chan bool)
	go func() {
		for range 5 {
			time.Sleep(time.Millisecond)
		}
		close(ticked)
	}()
	wait(ticked)
	fmt.Println(what)
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
	ticking("opening to read", func(ticked chan bool) {
		go func() {
			f, err := os.Open(name)
			check(err)
			opened <- f
		}()
		<-ticked
		w, err = os.OpenFile(name, os.O_WRONLY, 0)
		check(err)
		r = <-opened
	})
	ticking("reading", func(ticked chan bool) {
		got := make(chan string)
		go func() {
			b := make([]byte, 100)
			n, err := r.Read(b)
			got <- fmt.Sprintf("%q %v", b[:n], err)
		}()
		<-ticked
		fmt.Fprintf(w, "hello")
		fmt.Println(<-got)
	})
	ticking("writing", func(ticked chan bool) {
		done := make(chan int)
		go func() {
			n, err := w.Write(make([]byte, 1<<20))
			check(err)
			w.Close()
			done <- n
		}()
		<-ticked
		b, err := io.ReadAll(r)
		check(err)
		fmt.Println(len(b), <-done)
		r.Close()
	})
	ticking("opening to write", func(ticked chan bool) {
		go func() {
			f, err := os.OpenFile(name, os.O_WRONLY, 0)
			check(err)
			opened <- f
		}()
		<-ticked
		r, err = os.Open(name)
		check(err)
		w = <-opened
	})
	w.Close()
	n, err := r.Read(make([]byte, 1))
	fmt.Println(n, err)
	r.Close()

	root, err := os.OpenRoot(dir)
	check(err)
	ticking("opening in a Root", func(ticked chan bool) {
		go func() {
			f, err := root.Open("fifo")
			check(err)
			opened <- f
		}()
		<-ticked
		w, err = root.OpenFile("fifo", os.O_WRONLY, 0)
		check(err)
		r = <-opened
	})
	root.Close()
	go func() {
		fmt.Fprint(w, "through a root")
		w.Close()
	}()
	text, err := io.ReadAll(r)
	fmt.Println(string(text), err)
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
