package main

import (
	"fmt"
	"runtime"
)

func main() {
	var a, b runtime.MemStats
	runtime.ReadMemStats(&a)
	runtime.GC()
	runtime.ReadMemStats(&b)
	fmt.Println(b.NumForcedGC - a.NumForcedGC)
	runtime.GC()
	runtime.ReadMemStats(&b)
	fmt.Println(b.NumForcedGC - a.NumForcedGC)
}
