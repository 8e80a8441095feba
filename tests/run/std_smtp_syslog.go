// Packages net/smtp and log/syslog, with servers in the program itself.
package main

import (
	"bufio"
	"fmt"
	"log"
	"log/syslog"
	"net"
	"net/smtp"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// server answers each line as script tells, and prints what it got.
func server(script map[string]string) (addr string, done chan bool) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	done = make(chan bool)
	go func() {
		defer close(done)
		defer l.Close()
		c, err := l.Accept()
		check(err)
		defer c.Close()
		r := bufio.NewReader(c)
		fmt.Fprintf(c, "%s\r\n", script["hi"])
		data := false
		for {
			s, err := r.ReadString('\n')
			if err != nil {
				return
			}
			fmt.Printf("%q\n", s)
			s = strings.TrimSpace(s)
			if data && s != "." {
				continue
			}
			word, _, _ := strings.Cut(s, " ")
			answer, ok := script[word]
			if !ok {
				answer = "250 fine"
			}
			data = word == "DATA"
			fmt.Fprintf(c, "%s\r\n", answer)
			if word == "QUIT" {
				return
			}
		}
	}()
	return l.Addr().String(), done
}

func mails() {
	full := map[string]string{"hi": "220 ready", "EHLO": "250-me\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN CRAM-MD5", "DATA": "354 go", "QUIT": "221 bye", "AUTH": "235 ok", "VRFY": "252 perhaps"}
	addr, done := server(full)
	msg := []byte("From: a@x\r\nSubject: hi\r\n\r\nline\n.dot\r\n")
	fmt.Println(smtp.SendMail(addr, smtp.PlainAuth("", "user", "pass", "127.0.0.1"), "a@x", []string{"b@y", "c@z"}, msg))
	<-done
	old := map[string]string{"hi": "220 old", "EHLO": "500 what?", "DATA": "354 go", "QUIT": "221 bye", "RCPT": "550 nobody"}
	addr, done = server(old)
	fmt.Println(smtp.SendMail(addr, nil, "a@x", []string{"b@y"}, msg))
	<-done
	fmt.Println(smtp.SendMail(addr, nil, "a@x\r\nX", []string{"b@y"}, msg))
	addr, done = server(map[string]string{"hi": "554 go away"})
	_, err := smtp.Dial(addr)
	fmt.Printf("%v %T\n", err, err)
	<-done
	full["AUTH"] = "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"
	full["dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"] = "235 ok"
	addr, done = server(full)
	c, err := smtp.Dial(addr)
	check(err)
	fmt.Println(c.Hello("here.example"), c.Hello("again"))
	fmt.Println(c.Extension("auth"))
	fmt.Println(c.Extension("size"))
	fmt.Println(c.Auth(smtp.CRAMMD5Auth("tim", "tanstaaftanstaaf")), c.Noop(), c.Reset(), c.Verify("x@y"), c.Quit())
	<-done
	delete(full, "dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw")
	full["AUTH"], full["*"] = "535 no", "501 cancelled"
	addr, done = server(full)
	c, err = smtp.Dial(addr)
	check(err)
	fmt.Println(c.Auth(smtp.PlainAuth("", "user", "pass", "127.0.0.1")))
	<-done
	addr, done = server(full)
	c, err = smtp.Dial(addr)
	check(err)
	fmt.Println(c.Auth(smtp.PlainAuth("", "user", "pass", "mail.example")))
	<-done
}

var varies = regexp.MustCompile(`>.*\[\d+\]`)

func logs() {
	pc, err := net.ListenPacket("udp", "127.0.0.1:0")
	check(err)
	defer pc.Close()
	buf := make([]byte, 1000)
	show := func(pc net.PacketConn) {
		n, _, err := pc.ReadFrom(buf)
		fmt.Printf("%q %v %v\n", varies.ReplaceAllString(string(buf[:n]), ">"), strings.Count(string(buf[:n]), " "), err)
	}
	w, err := syslog.Dial("udp", pc.LocalAddr().String(), syslog.LOG_LOCAL3|syslog.LOG_NOTICE, "tag")
	check(err)
	fmt.Fprintf(w, "a message")
	show(pc)
	for _, f := range []func(string) error{w.Emerg, w.Alert, w.Crit, w.Err, w.Warning, w.Notice, w.Info, w.Debug} {
		check(f("text\n"))
		show(pc)
	}
	check(w.Close())
	check(w.Info("connects again"))
	show(pc)
	dir, err := os.MkdirTemp("", "syslog")
	check(err)
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "s")
	ul, err := net.ListenPacket("unixgram", path)
	check(err)
	defer ul.Close()
	w, err = syslog.Dial("unixgram", path, syslog.LOG_DAEMON, "unix")
	check(err)
	log.New(w, "pre ", 0).Println("by a Logger")
	show(ul)
	_, err = syslog.Dial("udp", "x", -1, "")
	fmt.Println(err, int(syslog.LOG_LOCAL7|syslog.LOG_DEBUG))
	_, err = syslog.Dial("unix", filepath.Join(dir, "none"), 0, "")
	fmt.Println(err != nil)
}

func main() {
	mails()
	logs()
}
