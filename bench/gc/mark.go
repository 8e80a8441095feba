// mark.go - whole collections of a heap of small objects: 40 bytes each, two pointers at random.
//
// A unit is one runtime.GC(). At the normal size the objects are 160 MB.
package main

import "runtime"

type node struct {
	a, b *node
	v    [3]int
}

func main() {
	n := scale(4000000)
	all := make([]*node, n)
	at := uint64(1)
	for i := range all {
		all[i] = &node{}
	}
	for _, p := range all {
		at = at*6364136223846793005 + 1442695040888963407
		p.a = all[int(at>>33)%n]
		p.b = all[int(at>>13&(1<<31-1))%n]
	}
	var m meter
	m.collections(10)
	runtime.KeepAlive(all)
	m.report(n)
}
