package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type key int
type named string

func main() {
	bg := context.Background()
	fmt.Println(bg, context.TODO())
	ctx, cancel := context.WithCancel(bg)
	v := context.WithValue(ctx, key(1), "one")
	w := context.WithValue(v, named("n"), 2)
	fmt.Println(w.Value(key(1)), w.Value(named("n")), w.Value(key(2)), w.Value("n"))
	fmt.Println(ctx, v)
	fmt.Println(w)
	child, cancelChild := context.WithCancel(w)
	t, cancelT := context.WithTimeout(child, time.Hour)
	_, has := t.Deadline()
	fmt.Println(has, t.Err())
	stopped := make(chan string, 1)
	context.AfterFunc(t, func() { stopped <- "after func ran" })
	cancelChild()
	<-t.Done()
	fmt.Println(t.Err(), child.Err(), ctx.Err())
	fmt.Println(<-stopped)
	cancelT()
	cancel()
	fmt.Println(v.Err(), w.Err())

	d, cancelD := context.WithTimeout(bg, 5*time.Millisecond)
	defer cancelD()
	select {
	case <-d.Done():
		fmt.Println(d.Err(), errors.Is(d.Err(), context.DeadlineExceeded))
	case <-time.After(5 * time.Second):
		fmt.Println("too late")
	}
	var te interface{ Timeout() bool }
	fmt.Println(errors.As(d.Err(), &te) && te.Timeout())

	past, cancelP := context.WithDeadline(bg, time.Now().Add(-time.Second))
	fmt.Println(past.Err())
	cancelP()
	cc, cause := context.WithCancelCause(bg)
	sub, cancelSub := context.WithCancel(cc)
	cause(errors.New("the reason"))
	cause(errors.New("another"))
	fmt.Println(cc.Err(), context.Cause(cc), sub.Err(), context.Cause(sub))
	cancelSub()
	fmt.Println(context.Cause(bg))
	wc := context.WithoutCancel(sub)
	fmt.Println(wc.Err(), wc.Done() == nil, context.WithoutCancel(w).Value(key(1)), context.Cause(wc))
	tc, cancelTC := context.WithTimeoutCause(bg, time.Millisecond, errors.New("slow"))
	<-tc.Done()
	fmt.Println(tc.Err(), context.Cause(tc))
	cancelTC()
	stop := context.AfterFunc(bg, func() { fmt.Println("never") })
	fmt.Println(stop(), stop())
	for _, f := range []func(){
		func() { context.WithValue(bg, nil, 1) },
		func() { context.WithValue(bg, []int{1}, 1) },
		func() { context.WithCancel(nil) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	// a context of another make as the parent
	own := &mine{Context: bg, done: make(chan struct{})}
	oc, cancelOC := context.WithCancel(own)
	close(own.done)
	<-oc.Done()
	fmt.Println(oc.Err())
	cancelOC()
}

type mine struct {
	context.Context
	done chan struct{}
}

func (m *mine) Done() <-chan struct{} { return m.done }
func (m *mine) Err() error            { return errors.New("mine ended") }
