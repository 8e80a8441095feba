package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"math"
)

type P struct {
	n string
	a int
}
type MyInts []int
type MI int

func main() {
	x := []int{5, 2, 8, 1}
	slices.Sort(x)
	fmt.Println(x, slices.IsSorted(x), slices.Max(x), slices.Min(x))
	m := MyInts{3, 1, 2}
	slices.Sort(m)
	fmt.Println(m)
	mi := []MI{3, 1, 2}
	slices.Sort(mi)
	fmt.Println(mi)
	ps := []P{{"b", 2}, {"a", 2}, {"c", 1}}
	slices.SortFunc(ps, func(a, b P) int { return cmp.Or(cmp.Compare(a.a, b.a), strings.Compare(a.n, b.n)) })
	fmt.Println(ps)
	i, ok := slices.BinarySearchFunc(ps, 2, func(p P, t int) int { return cmp.Compare(p.a, t) })
	fmt.Println(i, ok)
	fmt.Println(slices.Insert(x, 1, 10, 11), slices.Delete(slices.Clone(x), 0, 2), slices.Index(x, 8), slices.Contains(x, 9))
	fmt.Println(slices.Compact([]int{1, 1, 2, 2, 3}), slices.Equal(x, x) )
	mm := map[string]int{"a": 1}
	c := maps.Clone(mm)
	c["b"] = 2
	fmt.Println(maps.Equal(mm, c), c)
	fs := []float64{3, math.NaN(), 1}
	slices.Sort(fs)
	fmt.Println(fs)
	big := make([]uint8, 1000)
	for i := range big { big[i] = uint8(i * 7919) }
	slices.Sort(big)
	fmt.Println(slices.IsSorted(big))
	big2 := make([]P, 1000)
	for i := range big2 { big2[i] = P{fmt.Sprint(i), i * 7919 % 13} }
	slices.SortFunc(big2, func(a, b P) int { return a.a - b.a })
	h := 0
	for _, p := range big2 { for _, c := range p.n { h = h*31 + int(c) } }
	fmt.Println(h)
	slices.SortStableFunc(big2, func(a, b P) int { return b.a - a.a })
	h = 0
	for _, p := range big2 { for _, c := range p.n { h = h*31 + int(c) } }
	fmt.Println(h)
	fmt.Println(slices.Repeat([]int{1,2}, 3), slices.Concat(x, x))
	fmt.Println(cmp.Less(1, 2), min(2, 1.5))
}
