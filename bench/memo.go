// Recursion that remembers its results in a map: many small maps, and one that grows.
package main

import "fmt"

func fib(n int, memo map[int]int) int {
	if n < 2 {
		return n
	}
	if v, ok := memo[n]; ok {
		return v
	}
	r := (fib(n-1, memo) + fib(n-2, memo)) % 1000007
	memo[n] = r
	return r
}

func main() {
	s := 0
	for i := 0; i < 3000; i++ {
		s += fib(90, map[int]int{})
	}
	fmt.Println(s)
	// collatz lengths with a cache
	cache := map[int]int{1: 1}
	var length func(n int) int
	length = func(n int) int {
		if l, ok := cache[n]; ok {
			return l
		}
		var l int
		if n%2 == 0 {
			l = 1 + length(n/2)
		} else {
			l = 1 + length(3*n+1)
		}
		cache[n] = l
		return l
	}
	best, at := 0, 0
	for i := 1; i < 60000; i++ {
		if l := length(i); l > best {
			best, at = l, i
		}
	}
	fmt.Println(best, at)
}
