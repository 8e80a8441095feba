package main

import (
	"fmt"
	"net"
	"net/textproto"
)

func main() {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		c, _ := l.Accept()
		s := textproto.NewConn(c)
		s.PrintfLine("220 hello")
		line, _ := s.ReadLine()
		s.PrintfLine("250 you said %s", line)
		s.Close()
	}()
	c, err := textproto.Dial("tcp", l.Addr().String())
	fmt.Println(err)
	fmt.Println(c.ReadResponse(220))
	c.Cmd("NOOP %d", 5)
	fmt.Println(c.ReadResponse(250))
	l.Close()
	_, err = textproto.Dial("tcp", "127.0.0.1:0")
	fmt.Println(err)
}
