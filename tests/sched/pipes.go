// io.Pipe between several writers and a reader, closing with errors;
// deadlines of os pipes, passed, lifted and set meanwhile; what has none.
// seeds: no
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

func main() {
	r, w := io.Pipe()
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Go(func() {
			for j := range 100 {
				fmt.Fprintf(w, "%d %d\n", i, j)
			}
		})
	}
	go func() { wg.Wait(); w.CloseWithError(errors.New("the end")) }()
	next := [3]int{}
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		var i, j int
		fmt.Sscan(sc.Text(), &i, &j)
		if next[i] != j {
			fmt.Println("out of order", sc.Text())
		}
		next[i]++
	}
	fmt.Println(next, sc.Err())
	n, err := w.Write([]byte("x"))
	fmt.Println(n, err)
	r2, w2 := io.Pipe()
	go func() { time.Sleep(time.Millisecond); r2.CloseWithError(io.ErrShortBuffer) }()
	n, err = w2.Write([]byte("nobody reads"))
	fmt.Println(n, err)
	// deadlines of os pipes
	pr, pw, _ := os.Pipe()
	pr.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
	b := make([]byte, 10)
	n, err = pr.Read(b)
	var pe *os.PathError
	fmt.Println(n, err, errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &pe))
	pr.SetReadDeadline(time.Time{})
	pw.WriteString("later")
	n, err = pr.Read(b)
	fmt.Println(string(b[:n]), err)
	pw.SetWriteDeadline(time.Now().Add(5 * time.Millisecond))
	n, err = pw.Write([]byte(strings.Repeat("x", 1<<20)))
	fmt.Println(err)
	go func() { time.Sleep(2 * time.Millisecond); pr.SetReadDeadline(time.Unix(1, 0)) }()
	io.ReadFull(pr, make([]byte, n))
	n, err = pr.Read(b)
	fmt.Println(n, err)
	go func() { time.Sleep(2 * time.Millisecond); pr.Close() }()
	pr.SetReadDeadline(time.Time{})
	n, err = pr.Read(b)
	fmt.Println(n, err, errors.Is(err, os.ErrClosed))
	fmt.Println(pr.SetReadDeadline(time.Now()))
	_, err = pw.Write([]byte("x"))
	fmt.Println(err)
	f, _ := os.Open("/dev/null")
	fmt.Println(f.SetDeadline(time.Now()))
	g, _ := os.CreateTemp("", "x")
	defer os.Remove(g.Name())
	fmt.Println(errors.Is(g.SetDeadline(time.Now()), os.ErrNoDeadline))
}
