// Ranging over maps while deleting, inserting, clearing: each surviving entry exactly once.
package main

import "fmt"

func main() {
	for _, n := range []int{0, 1, 7, 8, 9, 100, 1000, 5000} {
		m := map[int]int{}
		for i := 0; i < n; i++ {
			m[i] = i * i
		}
		seen := map[int]int{}
		for k, v := range m {
			if v != k*k {
				fmt.Println("bad value", k, v)
			}
			seen[k]++
		}
		bad := 0
		for i := 0; i < n; i++ {
			if seen[i] != 1 {
				bad++
			}
		}
		fmt.Print(n, " ", len(seen), " ", bad, "; ")
		cnt := 0
		for k := range m {
			delete(m, k)
			cnt++
		}
		fmt.Print(cnt, " ", len(m), "; ")
		for i := 0; i < n; i++ {
			m[i] = i
		}
		deleted := map[int]bool{}
		twice := 0
		for k := range m {
			if deleted[k] {
				twice++
			}
			delete(m, n-1-k)
			deleted[n-1-k] = true
		}
		fmt.Println(twice, len(m) <= n/2+1)
	}
	m := map[int]bool{0: true}
	visited := map[int]int{}
	for k := range m {
		visited[k]++
		if len(m) < 3000 {
			m[len(m)] = true
			m[len(m)] = true
		}
	}
	dup := 0
	for _, c := range visited {
		if c != 1 {
			dup++
		}
	}
	fmt.Println(dup, visited[0])
	g := map[string]int{}
	for i := 0; i < 8; i++ {
		g[fmt.Sprint(i)] = i
	}
	old := map[string]int{}
	for k := range g {
		old[k]++
		for i := 0; i < 50; i++ {
			g[k+"-"+fmt.Sprint(i)] = -1
		}
		if len(g) > 2000 {
			break
		}
	}
	fmt.Println(len(g) >= 58)
	c := map[int]int{}
	for i := 0; i < 100; i++ {
		c[i] = i
	}
	n := 0
	for range c {
		n++
		clear(c)
	}
	fmt.Println(n, len(c))
	u := map[int]int{1: 1, 2: 2, 3: 3}
	for k, v := range u {
		u[k] = v * 100
	}
	fmt.Println(u)
	var k, v int
	for k, v = range map[int]int{5: 6} {
	}
	fmt.Println(k, v)
	var arr [2]int
	for arr[0], arr[1] = range map[int]int{7: 8} {
	}
	fmt.Println(arr)
	orders := map[string]bool{}
	for i := 0; i < 200; i++ {
		s := ""
		for k := range u {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
}
