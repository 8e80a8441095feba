// Package net's sockets: servers and clients in one program.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// port hides the numbers the system has chosen.
func text(err error) string {
	if err == nil {
		return "<nil>"
	}
	s := err.Error()
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		b.WriteByte(s[i])
		if s[i] == ':' && i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9' {
			b.WriteByte('N')
			for i+1 < len(s) && '0' <= s[i+1] && s[i+1] <= '9' {
				i++
			}
		}
	}
	return b.String()
}

func echo(ln net.Listener) {
	for {
		c, err := ln.Accept()
		if err != nil {
			fmt.Println("accept:", errors.Is(err, net.ErrClosed))
			return
		}
		go func() {
			defer c.Close()
			io.Copy(c, c)
		}()
	}
}

func tcp() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Println(ln.Addr().Network(), ln.Addr().(*net.TCPAddr).IP)
	done := make(chan bool)
	go func() { echo(ln); done <- true }()
	var all sync.WaitGroup
	var mu sync.Mutex
	sum := 0
	for i := range 20 {
		all.Go(func() {
			c, err := net.Dial("tcp", ln.Addr().String())
			check(err)
			defer c.Close()
			line := fmt.Sprintf("hello %d\n", i)
			fmt.Fprint(c, line)
			got, err := bufio.NewReader(c).ReadString('\n')
			check(err)
			mu.Lock()
			if got == line {
				sum += i
			}
			mu.Unlock()
		})
	}
	all.Wait()
	fmt.Println("sum", sum)

	c, err := net.Dial("tcp", ln.Addr().String())
	check(err)
	t := c.(*net.TCPConn)
	check(t.SetNoDelay(true))
	check(t.SetKeepAlive(true))
	check(t.SetKeepAlivePeriod(time.Minute))
	check(t.SetLinger(-1))
	check(t.SetReadBuffer(1 << 16))
	fmt.Println(t.RemoteAddr().String() == ln.Addr().String(), t.LocalAddr().Network())
	big := make([]byte, 3<<20)
	for i := range big {
		big[i] = byte(i * 7)
	}
	go func() {
		n, err := t.Write(big)
		if n != len(big) || err != nil {
			fmt.Println("wrote", n, err)
		}
		t.CloseWrite()
	}()
	back, err := io.ReadAll(t)
	same := len(back) == len(big)
	for i := range back {
		same = same && back[i] == big[i]
	}
	fmt.Println("read", len(back), err, same)
	check(c.Close())
	fmt.Println(text(c.Close()))
	_, err = c.Read(big)
	fmt.Println(text(err), errors.Is(err, net.ErrClosed))
	_, err = c.Write(big)
	fmt.Println(text(err))
	fmt.Println(text(c.SetDeadline(time.Now())))

	check(ln.Close())
	<-done
	_, err = net.Dial("tcp", ln.Addr().String())
	fmt.Println(text(err), errors.Is(err, syscall.ECONNREFUSED))
	_, err = net.Dial("tcp4", "127.0.0.1:1")
	fmt.Println(err)
}

func deadlines() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	defer ln.Close()
	ln.(*net.TCPListener).SetDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = ln.Accept()
	fmt.Println(text(err), err.(net.Error).Timeout())
	ln.(*net.TCPListener).SetDeadline(time.Time{})
	accepted := make(chan net.Conn)
	go func() {
		c, err := ln.Accept()
		check(err)
		accepted <- c
	}()
	a, err := net.DialTimeout("tcp", ln.Addr().String(), 5*time.Second)
	check(err)
	b := <-accepted
	buf := make([]byte, 10)
	a.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
	_, err = a.Read(buf)
	fmt.Println(text(err), errors.Is(err, os.ErrDeadlineExceeded))
	_, err = a.Read(buf)
	fmt.Println(text(err))
	a.SetReadDeadline(time.Time{})
	b.Write([]byte("later"))
	n, err := a.Read(buf)
	fmt.Println(string(buf[:n]), err)
	go func() { time.Sleep(5 * time.Millisecond); a.SetDeadline(time.Unix(1, 0)) }()
	_, err = a.Read(buf)
	fmt.Println(text(err))
	a.SetDeadline(time.Time{})
	go func() { time.Sleep(5 * time.Millisecond); a.Close() }()
	_, err = a.Read(buf)
	fmt.Println(text(err))
	n, err = b.Read(buf)
	fmt.Println(n, err)
	b.SetWriteDeadline(time.Now().Add(-1))
	_, err = b.Write(buf)
	fmt.Println(text(err))
	b.Close()
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = new(net.Dialer).DialContext(ctx, "tcp", "127.0.0.1:1")
	fmt.Println(err)
	_, err = (&net.Dialer{Deadline: time.Unix(1, 0)}).Dial("tcp", "127.0.0.1:1")
	fmt.Println(err, err.(net.Error).Timeout())
}

