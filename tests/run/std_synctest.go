// Package testing/synctest: time in a bubble, what counts as blocked, logs and failures, panics.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"iter"
	"net"
	"os"
	"reflect"
	"regexp"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func testTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		fmt.Println(start.UTC(), start.Location() == time.Local)
		fmt.Println(start.UTC().String())
		go func() {
			time.Sleep(1 * time.Second)
			fmt.Println("after", time.Since(start))
		}()
		time.Sleep(2 * time.Second)
		fmt.Println("main", time.Since(start))
		tm := time.NewTimer(time.Hour)
		x := <-tm.C
		fmt.Println(x.Sub(start), x.UTC())
		tk := time.NewTicker(time.Minute)
		for range 3 {
			fmt.Println((<-tk.C).Sub(start))
		}
		time.Sleep(5 * time.Minute)
		fmt.Println(len(tk.C), (<-tk.C).Sub(start))
		tk.Stop()
		time.AfterFunc(0, func() { fmt.Println("now") })
		synctest.Wait()
		n := time.AfterFunc(time.Second, func() { fmt.Println("never") })
		fmt.Println(n.Stop())
	})
}

func testContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const timeout = 5 * time.Second
		ctx, cancel := context.WithTimeout(t.Context(), timeout)
		defer cancel()
		time.Sleep(timeout - time.Nanosecond)
		synctest.Wait()
		fmt.Println("before", ctx.Err())
		time.Sleep(time.Nanosecond)
		synctest.Wait()
		fmt.Println("after", ctx.Err())
		called := false
		ctx2, cancel2 := context.WithCancel(context.Background())
		context.AfterFunc(ctx2, func() { called = true })
		synctest.Wait()
		fmt.Println(called)
		cancel2()
		synctest.Wait()
		fmt.Println(called)
	})
}

func testWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var n atomic.Int32
		ch := make(chan int)
		done := make(chan bool)
		for i := range 5 {
			go func() {
				select {
				case v := <-ch:
					n.Add(int32(v))
				case <-done:
					n.Add(100)
				case <-time.After(time.Duration(i+1) * time.Second):
					n.Add(1000)
				}
			}()
		}
		synctest.Wait()
		fmt.Println(n.Load())
		ch <- 1
		synctest.Wait()
		fmt.Println(n.Load())
		time.Sleep(2500 * time.Millisecond)
		synctest.Wait()
		fmt.Println(n.Load())
		close(done)
		synctest.Wait()
		fmt.Println(n.Load())
		var mu sync.Mutex
		c := sync.NewCond(&mu)
		ready := false
		go func() {
			mu.Lock()
			for !ready {
				c.Wait()
			}
			mu.Unlock()
			fmt.Println("cond")
		}()
		synctest.Wait()
		mu.Lock()
		ready = true
		c.Broadcast()
		mu.Unlock()
		synctest.Wait()
		var wg sync.WaitGroup
		for i := range 3 {
			wg.Go(func() { time.Sleep(time.Duration(i) * time.Hour) })
		}
		st := time.Now()
		wg.Wait()
		fmt.Println(time.Since(st))
		next, stop := iter.Pull(func(yield func(int) bool) {
			for i := range 10 {
				time.Sleep(time.Second)
				if !yield(i) {
					return
				}
			}
		})
		fmt.Println(next())
		fmt.Println(next())
		stop()
		fmt.Println(time.Since(st))
	})
}

func helper(t *testing.T, s string) { t.Helper(); t.Log(s) }

func testLogs(t *testing.T) {
	t.Log("outside")
	synctest.Test(t, func(t *testing.T) {
		t.Log("inside", t.Name())
		t.Cleanup(func() { t.Log("cleanup", time.Now().UTC()) })
		helper(t, "helped")
		time.Sleep(time.Hour)
	})
	t.Log("outside again")
	t.Run("sub", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			t.Log("in sub", t.Name())
			t.Skip("skipped")
		})
		t.Log("went on")
	})
}

func testFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Errorf("bad")
	})
	t.Log("not reached")
}

func testFatal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		t.Fatal("very bad")
	})
	t.Log("not reached")
}

func catch(what string, f func()) {
	defer func() { fmt.Println(what, "panics:", recover()) }()
	f()
}

