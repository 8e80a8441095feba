// meter.go - what every row of bench/gc shares: the time of each unit of work, by the clock of wall.go or cpu.go.
package main

import (
	"fmt"
	"os"
	"runtime"
	"strconv"
)

// Durations are counted in buckets of 1/16 of a power of two, so that measuring allocates nothing.
const sub = 16

type meter struct {
	count   [64 * sub]int64
	n       int64
	longest int64
	begun   int64
	last    int64
}

func bucket(d int64) int {
	e := 0
	for d>>e >= 2*sub {
		e++
	}
	return e*sub + int(d>>e)
}

func lower(b int) int64 {
	if b < 2*sub {
		return int64(b)
	}
	e := b/sub - 1
	return int64(b-e*sub) << e
}

func (m *meter) start() {
	m.begun = clock()
	m.last = m.begun
}

// tick ends a unit of work and begins the next.
func (m *meter) tick() {
	now := clock()
	d := now - m.last
	m.last = now
	m.n++
	m.count[bucket(d)]++
	if d > m.longest {
		m.longest = d
	}
}

// collections makes units of n whole collections, after a first one.
func (m *meter) collections(n int) {
	runtime.GC()
	m.start()
	for range n {
		runtime.GC()
		m.tick()
	}
}

// report prints units a second, the longest unit and the 99.9th percentile, in microseconds, and a checksum.
func (m *meter) report(check int) {
	total := float64(m.last-m.begun) / 1e9
	left := m.n / 1000
	p999 := int64(0)
	for b := len(m.count) - 1; b >= 0; b-- {
		left -= m.count[b]
		if left < 0 {
			p999 = lower(b)
			break
		}
	}
	fmt.Printf("%.0f %.1f %.1f %d\n", float64(m.n)/total, float64(m.longest)/1e3, float64(p999)/1e3, check)
}

func scale(normal int) int {
	if len(os.Args) > 1 {
		if n, err := strconv.Atoi(os.Args[1]); err == nil {
			return n
		}
	}
	return normal
}