func udp() {
	s, err := net.ListenPacket("udp", "127.0.0.1:0")
	check(err)
	c, err := net.Dial("udp", s.LocalAddr().String())
	check(err)
	c.Write([]byte("question"))
	buf := make([]byte, 100)
	n, from, err := s.ReadFrom(buf)
	fmt.Println(string(buf[:n]), from.String() == c.LocalAddr().String(), err)
	s.WriteTo([]byte("answer"), from)
	n, err = c.Read(buf)
	fmt.Println(string(buf[:n]), err)
	u := c.(*net.UDPConn)
	_, err = u.WriteTo(buf, from)
	fmt.Println(text(err))
	_, err = s.WriteTo(buf, &net.IPAddr{})
	fmt.Println(text(err))
	p := s.(*net.UDPConn)
	to := netip.MustParseAddrPort(c.LocalAddr().String())
	p.WriteToUDPAddrPort([]byte(""), to)
	n, _, flags, addr, err := u.ReadMsgUDPAddrPort(buf, nil)
	fmt.Println(n, flags, addr.String() == s.LocalAddr().String(), err)
	p.WriteMsgUDP([]byte("long message"), nil, c.LocalAddr().(*net.UDPAddr))
	n, a, err := u.ReadFromUDP(buf[:4])
	fmt.Println(string(buf[:n]), a.String() == s.LocalAddr().String(), err)
	s.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
	_, _, err = s.ReadFrom(buf)
	fmt.Println(text(err))
	s.Close()
	c.Close()
}

func unix() {
	dir, err := os.MkdirTemp("", "net")
	check(err)
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "s")
	ln, err := net.Listen("unix", path)
	check(err)
	fmt.Println(ln.Addr().String() == path, ln.Addr().Network())
	_, err = net.Listen("unix", path)
	fmt.Println(strings.ReplaceAll(text(err), dir, "DIR"))
	served := make(chan bool)
	go func() {
		defer close(served)
		c, err := ln.Accept()
		check(err)
		fmt.Fprintln(c, "who are you?", c.RemoteAddr())
		c.(*net.UnixConn).CloseWrite()
		b, _ := io.ReadAll(c)
		fmt.Printf("server got %q\n", b)
		c.Close()
	}()
	c, err := net.Dial("unix", path)
	check(err)
	b, err := io.ReadAll(c)
	fmt.Printf("client got %q %v %q %v\n", b, err, c.LocalAddr().String(), c.RemoteAddr().String() == path)
	c.Write([]byte("nobody"))
	c.(*net.UnixConn).CloseWrite()
	fmt.Println(c.Read(b))
	<-served
	ln.Close()
	_, err = os.Stat(path)
	fmt.Println(errors.Is(err, os.ErrNotExist))
	_, err = net.Dial("unix", path)
	fmt.Println(strings.ReplaceAll(text(err), dir, "DIR"))
	g, err := net.ListenPacket("unixgram", "@gol-test-"+filepath.Base(dir))
	check(err)
	h, err := net.Dial("unixgram", g.LocalAddr().String())
	check(err)
	h.Write([]byte("packet"))
	buf := make([]byte, 20)
	n, from, err := g.ReadFrom(buf)
	fmt.Println(string(buf[:n]), from, err)
	g.Close()
	h.Close()
}

func files() {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	f, err := ln.(*net.TCPListener).File()
	check(err)
	l2, err := net.FileListener(f)
	check(err)
	f.Close()
	fmt.Println(l2.Addr().String() == ln.Addr().String())
	ln.Close()
	served := make(chan bool)
	go func() { echo(l2); close(served) }()
	d := net.Dialer{Control: func(network, address string, c syscall.RawConn) error {
		return c.Control(func(fd uintptr) { fmt.Println(network, fd > 2, address == l2.Addr().String()) })
	}}
	c, err := d.Dial("tcp", l2.Addr().String())
	check(err)
	raw, err := c.(*net.TCPConn).SyscallConn()
	check(err)
	check(raw.Control(func(fd uintptr) {
		n, err := syscall.GetsockoptInt(int(fd), syscall.SOL_SOCKET, syscall.SO_TYPE)
		fmt.Println(n == syscall.SOCK_STREAM, err)
		sa, err := syscall.Getpeername(int(fd))
		fmt.Println(sa.(*syscall.SockaddrInet4).Addr, err)
	}))
	f, err = c.(*net.TCPConn).File()
	check(err)
	c.Close()
	fmt.Fprintln(f, "through a file")
	line, err := bufio.NewReader(f).ReadString('\n')
	fmt.Printf("%q %v\n", line, err)
	f.Close()
	l2.Close()
	<-served
	r, w, _ := os.Pipe()
	_, err = net.FileConn(r)
	fmt.Println(err)
	r.Close()
	w.Close()
	fds, err := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	check(err)
	check(syscall.Sendmsg(fds[0], []byte("fd"), syscall.UnixRights(1, 2), nil, 0))
	buf, oob := make([]byte, 9), make([]byte, 99)
	n, on, _, _, err := syscall.Recvmsg(fds[1], buf, oob, 0)
	check(err)
	ms, err := syscall.ParseSocketControlMessage(oob[:on])
	check(err)
	rights, err := syscall.ParseUnixRights(&ms[0])
	fmt.Println(string(buf[:n]), len(ms), len(rights), err)
}

func main() {
	tcp()
	deadlines()
	udp()
	unix()
	files()
	ifs, err := net.Interfaces()
	check(err)
	for _, i := range ifs {
		if i.Flags&net.FlagLoopback != 0 {
			addrs, err := i.Addrs()
			fmt.Println(i.Name, i.MTU, i.Index, i.HardwareAddr, i.Flags, addrs[0], err)
		}
	}
	names, err := net.LookupHost("127.0.0.1")
	fmt.Println(names, err)
	_, err = net.LookupHost("")
	fmt.Println(err)
	_, err = net.LookupHost("no such name!")
	fmt.Println(err)
	ips, err := net.DefaultResolver.LookupIP(context.Background(), "ip4", "localhost")
	fmt.Println(ips, err)
}
