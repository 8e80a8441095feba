// ReadMsgUnix: descriptors beside bytes, its flags, the end.
package main

import (
	"fmt"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

func main() {
	_, f, l, _ := runtime.Caller(0)
	fmt.Println(filepath.Base(f), l)
	fds, _ := syscall.Socketpair(syscall.AF_UNIX, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	var cs []*net.UnixConn
	for _, fd := range fds {
		f := os.NewFile(uintptr(fd), "x")
		c, err := net.FileConn(f)
		f.Close()
		if err != nil {
			panic(err)
		}
		cs = append(cs, c.(*net.UnixConn))
	}
	r, _, _ := os.Pipe()
	fmt.Println(cs[0].WriteMsgUnix([]byte("hi"), syscall.UnixRights(int(r.Fd())), nil))
	b, oob := make([]byte, 10), make([]byte, 100)
	n, on, fl, a, err := cs[1].ReadMsgUnix(b, oob)
	fmt.Println(n, on, fl, a, err)
	m, err := syscall.ParseSocketControlMessage(oob[:on])
	fmt.Println(len(m), err)
	got, err := syscall.ParseUnixRights(&m[0])
	fmt.Println(len(got), err)
	cs[0].Close()
	n, on, fl, a, err = cs[1].ReadMsgUnix(b, oob)
	fmt.Println(n, on, fl, a, err)
	fmt.Println(cs[1].Read(b))
}
