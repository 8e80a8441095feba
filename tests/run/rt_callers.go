// runtime.Caller, Callers, CallersFrames and FuncForPC; names of functions.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
)

type T struct{ n int }

//go:noinline
func (t T) Val() string { return who(1) }

//go:noinline
func (t *T) Ptr() string { return who(1) }

type I interface{ Val() string }

//go:noinline
func who(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	return fmt.Sprint(runtime.FuncForPC(pc).Name(), " ", filepath.Base(file), ":", line, " ", ok)
}

//go:noinline
func frames() {
	pcs := make([]uintptr, 50)
	n := runtime.Callers(0, pcs)
	fs := runtime.CallersFrames(pcs[:n])
	for {
		f, more := fs.Next()
		if f.Function == "runtime.panicmem" || f.Function == "runtime.sigpanic" {
			continue
		}
		if strings.HasPrefix(f.Function, "runtime.") {
			fmt.Println(f.Function, f.PC != 0)
		} else {
			fmt.Println(f.Function, filepath.Base(f.File), f.Line, f.PC != 0, f.Func != nil && f.Func.Name() == f.Function, f.Entry != 0)
		}
		if !more {
			break
		}
	}
	f, more := fs.Next()
	fmt.Println(f.Function == "", f.PC, more)
}

//go:noinline
func deep(n int) {
	if n == 0 {
		frames()
		return
	}
	deep(n - 1)
}

// inlined calls keep frames of their own
func small() int   { return line(1) }
func smaller() int { return small() + 0 }

//go:noinline
func line(skip int) int {
	var pcs [10]uintptr
	n := runtime.Callers(skip+1, pcs[:])
	fs := runtime.CallersFrames(pcs[:n])
	for {
		f, more := fs.Next()
		if strings.HasPrefix(f.Function, "main.") {
			fmt.Print(f.Function, ":", f.Line, " ")
		}
		if !more {
			break
		}
	}
	fmt.Println()
	return 0
}

func plain() {}

var global = func() string { return who(1) }

func name(f any) string {
	return runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name()
}

func main() {
	fmt.Println(who(1))
	fmt.Println(T{}.Val())
	fmt.Println((&T{}).Ptr())
	fmt.Println(I(T{}).Val())
	fmt.Println(I(&T{}).Val())
	fmt.Println(global())
	f := func() string {
		inner := func() string { return who(1) }
		fs := []func() string{inner, inner}
		return fs[len(os.Args)-1]() + " in " + who(1)
	}
	if len(os.Args) > 5 {
		f = nil
	}
	fmt.Println(f())
	deep(2)
	smaller()
	func() {
		defer func() {
			recover()
			frames()
		}()
		var p *T
		p.n = 1
	}()
	fmt.Println(name(plain), name(main), name(strings.ToUpper), name(T.Val), name((*T).Ptr))
	t := &T{}
	fmt.Println(name(t.Val), name(t.Ptr), name(f), name(I.Val), name((*T).Val))
	var i I = t
	fmt.Println(name(i.Val))
	g := runtime.FuncForPC(reflect.ValueOf(plain).Pointer())
	fmt.Println(g.Entry() == reflect.ValueOf(plain).Pointer(), g == runtime.FuncForPC(g.Entry()))
	file, ln := g.FileLine(g.Entry())
	fmt.Println(filepath.Base(file), ln)
	fmt.Println(runtime.FuncForPC(1), runtime.FuncForPC(0).Name() == "")
	_, _, _, ok := runtime.Caller(1000)
	fmt.Println(ok, runtime.Callers(0, nil), runtime.Callers(1000, make([]uintptr, 3)), runtime.Callers(0, make([]uintptr, 3)))
	done := make(chan bool)
	go func() {
		frames()
		done <- true
	}()
	<-done
}
