// Package net without a network: addresses, masks, errors, pipes, ports.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"syscall"
	"time"
)

func addresses() {
	for _, s := range []string{"192.0.2.1", "2001:db8::68", "::ffff:192.0.2.1", "::", "1.2.3", "01.2.3.4", "1.2.3.256", "fe80::1%eth0", "", "::1::", "1:2:3:4:5:6:7:8", "0.0.0.0", "255.255.255.255", "224.0.0.1", "ff02::1", "10.1.2.3", "fc00::1", "169.254.3.4", "127.8.9.1", "172.31.0.1", "172.32.0.1", "192.168.4.4"} {
		ip := net.ParseIP(s)
		t, err := ip.MarshalText()
		fmt.Println(s, ip, len(ip), ip.To4() != nil, ip.DefaultMask(), string(t), err, ip.IsUnspecified(), ip.IsLoopback(), ip.IsPrivate(), ip.IsMulticast(),
			ip.IsInterfaceLocalMulticast(), ip.IsLinkLocalMulticast(), ip.IsLinkLocalUnicast(), ip.IsGlobalUnicast())
	}
	fmt.Println(net.IP{1, 2, 3}, net.IP{}, net.IP(nil), net.IPv4(8, 8, 4, 4).Equal(net.IP{8, 8, 4, 4}))
	_, err := net.IP{1, 2, 3}.MarshalText()
	fmt.Println(err)
	for _, s := range []string{"192.0.2.1/24", "2001:db8::1/32", "10.0.0.0/33", "10.0.0.0", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/08", "::1/128", "::1/129", "x/1", "::ffff:1.2.3.4/96", "10.0.0.0/99999999999999999999"} {
		ip, n, err := net.ParseCIDR(s)
		fmt.Println(s, ip, n, err)
		if err == nil {
			ones, bits := n.Mask.Size()
			fmt.Println("  ", ones, bits, n.Mask, n.Contains(ip), n.Contains(net.IPv4(10, 0, 0, 9)), n.Network())
		}
	}
	fmt.Println(net.CIDRMask(20, 32), net.CIDRMask(0, 32), net.CIDRMask(128, 128), net.CIDRMask(33, 32), net.CIDRMask(3, 31), net.IPMask{255, 0, 255, 0})
	fmt.Println((&net.IPNet{IP: net.IPv4(1, 2, 3, 4), Mask: net.IPMask{255, 0, 255, 0}}).String(), (&net.IPNet{}).String(), (*net.IPNet)(nil))
	fmt.Println(net.IPv4(1, 2, 3, 4).Mask(net.CIDRMask(104, 128)), net.IPv6loopback.Mask(net.CIDRMask(8, 32)))
	for _, s := range []string{"00:00:5e:00:53:01", "0000.5e00.5301", "02-00-5e-10-00-00-00-01", "00:00:5e:00:53", "00:00-5e:00:53:01", "g0:00:5e:00:53:01", "00:00:00:00:fe:80:00:00:00:00:00:00:02:00:5e:10:00:00:00:01"} {
		a, err := net.ParseMAC(s)
		fmt.Println(a, len(a), err)
	}
	var v struct{ A, B net.IP }
	fmt.Println(json.Unmarshal([]byte(`{"A":"10.0.0.1","B":""}`), &v), v)
	b, err := json.Marshal(v)
	fmt.Println(string(b), err, json.Unmarshal([]byte(`{"A":"nonsense"}`), &v))
}

func hostsAndPorts() {
	for _, s := range []string{"a:1", "[::1]:80", "[::1%lo]:80", ":http", "a", "a:b:c", "[a]", "[a]x:1", "[a:1", "a]:1", "[[a]:1", "[a]]:1", "a[:1", "", ":", "[a]:b:c"} {
		h, p, err := net.SplitHostPort(s)
		fmt.Printf("%q: %q %q %v\n", s, h, p, err)
	}
	fmt.Println(net.JoinHostPort("::1", "80"), net.JoinHostPort("h", ""))
	for _, s := range [][2]string{{"tcp", "80"}, {"tcp", "http"}, {"udp", "domain"}, {"tcp", "nosuchservice"}, {"", "ssh"}, {"tcp", "65536"}, {"tcp", "-1"}, {"tcp", ""}, {"none", "x"}, {"tcp4", "HTTPS"}, {"ip", "+7"}} {
		n, err := net.LookupPort(s[0], s[1])
		fmt.Println(s, n, err)
	}
	for _, s := range [][2]string{{"tcp", "127.0.0.1:http"}, {"tcp6", "[::1]:80"}, {"tcp4", "[::1]:80"}, {"tcp", ":5"}, {"tcp", ""}, {"bad", "x:1"}, {"tcp", "1.2.3.4"}, {"", "1.2.3.4:9"}, {"tcp", "[fe80::1%7]:1"}} {
		a, err := net.ResolveTCPAddr(s[0], s[1])
		fmt.Println(s, a, err)
	}
	fmt.Println(net.ResolveUDPAddr("udp", "10.0.0.1:53"))
	fmt.Println(net.ResolveIPAddr("ip4:icmp", "10.0.0.1"))
	fmt.Println(net.ResolveIPAddr("tcp", "10.0.0.1"))
	fmt.Println(net.ResolveUnixAddr("unix", "/x/s"))
	fmt.Println(net.ResolveUnixAddr("tcp", "/x/s"))
	a := net.TCPAddrFromAddrPort(netip.MustParseAddrPort("[fe80::1%eth0]:80"))
	fmt.Println(a, a.Network(), a.AddrPort(), (*net.TCPAddr)(nil), (*net.TCPAddr)(nil).AddrPort(), &net.UDPAddr{Port: 3}, &net.IPAddr{IP: net.IPv6loopback, Zone: "lo"}, &net.UnixAddr{Name: "n", Net: "unix"})
}

