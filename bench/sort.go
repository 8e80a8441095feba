// Sorting: integers, strings, structs by a function, and a hand-written quicksort.
package main

import (
	"fmt"
	"sort"
	"strconv"
)

type record struct {
	key, id int
	name    string
}

func quicksort(a []int, lo, hi int) {
	for lo < hi {
		p := a[lo+(hi-lo)/2]
		i, j := lo, hi
		for i <= j {
			for a[i] < p {
				i++
			}
			for a[j] > p {
				j--
			}
			if i <= j {
				a[i], a[j] = a[j], a[i]
				i++
				j--
			}
		}
		if j-lo < hi-i {
			quicksort(a, lo, j)
			lo = i
		} else {
			quicksort(a, i, hi)
			hi = j
		}
	}
}

func check(a []int) int {
	h := 0
	for i, v := range a {
		h = (h*31 + v + i) % 1000000007
	}
	return h
}

func main() {
	const n = 200000
	x := 99
	a, b := make([]int, n), make([]int, n)
	recs := make([]record, n/2)
	strs := make([]string, n/4)
	for i := range a {
		x = x * 16807 % 2147483647
		a[i], b[i] = x, x
		if i < len(recs) {
			recs[i] = record{x % 1000, i, "r"}
		}
		if i < len(strs) {
			strs[i] = strconv.Itoa(x)
		}
	}
	sort.Ints(a)
	fmt.Println("ints", check(a))
	quicksort(b, 0, len(b)-1)
	fmt.Println("quick", check(b))
	sort.Slice(recs, func(i, j int) bool {
		if recs[i].key != recs[j].key {
			return recs[i].key < recs[j].key
		}
		return recs[i].id < recs[j].id
	})
	h := 0
	for i, r := range recs {
		h = (h*31 + r.key*7 + r.id + i) % 1000000007
	}
	fmt.Println("records", h)
	sort.Strings(strs)
	fmt.Println("strings", strs[0], strs[len(strs)/2], strs[len(strs)-1])
}
