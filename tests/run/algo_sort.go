// Sorting algorithms by hand, checked against package sort; stability.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type rec struct{ key, pos int }

func bubble(a []int) {
	for n := len(a); n > 1; n-- {
		for i := 1; i < n; i++ {
			if a[i-1] > a[i] {
				a[i-1], a[i] = a[i], a[i-1]
			}
		}
	}
}
func insertion(a []int) {
	for i := range a {
		for j := i; j > 0 && a[j-1] > a[j]; j-- {
			a[j-1], a[j] = a[j], a[j-1]
		}
	}
}
func merge(a []int) {
	if len(a) < 2 {
		return
	}
	m := len(a) / 2
	l := append([]int(nil), a[:m]...)
	r := append([]int(nil), a[m:]...)
	merge(l)
	merge(r)
	for k := range a {
		if len(r) == 0 || len(l) > 0 && l[0] <= r[0] {
			a[k], l = l[0], l[1:]
		} else {
			a[k], r = r[0], r[1:]
		}
	}
}
func quick(a []int) {
	if len(a) < 2 {
		return
	}
	p, i, j := a[len(a)/2], 0, len(a)-1
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
	quick(a[:j+1])
	quick(a[i:])
}
func heapsort(a []int) {
	down := func(i, n int) {
		for {
			c := 2*i + 1
			if c >= n {
				return
			}
			if c+1 < n && a[c+1] > a[c] {
				c++
			}
			if a[i] >= a[c] {
				return
			}
			a[i], a[c] = a[c], a[i]
			i = c
		}
	}
	for i := len(a)/2 - 1; i >= 0; i-- {
		down(i, len(a))
	}
	for n := len(a) - 1; n > 0; n-- {
		a[0], a[n] = a[n], a[0]
		down(0, n)
	}
}
func radix(a []int) {
	b := make([]int, len(a))
	for sh := uint(0); sh < 32; sh += 8 {
		var cnt [257]int
		for _, v := range a {
			cnt[v>>sh&255+1]++
		}
		for i := 1; i < 257; i++ {
			cnt[i] += cnt[i-1]
		}
		for _, v := range a {
			k := v >> sh & 255
			b[cnt[k]] = v
			cnt[k]++
		}
		a, b = b, a
	}
}
func shell(a []int) {
	for g := len(a) / 2; g > 0; g /= 2 {
		for i := g; i < len(a); i++ {
			for j := i; j >= g && a[j-g] > a[j]; j -= g {
				a[j-g], a[j] = a[j], a[j-g]
			}
		}
	}
}
func quickselect(a []int, k int) int {
	for {
		p := a[0]
		var l, e, g []int
		for _, v := range a {
			switch {
			case v < p:
				l = append(l, v)
			case v > p:
				g = append(g, v)
			default:
				e = append(e, v)
			}
		}
		if k < len(l) {
			a = l
		} else if k < len(l)+len(e) {
			return p
		} else {
			k -= len(l) + len(e)
			a = g
		}
	}
}

func main() {
	fs := []struct {
		name string
		f    func([]int)
	}{{"bubble", bubble}, {"insertion", insertion}, {"merge", merge}, {"quick", quick}, {"heap", heapsort}, {"radix", radix}, {"shell", shell}, {"sort.Ints", sort.Ints}}
	s := uint32(3)
	for _, n := range []int{0, 1, 2, 3, 10, 100, 500} {
		orig := make([]int, n)
		for i := range orig {
			s = s*1664525 + 1013904223
			orig[i] = int(s>>8) % (n*2 + 1)
		}
		want := append([]int(nil), orig...)
		sort.Ints(want)
		for _, x := range fs {
			a := append([]int(nil), orig...)
			x.f(a)
			if fmt.Sprint(a) != fmt.Sprint(want) {
				fmt.Println("WRONG", x.name, n)
			}
		}
		if n > 0 {
			fmt.Println(n, want[0], want[n-1], quickselect(orig, n/2) == want[n/2], sort.IntsAreSorted(want))
		}
	}
	var rs []rec
	for i := range 200 {
		s = s*1664525 + 1013904223
		rs = append(rs, rec{int(s>>20) % 10, i})
	}
	sort.SliceStable(rs, func(i, j int) bool { return rs[i].key < rs[j].key })
	for i := 1; i < len(rs); i++ {
		if rs[i-1].key > rs[i].key || rs[i-1].key == rs[i].key && rs[i-1].pos > rs[i].pos {
			fmt.Println("not stable")
		}
	}
	w := strings.Fields("the quick brown fox jumps over the lazy dog")
	sort.Sort(sort.Reverse(sort.StringSlice(w)))
	fmt.Println(w)
	sort.Slice(w, func(i, j int) bool { return len(w[i]) < len(w[j]) || len(w[i]) == len(w[j]) && w[i] < w[j] })
	fmt.Println(w, sort.SearchInts([]int{1, 3, 5}, 4))
}
