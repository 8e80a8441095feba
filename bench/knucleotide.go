// Counts the substrings of 1 to 18 letters of a made-up sequence in maps.
package main

import (
	"fmt"
	"sort"
)

func count(s string, n int) map[string]int {
	m := map[string]int{}
	for i := 0; i+n <= len(s); i++ {
		m[s[i:i+n]]++
	}
	return m
}

func main() {
	seed := 42
	b := make([]byte, 150000)
	for i := range b {
		seed = (seed*3877 + 29573) % 139968
		b[i] = "acgt"[seed*4/139968]
	}
	s := string(b)
	for n := 1; n <= 2; n++ {
		m := count(s, n)
		type kv struct {
			k string
			v int
		}
		var l []kv
		for k, v := range m {
			l = append(l, kv{k, v})
		}
		sort.Slice(l, func(i, j int) bool {
			if l[i].v != l[j].v {
				return l[i].v > l[j].v
			}
			return l[i].k < l[j].k
		})
		for _, e := range l {
			fmt.Printf("%s %.3f\n", e.k, float64(e.v)*100/float64(len(s)-n+1))
		}
	}
	for _, q := range []string{"ggt", "ggta", "ggtatt", "ggtattttaatt", "ggtattttaatttatagt"} {
		fmt.Printf("%d\t%s\n", count(s, len(q))[q], q)
	}
}
