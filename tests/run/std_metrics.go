package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

var keep [][]byte

func main() {
	all := metrics.All()
	names := map[string]bool{}
	samples := make([]metrics.Sample, 0, len(all))
	for _, d := range all {
		names[d.Name] = true
		samples = append(samples, metrics.Sample{Name: d.Name})
	}
	for i := 1; i < 100; i++ {
		keep = append(keep, make([]byte, i*100))
	}
	runtime.GC()
	runtime.GC()
	metrics.Read(samples)
	kinds := true
	v := map[string]metrics.Value{}
	for i, s := range samples {
		kinds = kinds && s.Value.Kind() == all[i].Kind
		v[s.Name] = s.Value
	}
	fmt.Println(kinds)
	fmt.Println(v["/gc/cycles/forced:gc-cycles"].Uint64(), v["/gc/cycles/total:gc-cycles"].Uint64() >= 2, v["/gc/gogc:percent"].Uint64())
	h := v["/gc/heap/allocs-by-size:bytes"].Float64Histogram()
	var n uint64
	for _, c := range h.Counts {
		n += c
	}
	fmt.Println(len(h.Buckets), len(h.Counts), h.Buckets[:4], n == v["/gc/heap/allocs:objects"].Uint64())
	p := v["/gc/pauses:seconds"].Float64Histogram()
	fmt.Println(len(p.Counts) == len(p.Buckets)-1, len(p.Buckets), p.Buckets[1:12], p.Buckets[len(p.Buckets)-2])
	// Two pauses for each collection, of all of them.
	for range 300 {
		runtime.GC()
	}
	for _, name := range []string{"/gc/pauses:seconds", "/sched/pauses/total/gc:seconds", "/sched/pauses/stopping/gc:seconds"} {
		cycles := []metrics.Sample{{Name: "/gc/cycles/total:gc-cycles"}}
		s := []metrics.Sample{{Name: name}}
		metrics.Read(cycles)
		before := cycles[0].Value.Uint64()
		metrics.Read(s)
		metrics.Read(cycles)
		n = 0
		for _, c := range s[0].Value.Float64Histogram().Counts {
			n += c
		}
		fmt.Println(n >= 600, 2*before <= n, n <= 2*cycles[0].Value.Uint64())
	}
	fmt.Println(v["/gc/heap/live:bytes"].Uint64() > 400000, v["/memory/classes/total:bytes"].Uint64() > v["/gc/heap/live:bytes"].Uint64())
	done := make(chan bool)
	for range 1000 {
		go func() { done <- true }()
		<-done
	}
	later := []metrics.Sample{{Name: "/sched/latencies:seconds"}, {Name: "/cpu/classes/total:cpu-seconds"}}
	metrics.Read(later)
	w := later[0].Value.Float64Histogram()
	n = 0
	for _, c := range w.Counts {
		n += c
	}
	fmt.Println(n >= 10, w.Counts[0], len(w.Counts) == len(w.Buckets)-1)
	bad := []metrics.Sample{{Name: "/no/such:thing"}}
	metrics.Read(bad)
	fmt.Println(bad[0].Value.Kind() == metrics.KindBad)
	defer func() { fmt.Println(recover()) }()
	v["/gc/gogc:percent"].Float64()
}