func testPanics(t *testing.T) {
	catch("wait outside", synctest.Wait)
	catch("deadlock", func() {
		synctest.Test(t, func(t *testing.T) {
			<-make(chan int)
		})
	})
	catch("left", func() {
		synctest.Test(t, func(t *testing.T) {
			go func() { select {} }()
		})
	})
	catch("left sleeping", func() {
		synctest.Test(t, func(t *testing.T) {
			go func() { time.Sleep(time.Second); fmt.Println("not woken") }()
		})
	})
	synctest.Test(t, func(t *testing.T) {
		catch("nested", func() { synctest.Test(t, func(t *testing.T) {}) })
		catch("run", func() { t.Run("x", func(t *testing.T) {}) })
		catch("parallel", func() { t.Parallel() })
		catch("deadline", func() { t.Deadline() })
		go func() {
			for range 100 { // until the other waits
				runtime.Gosched()
			}
			catch("wait twice", synctest.Wait)
		}()
		synctest.Wait()
	})
}

// A connection of channels is in the bubble, with its deadlines.
func testPipe(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, b := net.Pipe()
		start := time.Now()
		a.SetReadDeadline(start.Add(time.Minute))
		_, err := a.Read(make([]byte, 1))
		fmt.Println(err, time.Since(start))
		go func() {
			time.Sleep(time.Second)
			b.Write([]byte("hello"))
			b.Close()
		}()
		a.SetReadDeadline(time.Time{})
		text, err := io.ReadAll(a)
		fmt.Println(string(text), err, time.Since(start))
	})
}

// Several bubbles beside each other, and timers of the wall's clock beside them.
func testBeside(t *testing.T) {
	fired := make(chan bool)
	time.AfterFunc(time.Millisecond, func() { fired <- true })
	var all sync.WaitGroup
	sums := make([]time.Duration, 4)
	for i := range sums {
		all.Go(func() {
			synctest.Test(t, func(t *testing.T) {
				start, times := time.Now(), make(chan time.Time)
				for k := range 50 {
					go func() {
						time.Sleep(time.Duration(k*(i+1)) * time.Second)
						times <- time.Now()
					}()
				}
				for range 50 {
					sums[i] += (<-times).Sub(start)
				}
			})
		})
	}
	all.Wait()
	<-fired
	fmt.Println(sums)
}

type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}

// deps is what "go test" would give to MainStart.
type deps struct{}

func (deps) ImportPath() string                                       { return "some/pkg" }
func (deps) ModulePath() string                                       { return "some" }
func (deps) MatchString(pat, str string) (bool, error)                { return regexp.MatchString(pat, str) }
func (deps) SetPanicOnExit0(bool)                                     {}
func (deps) StartCPUProfile(io.Writer) error                          { return nil }
func (deps) StopCPUProfile()                                          {}
func (deps) StartTestLog(io.Writer)                                   {}
func (deps) StopTestLog() error                                       { return nil }
func (deps) WriteProfileTo(string, io.Writer, int) error              { return nil }
func (deps) RunFuzzWorker(func(corpusEntry) error) error              { return nil }
func (deps) ReadCorpus(string, []reflect.Type) ([]corpusEntry, error) { return nil, nil }
func (deps) CheckCorpus(v []any, t []reflect.Type) error              { return nil }
func (deps) ResetCoverage()                                           {}
func (deps) SnapshotCoverage()                                        {}
func (deps) CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error {
	return nil
}
func (deps) InitRuntimeCoverage() (string, func(string, string) (string, error), func() float64) {
	return "", nil, nil
}

func main() {
	testing.Init()
	flag.Set("test.v", "true")
	stdout := os.Stdout
	r, w, _ := os.Pipe()
	os.Stdout = w
	text := make(chan []byte)
	go func() {
		b, _ := io.ReadAll(r)
		text <- b
	}()
	code := testing.MainStart(deps{}, []testing.InternalTest{
		{"TestTime", testTime}, {"TestContext", testContext}, {"TestWaits", testWaits}, {"TestLogs", testLogs}, {"TestFails", testFails}, {"TestFatal", testFatal},
		{"TestPanics", testPanics}, {"TestPipe", testPipe}, {"TestBeside", testBeside},
	}, nil, nil, nil).Run()
	os.Stdout = stdout
	w.Close()
	fmt.Printf("%s%v\n", regexp.MustCompile(`\(\d+\.\d\ds\)`).ReplaceAll(<-text, []byte("(T)")), code)
}
