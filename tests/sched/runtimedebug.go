package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
)

func main() {
	fmt.Println(debug.SetGCPercent(50), debug.SetGCPercent(-1), debug.SetGCPercent(100))
	fmt.Println(debug.SetMaxStack(1 << 20))
	s := string(debug.Stack())
	fmt.Println(strings.HasPrefix(s, "goroutine 1 [running]:\n"), strings.Contains(s, "main.main()"))
	debug.FreeOSMemory()
	go func() { select {} }()
	b := make([]byte, 4096)
	t := ""
	for !strings.Contains(t, "[select (no cases)]:") { // it may need some turns
		runtime.Gosched()
		t = string(b[:runtime.Stack(b, true)])
	}
	fmt.Println(strings.Count(t, "goroutine "), strings.Contains(t, "[select (no cases)]:"), runtime.Stack(b[:5], false))
}
