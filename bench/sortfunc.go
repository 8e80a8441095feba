// Sorting structs by functions: sort.Slice, slices.SortFunc, sort.Sort, and searching.
package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
)

type person struct {
	name string
	age  int
}

type byAge []person

func (a byAge) Len() int { return len(a) }
func (a byAge) Less(i, j int) bool {
	return a[i].age < a[j].age || a[i].age == a[j].age && a[i].name < a[j].name
}
func (a byAge) Swap(i, j int) { a[i], a[j] = a[j], a[i] }

func people(n int) []person {
	p := make([]person, n)
	x := 5
	for i := range p {
		x = x * 16807 % 2147483647
		p[i] = person{fmt.Sprintf("n%d", x%1000000), x % 9973}
	}
	return p
}

func main() {
	const n = 50000
	p := people(n)
	sort.Slice(p, func(i, j int) bool { return p[i].name < p[j].name })
	fmt.Println(p[0].name, p[n/2].name)
	p = people(n)
	slices.SortFunc(p, func(a, b person) int {
		if a.age != b.age {
			return cmp.Compare(b.age, a.age)
		}
		return cmp.Compare(a.name, b.name)
	})
	fmt.Println(p[0].age, p[n/2].name)
	p = people(n)
	sort.Sort(byAge(p))
	fmt.Println(p[0].age, p[n/2].name)
	found := 0
	for i := 0; i < 200000; i++ {
		found += sort.Search(n, func(k int) bool { return p[k].age >= i%10000 })
	}
	fmt.Println(found)
}
