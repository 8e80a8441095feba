// Where elements are equal, the order the algorithm leaves them in is the same everywhere.
package main

import (
	"fmt"
	"math"
	"sort"
)

type item struct{ key, id int }

type items []item

func (x items) Len() int           { return len(x) }
func (x items) Less(i, j int) bool { return x[i].key < x[j].key }
func (x items) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

var seed uint32 = 1

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

func fill(n, pattern, keys int) items {
	x := make(items, n)
	for i := range x {
		k := rnd(keys)
		switch pattern {
		case 1:
			k = i * keys / n
		case 2:
			k = (n - i) * keys / n
		case 3:
			k = min(i, n-i)
		case 4:
			k = i % keys
		case 5:
			if i%10 != 0 {
				k = i
			}
		case 6: // makes pivots bad
			k = i ^ 1
			if i < n/2 && i%2 == 0 {
				k = n - i
			}
		}
		x[i] = item{k, i}
	}
	return x
}

func hash(x items) uint32 {
	h := uint32(0)
	for _, e := range x {
		h = h*16777619 ^ uint32(e.key*31+e.id)
	}
	return h
}

// A less that makes quicksort's partitions as lopsided as can be (McIlroy's killer adversary).
type killer struct {
	val, pos                []int
	gas, solid, cand, count int
}

func (k *killer) Len() int { return len(k.pos) }
func (k *killer) Less(i, j int) bool {
	k.count++
	a, b := k.pos[i], k.pos[j]
	if k.val[a] == k.gas && k.val[b] == k.gas {
		if a == k.cand {
			k.val[a] = k.solid
		} else {
			k.val[b] = k.solid
		}
		k.solid++
	}
	if k.val[a] == k.gas {
		k.cand = a
	} else if k.val[b] == k.gas {
		k.cand = b
	}
	return k.val[a] < k.val[b]
}
func (k *killer) Swap(i, j int) { k.pos[i], k.pos[j] = k.pos[j], k.pos[i] }

func main() {
	for _, n := range []int{0, 1, 2, 3, 7, 8, 12, 13, 20, 49, 50, 51, 100, 333, 1000, 2500} {
		for pattern := 0; pattern < 7; pattern++ {
			for _, keys := range []int{1, 2, 10, 1000000} {
				x := fill(n, pattern, keys)
				a := append(items(nil), x...)
				sort.Sort(a)
				b := append(items(nil), x...)
				sort.Slice(b, func(i, j int) bool { return b[i].key < b[j].key })
				c := append(items(nil), x...)
				sort.Stable(c)
				d := append(items(nil), x...)
				sort.SliceStable(d, func(i, j int) bool { return d[i].key < d[j].key })
				fmt.Print(hash(a), " ")
				if hash(a) != hash(b) || hash(c) != hash(d) || !sort.IsSorted(a) || !sort.IsSorted(c) {
					fmt.Println("differ:", n, pattern, keys)
				}
				for i := 1; i < n; i++ {
					if c[i-1].key == c[i].key && c[i-1].id > c[i].id {
						fmt.Println("unstable:", n, pattern, keys, i)
						break
					}
				}
				for i, e := range a {
					if i > 0 && x[e.id] != e {
						fmt.Println("lost:", n, pattern, keys)
						break
					}
				}
			}
		}
		fmt.Println(n)
	}
	for _, n := range []int{100, 1000, 5000} {
		k := &killer{val: make([]int, n), pos: make([]int, n), gas: n}
		for i := range k.val {
			k.val[i], k.pos[i] = n, i
		}
		sort.Sort(k)
		fmt.Println(n, k.count, sort.IntsAreSorted(k.val) || true)
	}
	f := make([]float64, 200)
	for i := range f {
		f[i] = float64(rnd(5) - 2)
		if f[i] == 0 && rnd(2) == 0 {
			f[i] = math.Copysign(0, -1)
		}
	}
	sort.Float64s(f)
	for _, v := range f {
		if v == 0 {
			fmt.Print(math.Signbit(v), " ")
		}
	}
	fmt.Println()
	s := make([]string, 1000)
	for i := range s {
		s[i] = fmt.Sprintf("%03x", rnd(500))[:1+rnd(3)] + "common prefix"[:rnd(14)] + fmt.Sprint(rnd(10))
	}
	sort.Strings(s)
	fmt.Println(s[:20], s[500:520], sort.StringsAreSorted(s))
	in := make([]int, 5000)
	for i := range in {
		in[i] = rnd(1<<20) - 1<<19
	}
	sort.Ints(in)
	fmt.Println(in[:5], in[2500:2505], sort.IntsAreSorted(in))
}
