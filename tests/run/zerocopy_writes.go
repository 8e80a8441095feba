// Ways to write to a []byte(s): none of them may show in s, which a []byte(s) that is only read shows (tests/run/allocs_zerocopy.go).
package main

import (
	"bytes"
	"fmt"
	"strings"
)

func mk(b []byte) string { return string(b) }

//go:noinline
func sum(b []byte) (n int) {
	for _, c := range b {
		n += int(c)
	}
	return
}

//go:noinline
func zero(b []byte) { b[0] = 'z' }

//go:noinline
func viaf(f func([]byte), s string) string { b := []byte(s); f(b); return string(b) }

type w interface{ W([]byte) }
type t struct{}

func (t) W(b []byte) { b[0] = 'W' }

type arr struct{ b []byte }

func (a *arr) set(i int, c byte) { a.b[i] = c }

func main() {
	buf := []byte("abc")
	{
		var prev []byte
		i := 0
	L:
		s := string(buf)
		b := []byte(s)
		if prev != nil {
			fmt.Println(string(prev))
		}
		prev = b
		i++
		buf[0]++
		if i < 4 {
			goto L
		}
	}
	var last []byte
	tot := 0
	for i := 0; i < 4; i++ {
		buf[1]++
		b := []byte(mk(buf))
		if last != nil {
			tot += sum(last)*10 + sum(b)
		}
		last = b
	}
	fmt.Println(tot)
	s := "hello"
	b := []byte(s)
	zero(b)
	fmt.Println(s, string(b))
	fmt.Println(viaf(zero, s), s)
	c := []byte(s)
	var x w = t{}
	x.W(c)
	fmt.Println(string(c), s)
	a := arr{[]byte(s)}
	a.set(1, 'Q')
	fmt.Println(string(a.b), s)
	d := []byte(s)
	p := &d[2]
	*p = '!'
	fmt.Println(string(d), s)
	e := []byte(s)
	copy(e[1:], "xyz")
	fmt.Println(string(e), s)
	g := []byte(s)
	g = append(g[:1], 'k')
	fmt.Println(string(g), s)
	h := [][]byte{[]byte(s), []byte(s)}
	for i := range h {
		h[i][i] = '_'
	}
	fmt.Println(string(h[0]), string(h[1]), s)
	func() {
		k := []byte(s)
		defer func() { k[0] = 'D'; fmt.Println(string(k), s) }()
	}()
	m := []byte(s)
	for i, m[0] = range []byte("uv") {
		_ = i
	}
	fmt.Println(string(m), s)
	q := []byte(s)
	ar := (*[5]byte)(q)
	ar[4] = '$'
	fmt.Println(string(q), s)
	r := []byte(s)
	r[0], r[1] = r[1], r[0]
	fmt.Println(string(r), s)
	u := []byte(s)
	clear(u[:2])
	fmt.Println(u, s, bytes.ToUpper([]byte(s)), strings.Contains(s, string(u)))
	v := []byte(s)
	n, _ := strings.NewReader("RD").Read(v)
	fmt.Println(n, string(v), s)
	y := []byte(s)
	y[0]++
	y[1] |= 0x80
	fmt.Println(y, s)
	ch := make(chan byte, 1)
	ch <- 'C'
	z := []byte(s)
	z[3] = <-ch
	fmt.Println(string(z), s)
	f2 := fmt.Append([]byte(s)[:2], "++")
	fmt.Println(string(f2), s)
	bb := bytes.NewBuffer([]byte(s))
	bb.Truncate(1)
	bb.WriteString("EE")
	fmt.Println(bb.String(), s)
}

var i int
