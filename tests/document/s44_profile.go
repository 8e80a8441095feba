// 4.4: a heap profile has counts for each place that allocated, and no times.
package main

import (
	"bytes"
	"fmt"
	"runtime"
	"runtime/pprof"
	"strings"
)

var keep [][]byte

func init() { runtime.MemProfileRate = 1 }

//go:noinline
func storm() {
	for i := 0; i < 100; i++ {
		keep = append(keep, make([]byte, 1000))
	}
}

func main() {
	storm()
	runtime.GC()
	runtime.GC()
	var b bytes.Buffer
	if err := pprof.Lookup("heap").WriteTo(&b, 1); err != nil {
		panic(err)
	}
	text := b.String()
	first, _, _ := strings.Cut(text, "\n")
	fmt.Println(strings.HasPrefix(first, "heap profile: "), strings.HasSuffix(first, "@ heap/2"))
	found := false
	for _, part := range strings.Split(text, "\n\n") {
		if strings.Contains(part, "main.storm") && strings.Contains(part, "100: 102400 [100: 102400] @") {
			found = true
		}
	}
	fmt.Println(found)
}