func failures() {
	op := &net.OpError{Op: "dial", Net: "tcp", Source: &net.TCPAddr{Port: 1}, Addr: &net.TCPAddr{IP: net.IPv4(1, 2, 3, 4), Port: 5}, Err: os.NewSyscallError("connect", syscall.ECONNREFUSED)}
	fmt.Println(op, op.Timeout(), op.Temporary(), errors.Is(op, syscall.ECONNREFUSED))
	fmt.Println(&net.OpError{Op: "x", Err: io.EOF}, (*net.OpError)(nil), &net.OpError{Op: "read", Net: "udp", Addr: &net.UDPAddr{}, Err: os.ErrDeadlineExceeded})
	fmt.Println((&net.OpError{Op: "read", Err: os.ErrDeadlineExceeded}).Timeout(), (&net.OpError{Op: "accept", Err: syscall.ECONNABORTED}).Temporary())
	for _, err := range []net.Error{&net.AddrError{Err: "e", Addr: "a"}, &net.AddrError{Err: "e"}, &net.ParseError{Type: "t", Text: "x"}, net.UnknownNetworkError("n"), net.InvalidAddrError("i"),
		&net.DNSError{Err: "no such host", Name: "n", Server: "s", IsNotFound: true}, &net.DNSError{Err: "e", Name: "n", IsTimeout: true}, &net.DNSConfigError{Err: io.EOF}} {
		fmt.Println(err, err.Timeout(), err.Temporary(), errors.Unwrap(err))
	}
	fmt.Println(net.ErrClosed, net.ErrWriteToConnected, net.FlagUp|net.FlagRunning, net.Flags(0))
	for _, s := range [][2]string{{"tcp", "127.0.0.1"}, {"nonet", "x:1"}, {"tcp", ""}, {"ip", "1.2.3.4"}, {"tcp", "1.2.3.4:nosuchservice"}, {"unix", ""}, {"tcp4", "[::1]:1"}, {"ip:nosuch", "1.2.3.4"}} {
		_, err := net.Dial(s[0], s[1])
		fmt.Println(err)
	}
	_, err := net.Listen("udp", "127.0.0.1:0")
	fmt.Println(err)
	_, err = net.ListenPacket("tcp", "127.0.0.1:0")
	fmt.Println(err)
	_, err = net.DialTCP("tcp", nil, nil)
	fmt.Println(err)
	_, err = net.DialTCP("udp", nil, &net.TCPAddr{})
	fmt.Println(err)
	_, err = net.InterfaceByIndex(-1)
	fmt.Println(err)
	_, err = net.InterfaceByName("no such name")
	fmt.Println(err)
	fmt.Println(new(net.TCPConn).Close(), (*net.TCPListener)(nil).Close(), new(net.UDPConn).SetDeadline(time.Time{}))
}

func pipes() {
	a, b := net.Pipe()
	fmt.Println(a.LocalAddr(), b.RemoteAddr().Network())
	go func() {
		n, err := a.Write([]byte("hello, world"))
		fmt.Println("wrote", n, err)
		a.Close()
	}()
	buf := make([]byte, 5)
	for {
		n, err := b.Read(buf)
		fmt.Printf("%q %v\n", buf[:n], err)
		if err != nil {
			break
		}
	}
	_, err := b.Write([]byte("x"))
	fmt.Println(err, b.SetDeadline(time.Now()))
	c, d := net.Pipe()
	c.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, err = c.Read(buf)
	var ne net.Error
	fmt.Println(err, errors.As(err, &ne) && ne.Timeout(), errors.Is(err, os.ErrDeadlineExceeded))
	c.SetReadDeadline(time.Time{})
	d.SetWriteDeadline(time.Now().Add(-time.Second))
	_, err = d.Write(buf)
	fmt.Println(err)
	d.Close()
	fmt.Println(c.Read(buf))
	fmt.Println(d.Read(buf))
	v := net.Buffers{[]byte("one"), []byte("two"), nil, []byte("three")}
	n, err := v.Read(buf)
	fmt.Println(string(buf[:n]), err, len(v))
	m, err := v.WriteTo(os.Stdout)
	fmt.Println("", m, err, len(v))
}

func main() {
	addresses()
	hostsAndPorts()
	failures()
	pipes()
}
