package main

import "time"

func reader(m map[string]int) int {
	s := 0
	for k, v := range m {
		s += len(k) + v
		time.Sleep(0)
	}
	return s
}

func idle(c chan int) { <-c }

func main() {
	m := map[string]int{}
	for i := 0; i < 20; i++ {
		m[string(rune('a'+i))] = i
	}
	go idle(make(chan int))
	time.Sleep(time.Millisecond)
	for k := range m {
		var n map[string]int
		n[k] = reader(m)
	}
}
