package main

import (
	"fmt"
	"math"
	"sort"
)

type people []struct {
	name string
	age  int
}

func (p people) Len() int           { return len(p) }
func (p people) Less(i, j int) bool { return p[i].age < p[j].age }
func (p people) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

type rec struct {
	a, b int
	s    string
	p    *int
}

func try(f func()) {
	defer func() {
		e := recover()
		_, isErr := e.(error)
		fmt.Println("recovered:", e, isErr)
	}()
	f()
}

func main() {
	ints := []int{74, 59, 238, -784, 9845, 959, 905, 0, 0, 42, 7586, -5467984, 7586}
	sort.Ints(ints)
	fmt.Println(ints, sort.IntsAreSorted(ints))
	nan := math.NaN()
	fl := []float64{74.3, 59.0, math.Inf(1), 238.2, -784.0, 2.3, nan, nan, math.Inf(-1), 9845.768, 0, -959.7485}
	sort.Float64s(fl)
	fmt.Println(fl, sort.Float64sAreSorted(fl))
	st := []string{"", "Hello", "foo", "bar", "foo", "f00", "%*&^*&^&", "***", "foo\x00", "foobarbaz", "foobarbay", "é"}
	sort.Strings(st)
	fmt.Printf("%q %v\n", st, sort.StringsAreSorted(st))
	sort.Sort(sort.Reverse(sort.IntSlice(ints)))
	fmt.Println(ints, sort.IntsAreSorted(ints))
	sort.Sort(sort.Reverse(sort.StringSlice(st)))
	fmt.Printf("%q\n", st)
	sort.Sort(sort.Reverse(sort.Float64Slice(fl)))
	fmt.Println(fl)
	sort.Stable(sort.IntSlice(ints))
	fmt.Println(ints)
	sort.IntSlice(ints).Sort()
	sort.StringSlice(st).Sort()
	sort.Float64Slice(fl).Sort()
	fmt.Println(ints, st, fl)
	p := people{{"Gopher", 13}, {"Alice", 55}, {"Vera", 24}, {"Bob", 75}, {"Eve", 24}, {"Al", 13}}
	sort.Sort(p)
	fmt.Println(p, sort.IsSorted(p), sort.IsSorted(sort.Reverse(p)))
	sort.Slice(p, func(i, j int) bool { return p[i].name < p[j].name })
	fmt.Println(p)
	sort.SliceStable(p, func(i, j int) bool { return p[i].age < p[j].age })
	fmt.Println(p)
	fmt.Println(sort.SliceIsSorted(p, func(i, j int) bool { return p[i].age < p[j].age }))
	// Elements of all sorts of sizes.
	b := []byte("the quick brown fox")
	sort.Slice(b, func(i, j int) bool { return b[i] < b[j] })
	fmt.Printf("%q\n", b)
	h := []int16{5, -3, 9, 0, 2}
	sort.Slice(h, func(i, j int) bool { return h[i] < h[j] })
	fmt.Println(h)
	w := []int32{5, -3, 9, 0, 2}
	sort.Slice(w, func(i, j int) bool { return w[i] > w[j] })
	fmt.Println(w)
	tri := [][3]byte{{3, 1, 1}, {1, 2, 3}, {2, 9, 9}}
	sort.Slice(tri, func(i, j int) bool { return tri[i][0] < tri[j][0] })
	fmt.Println(tri)
	ptrs := []*int{new(int), new(int), new(int)}
	*ptrs[0], *ptrs[1], *ptrs[2] = 3, 1, 2
	sort.Slice(ptrs, func(i, j int) bool { return *ptrs[i] < *ptrs[j] })
	fmt.Println(*ptrs[0], *ptrs[1], *ptrs[2])
	var recs []rec
	for i := 0; i < 100; i++ {
		n := i
		recs = append(recs, rec{i * 37 % 101, i, fmt.Sprint("r", i), &n})
	}
	sort.Slice(recs, func(i, j int) bool { return recs[i].a < recs[j].a })
	for _, r := range recs[:10] {
		fmt.Print(r.a, " ", r.b, " ", r.s, " ", *r.p, "; ")
	}
	fmt.Println()
	anys := []any{3, "x", 2.5, nil, 1}
	sort.Slice(anys, func(i, j int) bool { return fmt.Sprint(anys[i]) < fmt.Sprint(anys[j]) })
	fmt.Println(anys)
	big := make([][100]int, 20)
	for i := range big {
		big[i][0], big[i][99] = i*7%20, i
	}
	sort.Slice(big, func(i, j int) bool { return big[i][0] < big[j][0] })
	for _, x := range big {
		fmt.Print(x[0], ":", x[99], " ")
	}
	fmt.Println()
	empty := []struct{}{{}, {}, {}}
	sort.Slice(empty, func(i, j int) bool { return false })
	sort.Slice([]int(nil), func(i, j int) bool { panic("not called") })
	sort.Ints(nil)
	sort.Strings([]string{})
	try(func() { sort.Slice(5, nil) })
	try(func() { sort.Slice(nil, nil) })
	try(func() { sort.Slice([3]int{}, nil) })
	try(func() { sort.SliceStable("str", nil) })
	try(func() { sort.SliceIsSorted(map[int]int{}, nil); sort.SliceIsSorted(&ints, nil) })
	try(func() { sort.SliceIsSorted(3.5, nil) })
	try(func() { sort.Slice(&ints, nil) })
	try(func() { sort.Slice([]int{1, 2}, nil) })
}
