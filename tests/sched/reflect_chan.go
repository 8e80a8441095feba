// reflect: channels and Select.
package main

import (
	"fmt"
	"reflect"
	"sync"
	"time"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v\n", name, r)
		} else {
			fmt.Println(name, "did not panic")
		}
	}()
	f()
}

type item struct {
	name string
	data [4]int
}

func chans() {
	c := reflect.MakeChan(reflect.TypeOf((chan item)(nil)), 2)
	c.Send(reflect.ValueOf(item{"a", [4]int{1}}))
	fmt.Println(c.TrySend(reflect.ValueOf(item{"b", [4]int{2}})), c.TrySend(reflect.ValueOf(item{"c", [4]int{3}})), c.Len(), c.Cap())
	fmt.Println(c.Recv())
	fmt.Println(c.TryRecv())
	x, ok := c.TryRecv()
	fmt.Println(x.IsValid(), ok)
	go func() {
		for i := 0; i < 3; i++ {
			c.Send(reflect.ValueOf(item{fmt.Sprint("n", i), [4]int{i}}))
		}
		c.Close()
	}()
	for {
		x, ok := c.Recv()
		fmt.Println(x, ok)
		if !ok {
			break
		}
	}
	fmt.Println(c.TryRecv())
	var nilc chan int
	fmt.Println(reflect.ValueOf(nilc).TrySend(reflect.ValueOf(1)), reflect.ValueOf(nilc).Len(), reflect.ValueOf(nilc).Cap())
	x, ok = reflect.ValueOf(nilc).TryRecv()
	fmt.Println(x.IsValid(), ok)
	// values go where their static types are known and back
	u := make(chan any)
	go func() { reflect.ValueOf(u).Send(reflect.ValueOf(5)) }()
	fmt.Println(<-u)
	go func() { u <- "s" }()
	v, _ := reflect.ValueOf(u).Recv()
	fmt.Println(v.Kind(), v.Elem().Kind(), v)
	e := make(chan struct{}, 1)
	reflect.ValueOf(e).Send(reflect.ValueOf(struct{}{}))
	fmt.Println(reflect.ValueOf(e).Recv())
}

func selects() {
	a, b := make(chan int, 1), make(chan string)
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: reflect.ValueOf("out")},
		{Dir: reflect.SelectDefault},
		{Dir: reflect.SelectRecv},
		{Dir: reflect.SelectSend},
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf((chan int)(nil))},
	}
	fmt.Println(reflect.Select(cases))
	a <- 3
	fmt.Println(reflect.Select(cases))
	done := make(chan string)
	go func() { done <- <-b }()
	fmt.Println(reflect.Select(append(cases[:2:2], cases[3])))
	fmt.Println("got", <-done)
	close(a)
	fmt.Println(reflect.Select(cases[:1]))
	close(b)
	try("send on closed", func() { reflect.Select(cases[1:2]) })
	// a blocking select is woken by either side
	p, q := make(chan item), make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		for i := 0; i < 6; i++ {
			if i%2 == 0 {
				p <- item{name: fmt.Sprint(i)}
			} else {
				<-q
			}
		}
	}()
	for i := 0; i < 6; i++ {
		n, v, ok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(q), Send: reflect.ValueOf(i)}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(p)}})
		fmt.Println(n, v, ok)
	}
	wg.Wait()
	// many cases, all get their turn
	var many []reflect.SelectCase
	for i := 0; i < 100; i++ {
		c := make(chan int, 1)
		c <- i
		many = append(many, reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c)})
	}
	sum := 0
	for range many {
		_, v, _ := reflect.Select(many)
		sum += int(v.Int())
	}
	fmt.Println(sum)
	timeout := time.After(time.Millisecond)
	n, _, ok := reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(make(chan int))}, {Dir: reflect.SelectRecv, Chan: reflect.ValueOf(timeout)}})
	fmt.Println(n, ok)
}

func panics() {
	send, recv := make(chan<- int), make(<-chan int)
	try("recv", func() { reflect.ValueOf(send).Recv() })
	try("tryrecv", func() { reflect.ValueOf(send).TryRecv() })
	try("send", func() { reflect.ValueOf(recv).Send(reflect.ValueOf(1)) })
	try("trysend", func() { reflect.ValueOf(recv).TrySend(reflect.ValueOf(1)) })
	try("close", func() { reflect.ValueOf(recv).Close() })
	try("send type", func() { reflect.ValueOf(send).Send(reflect.ValueOf("x")) })
	try("no chan", func() { reflect.ValueOf(1).Recv() })
	try("no chan 2", func() { reflect.ValueOf(1).Send(reflect.ValueOf(1)) })
	try("no chan 3", func() { reflect.ValueOf(1).Close() })
	try("zero", func() { reflect.Value{}.Recv() })
	try("zero send", func() { reflect.ValueOf(send).Send(reflect.Value{}) })
	try("close nil", func() { reflect.ValueOf((chan int)(nil)).Close() })
	c := make(chan int)
	close(c)
	try("close twice", func() { reflect.ValueOf(c).Close() })
	try("send closed", func() { reflect.ValueOf(c).Send(reflect.ValueOf(1)) })
	try("trysend closed", func() { reflect.ValueOf(c).TrySend(reflect.ValueOf(1)) })
	try("make no chan", func() { reflect.MakeChan(reflect.TypeOf(1), 0) })
	try("make negative", func() { reflect.MakeChan(reflect.TypeOf(c), -1) })
	try("make one way", func() { reflect.MakeChan(reflect.TypeOf(recv), 0) })
	vc := reflect.ValueOf(c)
	one := func(c reflect.SelectCase) func() { return func() { reflect.Select([]reflect.SelectCase{c}) } }
	try("dir", one(reflect.SelectCase{}))
	try("default chan", one(reflect.SelectCase{Dir: reflect.SelectDefault, Chan: vc}))
	try("default send", one(reflect.SelectCase{Dir: reflect.SelectDefault, Send: vc}))
	try("two defaults", func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}}) })
	try("recv with send", one(reflect.SelectCase{Dir: reflect.SelectRecv, Chan: vc, Send: vc}))
	try("send without", one(reflect.SelectCase{Dir: reflect.SelectSend, Chan: vc}))
	try("wrong way", one(reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(send)}))
	try("wrong way 2", one(reflect.SelectCase{Dir: reflect.SelectSend, Chan: reflect.ValueOf(recv), Send: reflect.ValueOf(1)}))
	try("not a chan", one(reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(1)}))
	try("wrong type", one(reflect.SelectCase{Dir: reflect.SelectSend, Chan: vc, Send: reflect.ValueOf("s")}))
}

func main() {
	chans()
	selects()
	panics()
}
