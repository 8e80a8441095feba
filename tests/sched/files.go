package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

func main() {
	// a reader of standard input, while others run
	lines := make(chan string)
	go func() {
		s := bufio.NewScanner(os.Stdin)
		for s.Scan() {
			lines <- s.Text()
		}
		close(lines)
	}()
	ticks := 0
	tick := time.NewTicker(time.Millisecond)
	for l := range lines {
		<-tick.C
		ticks++
		fmt.Println(l)
	}
	tick.Stop()
	fmt.Println(ticks)

	// pipes of the system, slower than the goroutines at both ends
	r, w, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	count := 0
	done, counted := make(chan int), make(chan bool)
	go func() {
		data, err := io.ReadAll(r)
		if err != nil {
			panic(err)
		}
		done <- len(data)
	}()
	go func() {
		for i := 0; i < 5; i++ {
			time.Sleep(time.Millisecond)
			count++
		}
		close(counted)
	}()
	big := strings.Repeat("0123456789abcdef", 1<<14)
	for i := 0; i < 3; i++ {
		if _, err := io.WriteString(w, big); err != nil {
			panic(err)
		}
	}
	<-counted
	w.Close()
	fmt.Println(<-done, count)
	// alone
	r2, w2, _ := os.Pipe()
	w2.WriteString("hello")
	b := make([]byte, 10)
	n, err := r2.Read(b)
	fmt.Println(string(b[:n]), err)
	w2.Close()
	n, err = r2.Read(b)
	fmt.Println(n, err)
	r2.Close()
}
