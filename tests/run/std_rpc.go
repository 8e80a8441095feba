package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/rpc"
	"net/rpc/jsonrpc"
	"os"
	"strings"
)

type Args struct{ A, B int }

type Arith int

func (t *Arith) Mul(a Args, r *int) error     { *r = a.A * a.B; return nil }
func (t *Arith) Ptr(a *Args, r *Args) error   { *r = Args{a.B, a.A}; return nil }
func (t *Arith) Fail(a int, r *string) error  { return fmt.Errorf("no %d", a) }
func (t *Arith) Empty(a int, r *string) error { return errors.New("") }
func (t *Arith) Map(a string, r *map[string]int) error {
	(*r)[a] = len(a)
	return nil
}
func (t *Arith) List(n int, r *[]int) error {
	for i := range n {
		*r = append(*r, i)
	}
	return nil
}
func (t *Arith) Func(a int, r *any) error      { *r = func() {}; return nil }
func (t *Arith) NotThis(a int, r int) error    { return nil }
func (t *Arith) NorThat(a int, r *int)         {}
func (t *Arith) NorThis(a inner, r *int) error { return nil }
func (t *Arith) hidden(a int, r *int) error    { return nil }

type inner struct{}
type None struct{}
type small int

func (small) M(a int, r *int) error { *r = a + 1; return nil }

func try(c *rpc.Client) {
	var n int
	var a Args
	var s string
	var m map[string]int
	var l []int
	fmt.Println(c.Call("Arith.Mul", Args{6, 7}, &n), n)
	fmt.Println(c.Call("Arith.Mul", &Args{6, 8}, &n), n)
	fmt.Println(c.Call("Arith.Ptr", Args{1, 2}, &a), a)
	err := c.Call("Arith.Fail", 3, &s)
	_, is := err.(rpc.ServerError)
	fmt.Println(err, is)
	fmt.Println(c.Call("Arith.Empty", 3, &s))
	fmt.Println(c.Call("Arith.Map", "key", &m), m)
	fmt.Println(c.Call("Arith.List", 4, &l), l)
	for _, name := range []string{"Nothing.Mul", "Arith.Nothing", "Mul", "Arith.NotThis", "Arith.hidden", ".", ""} {
		fmt.Println(c.Call(name, 1, &n))
	}
	done := make(chan *rpc.Call, 20)
	for i := range 20 {
		c.Go("Arith.Mul", Args{i, i}, new(int), done)
	}
	sum := 0
	for range 20 {
		call := <-done
		sum += *call.Reply.(*int)
	}
	fmt.Println(sum)
	call := <-c.Go("Arith.Ptr", Args{3, 4}, &a, nil).Done
	fmt.Println(call.Error, call.ServiceMethod, call.Args, a)
	func() {
		defer func() { fmt.Println(recover()) }()
		c.Go("Arith.Mul", 1, &n, make(chan *rpc.Call))
	}()
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	fmt.Println(rpc.Register(new(Arith)), rpc.Register(new(Arith)), rpc.Register(small(1)), rpc.RegisterName("Small", small(1)), rpc.Register(None{}))
	fmt.Println(rpc.Register(Arith(1)), rpc.Register(struct{ X int }{1}), rpc.RegisterName("", None{}))

	lis, _ := net.Listen("tcp", "127.0.0.1:0")
	go rpc.Accept(lis)
	c, err := rpc.Dial("tcp", lis.Addr().String())
	fmt.Println(err)
	try(c)
	var n int
	fmt.Println(c.Call("Small.M", 5, &n), n)
	fmt.Println(c.Call("Arith.Mul", "wrong", &n) != nil, c.Call("Arith.Mul", func() {}, &n) != nil)
	fmt.Println(c.Close(), c.Close(), c.Call("Arith.Mul", Args{1, 2}, &n) == rpc.ErrShutdown)

	rpc.HandleHTTP()
	s := httptest.NewServer(nil)
	addr := s.Listener.Addr().String()
	c, err = rpc.DialHTTP("tcp", addr)
	fmt.Println(err)
	try(c)
	c.Close()
	_, err = rpc.DialHTTPPath("tcp", addr, "/nothing")
	fmt.Println(strings.ReplaceAll(err.Error(), addr, "ADDR"))
	r, err := http.Get(s.URL + rpc.DefaultRPCPath)
	b, _ := io.ReadAll(r.Body)
	fmt.Printf("%v %q %v\n", r.Status, b, err)
	r, err = http.Get(s.URL + rpc.DefaultDebugPath)
	b, _ = io.ReadAll(r.Body)
	fmt.Println(r.Status, strings.Contains(string(b), "Service Arith"), strings.Contains(string(b), "Mul("), err)

	a, z := net.Pipe()
	go jsonrpc.ServeConn(a)
	c = jsonrpc.NewClient(z)
	try(c)
	c.Close()
	a, z = net.Pipe()
	go jsonrpc.ServeConn(a)
	in := bufio.NewReader(z)
	for _, text := range []string{`{"method": "Arith.Mul", "id": "\u0041", "params": [{"A": 3, "B": 4}]}`, `{"method": "Arith.Mul", "id": 1}`, `{"method": "Arith.Mul", "params": [7], "id": {"x": []}}`,
		`{"method": "x"}`, `{"method": "Arith.Fail", "id": null, "params": [1]}`, `{}`} {
		fmt.Fprintln(z, text)
		line, err := in.ReadString('\n')
		fmt.Print(line, err, "\n")
	}
	z.Close()
	_, err = rpc.Dial("tcp", "127.0.0.1:1")
	_, err2 := jsonrpc.Dial("tcp", "127.0.0.1:1")
	_, err3 := rpc.DialHTTP("tcp", "127.0.0.1:1")
	fmt.Println(err, err2, err3)
}
