// Right sides of several values that look at the map assigned to.
package main

import "fmt"

func main() {
	m := map[string]int{}
	a := 0
	m["x"], a = len(m), 1
	fmt.Println(m, a)
	m["y"], m["z"] = len(m), len(m)
	fmt.Println(m)
	m["w"] = len(m)
	fmt.Println(m)
	m["q"] += len(m)
	fmt.Println(m)
	a, m["r"] = len(m), len(m)
	fmt.Println(m, a)
	x := []int{1}
	p := &x
	mm := map[int]*[]int{}
	mm[0], a = p, len(*p)
	fmt.Println(len(mm), a)
	m["s"], a = m["x"]+len(m), 2
	fmt.Println(m)
	k := "k"
	m[k], k = len(k), "l"
	fmt.Println(m, k)
	m["t"]++
	m["u"], m["u"] = 5, 6
	fmt.Println(m)
}
