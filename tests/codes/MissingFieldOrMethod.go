package main

import (
	"bytes"
	"fmt"
	"strings"
	"time"
)

type T struct {
	Field int
	other string
	E
	*P
}
type E struct{ Inner int }
type P struct{ ptr int }
type I interface{ Method(int) }
type N int

func (T) Do()   {}
func (*T) dont() {}
func (N) n()    {}

var x = T{}.f
var t T
var pt *T
var ppt **T
var i I
var pi *I
var n N
var fn func()
var buf bytes.Buffer
var _ = t.field
var _ = t.Other
var _ = t.do
var _ = t.Dont()
var _ = t.inner
var _ = t.Ptr
var _ = pt.nothing
var _ = ppt.Field
var _ = ppt.Do
var _ = i.method
var _ = i.Method2
var _ = pi.Method
var _ = n.N
var _ = n.n.x
var _ = fn.call
var _ = (1).x
var _ = "a".len
var _ = []int{}.len
var _ = map[string]int{}.a
var _ = buf.buf
var _ = buf.Buf
var _ = buf.string
var _ = strings.NewReader("").s
var _ = time.Now().wall
var _ = time.Now().year()
var _ = fmt.Sprint("a").x
var _ = T.x
var _ = T.Field
var _ = T.dont
var _ = (*T).dont2
var _ = I.method
var _ = N.N
var _ = (*I).Method
var _ = struct{ a int }{}.b
var _ = any(1).x
var _ = error(nil).error
var _ = fn().x
var _ = ch.x
var ch chan int

func f[Q any, R T, S struct{ a int }, U *T | *E, V I, W interface{ ~[]int; m() }](q Q, r R, s S, u U, v V, w W) {
	_ = q.x
	_ = r.Field
	_ = r.Do
	_ = s.a
	_ = u.Inner
	_ = v.Method
	_ = v.method
	_ = w.m
	_ = w.x
	_ = (&v).Method
	_ = (&q).x
	_ = Q.x
	_ = V.Method
	_ = V.other
	pt.x = 1
	t.y++
	t.z()
	go t.z()
	for t.x = range 3 {
	}
	_ = &t.x
}

func main() {}
