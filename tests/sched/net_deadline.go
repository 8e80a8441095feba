// A deadline in the past, and closing, end a Read wherever it is: about to wait too.
package main

import (
	"errors"
	"fmt"
	"net"
	"os"
	"time"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	c, err := net.Dial("tcp", l.Addr().String())
	if err != nil {
		panic(err)
	}
	done := make(chan error)
	read := func() {
		_, err := c.Read(make([]byte, 1))
		done <- err
	}
	for range 2000 {
		go read()
		c.SetReadDeadline(time.Unix(1, 0))
		if err := <-done; !errors.Is(err, os.ErrDeadlineExceeded) {
			fmt.Println(err)
		}
		c.SetReadDeadline(time.Time{})
	}
	go read()
	c.Close()
	fmt.Println(errors.Is(<-done, net.ErrClosed))
}
