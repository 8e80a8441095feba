package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os/exec"
	"sync"
	"time"
)

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
	fmt.Println(name, "ok")
}

func main() {
	// negative and zero durations are over at once, huge ones are never
	time.Sleep(-1)
	time.Sleep(math.MinInt64)
	<-time.After(-time.Hour)
	<-time.After(0)
	<-time.NewTimer(math.MinInt64).C
	huge := time.NewTimer(math.MaxInt64)
	select {
	case <-huge.C:
		fmt.Println("what?")
	case <-time.After(time.Millisecond):
	}
	fmt.Println(huge.Stop(), huge.Stop(), huge.Reset(math.MaxInt64), huge.Reset(-5))
	<-huge.C
	fmt.Println(huge.Stop(), huge.Reset(0))
	<-huge.C

	try("NewTicker(0)", func() { time.NewTicker(0) })
	try("NewTicker(-1)", func() { time.NewTicker(-1) })
	try("Ticker.Reset(0)", func() { time.NewTicker(time.Hour).Reset(0) })
	try("Tick(-1)", func() { fmt.Println(time.Tick(-1) == nil) })
	try("Timer{}.Stop", func() { new(time.Timer).Stop() })
	try("Timer{}.Reset", func() { new(time.Timer).Reset(1) })
	try("AfterFunc", func() {
		c := make(chan bool)
		time.AfterFunc(math.MinInt64, func() { c <- true })
		<-c
		fmt.Println(time.AfterFunc(math.MaxInt64, func() {}).Stop())
	})

	// a stopped or reset timer gives no stale value
	tm := time.NewTimer(0)
	time.Sleep(2 * time.Millisecond)
	fmt.Println(tm.Stop(), len(tm.C))
	tm.Reset(time.Hour)
	select {
	case <-tm.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing yet")
	}

	// a panic with locks held
	var mu sync.Mutex
	try("locked", func() {
		mu.Lock()
		defer mu.Unlock()
		panic("inside")
	})
	fmt.Println(mu.TryLock())
	var once sync.Once
	try("once", func() { once.Do(func() { panic("first") }) })
	try("once again", func() { once.Do(func() { panic("second") }) })
	f := sync.OnceFunc(func() { panic("of once") })
	try("OnceFunc", f)
	try("OnceFunc again", f)
	v := sync.OnceValues(func() (int, error) { return 3, errors.New("e") })
	fmt.Println(v())
	var wg sync.WaitGroup
	try("wg", func() { wg.Done() })

	// programs that are not there
	err := exec.Command("no-such-program-here").Run()
	fmt.Println(err, errors.Is(err, exec.ErrNotFound))
	err = exec.Command("/no/such/program").Run()
	fmt.Println(err, errors.Is(err, fs.ErrNotExist))
	_, err = exec.LookPath("no-such-program-here")
	fmt.Println(err)
	err = exec.Command("false").Run()
	fmt.Println(err)
	c := exec.Command("true")
	fmt.Println(c.Run(), c.Run())
}
