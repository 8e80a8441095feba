// A long random mixture of insert, lookup, delete, checked against a sorted slice.
package main

import (
	"fmt"
	"sort"
)

type ref struct {
	keys []int
	vals []int
}

func (r *ref) find(k int) (int, bool) {
	i := sort.SearchInts(r.keys, k)
	return i, i < len(r.keys) && r.keys[i] == k
}

func (r *ref) set(k, v int) {
	i, ok := r.find(k)
	if ok {
		r.vals[i] = v
		return
	}
	r.keys = append(r.keys, 0)
	r.vals = append(r.vals, 0)
	copy(r.keys[i+1:], r.keys[i:])
	copy(r.vals[i+1:], r.vals[i:])
	r.keys[i], r.vals[i] = k, v
}

func (r *ref) del(k int) {
	if i, ok := r.find(k); ok {
		r.keys = append(r.keys[:i], r.keys[i+1:]...)
		r.vals = append(r.vals[:i], r.vals[i+1:]...)
	}
}

func main() {
	m := map[int]int{}
	s := map[string]int{}
	r := &ref{}
	seed := uint32(1)
	rnd := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % n
	}
	span := 50
	for i := 0; i < 20000; i++ {
		if i%4000 == 0 {
			span *= 3
		}
		k := rnd(span)
		switch rnd(5) {
		case 0, 1:
			m[k] = i
			s[fmt.Sprint(k)] = i
			r.set(k, i)
		case 2, 3:
			delete(m, k)
			delete(s, fmt.Sprint(k))
			r.del(k)
		case 4:
			v, ok := m[k]
			v2, ok2 := s[fmt.Sprint(k)]
			j, ok3 := r.find(k)
			if ok != ok3 || ok2 != ok3 || ok && (v != r.vals[j] || v2 != v) {
				fmt.Println("differs at", i, k)
				return
			}
		}
		if len(m) != len(r.keys) || len(s) != len(m) {
			fmt.Println("length differs at", i)
			return
		}
	}
	var keys []int
	for k := range m {
		keys = append(keys, k)
	}
	sort.Ints(keys)
	same := len(keys) == len(r.keys)
	for i := range keys {
		same = same && keys[i] == r.keys[i] && m[keys[i]] == r.vals[i]
	}
	fmt.Println(len(m), same)
}
