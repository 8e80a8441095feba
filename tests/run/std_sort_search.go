package main

import (
	"fmt"
	"sort"
	"strings"
)

func main() {
	a := []int{1, 3, 3, 3, 6, 10, 15}
	for x := 0; x <= 16; x++ {
		calls := 0
		i := sort.Search(len(a), func(i int) bool { calls++; return a[i] >= x })
		j, found := sort.Find(len(a), func(i int) int { return x - a[i] })
		fmt.Println(x, i, calls, sort.SearchInts(a, x), sort.IntSlice(a).Search(x), j, found)
	}
	f := []float64{-1.5, 0, 2.25, 2.25, 9}
	for _, x := range []float64{-2, -1.5, 0, 1, 2.25, 9, 10} {
		fmt.Print(sort.SearchFloat64s(f, x), sort.Float64Slice(f).Search(x), " ")
	}
	fmt.Println()
	s := []string{"", "a", "b", "bb", "c"}
	for _, x := range []string{"", "a", "aa", "b", "bb", "c", "d"} {
		i, found := sort.Find(len(s), func(i int) int { return strings.Compare(x, s[i]) })
		fmt.Print(sort.SearchStrings(s, x), sort.StringSlice(s).Search(x), i, found, " ")
	}
	fmt.Println()
	fmt.Println(sort.Search(0, nil), sort.Search(1<<62, func(i int) bool { return i >= 123456789012345 }))
	fmt.Println(sort.Search(100, func(int) bool { return false }), sort.Search(100, func(int) bool { return true }))
	var evens []int
	for i := 0; i < 100; i += 2 {
		evens = append(evens, i)
	}
	x := sort.SearchInts(evens, 51)
	evens = append(evens, 0)
	copy(evens[x+1:], evens[x:])
	evens[x] = 51
	fmt.Println(evens[20:30], sort.IntsAreSorted(evens))
	var i sort.Interface = sort.StringSlice{"b", "a"}
	fmt.Println(i.Len(), i.Less(0, 1), i.Less(1, 0))
	i.Swap(0, 1)
	fmt.Println(i, sort.IsSorted(i))
}
