package main

import "unsafe"

type T struct{ a int }

func (T) m() int { return 0 }

func f(i int, s []int, p *int, a any, t T, ch chan int) {
	i * i
	i
	1
	"a"
	nil
	true
	s[0]
	s[1:]
	*p
	&i
	-i
	!true
	a.(int)
	t.a
	t.m
	T.m
	f
	func() {}
	[]int{1}
	T{}
	i == 1
	i << 1
	int(i)
	len(s)
	cap(s)
	append(s, 1)
	make([]int, 1)
	new(int)
	complex(1, 2)
	real(1i)
	min(1, 2)
	unsafe.Sizeof(i)
	unsafe.Pointer(p)
	string("a")
	(i)
	(f)
	iota
	len
	int
	_
	undef
	func() int { return 1 }()
	t.m()
	<-ch
	(<-ch)
	recover()
	copy(s, s)
	g[int]
	g[int]()
	if i; true {
	}
	for i; i < 1; i {
	}
	switch i; {
	}
	s[0] == 1
	"a" + "b"
	1 + 2
	any(1)
	struct{}{}
	select {
	case <-ch:
		i
	}
L:
	i
	goto L
}
func g[P any]() int { return 0 }

func main() {}
