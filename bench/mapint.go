// map[int]int: growth from empty, updates, misses, deletion, iteration.
package main

import "fmt"

func main() {
	const n = 500000
	m := make(map[int]int)
	x := 42
	for i := 0; i < n; i++ {
		x = x * 16807 % 2147483647
		m[x] = i
	}
	fmt.Println("len", len(m))
	hits, sum := 0, 0
	for round := 0; round < 3; round++ {
		x = 42
		for i := 0; i < n; i++ {
			x = x * 16807 % 2147483647
			if v, ok := m[x]; ok {
				hits++
				sum += v
			}
			if _, ok := m[x+1]; ok {
				hits++
			}
		}
	}
	fmt.Println("find", hits, sum)
	small := make(map[int]int)
	for i := 0; i < 5*n; i++ {
		x = x * 16807 % 2147483647
		small[x%1000*7919]++
	}
	sum = 0
	for k, v := range small {
		sum += k * v
	}
	fmt.Println("count", len(small), sum)
	x = 42
	for i := 0; i < n; i++ {
		x = x * 16807 % 2147483647
		if i%2 == 0 {
			delete(m, x)
		}
	}
	count, sum := 0, 0
	for k, v := range m {
		count++
		sum += k%1000 + v
	}
	fmt.Println("left", count, len(m), sum)
}
