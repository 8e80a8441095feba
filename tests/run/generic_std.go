package main

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"sync"
	"sync/atomic"
)

type E1 struct{ s string }

func (e *E1) Error() string { return e.s }

type cfg struct{ n int }

func main() {
	f := sync.OnceValue(func() int { fmt.Println("once"); return 7 })
	fmt.Println(f(), f())
	g := sync.OnceValues(func() (string, error) { return "x", errors.New("e") })
	fmt.Println(g())
	var p atomic.Pointer[cfg]
	fmt.Println(p.Load() == nil)
	p.Store(&cfg{3})
	old := p.Swap(&cfg{4})
	fmt.Println(old.n, p.Load().n, p.CompareAndSwap(old, nil))
	err := fmt.Errorf("wrap: %w", &E1{"inner"})
	e, ok := errors.AsType[*E1](err)
	fmt.Println(e, ok)
	_, ok = errors.AsType[*fs.PathError](err)
	fmt.Println(ok)
	fmt.Println(reflect.TypeFor[map[string]atomic.Pointer[cfg]](), reflect.TypeFor[error]())
	v, ok := reflect.TypeAssert[int](reflect.ValueOf(5))
	fmt.Println(v, ok)
	fmt.Println(reflect.TypeFor[atomic.Pointer[cfg]]().Name())
	defer func() { fmt.Println("recovered", recover()) }()
	h := sync.OnceValue(func() int { panic("boom") })
	func() { defer func() { fmt.Println(recover()) }(); h() }()
	h()
}
