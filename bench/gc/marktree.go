// marktree.go - whole collections of a binary tree of nodes of 16 bytes, laid out as it was built.
//
// A unit is one runtime.GC(). At the normal size there are 4 million nodes, 64 MB.
package main

import "runtime"

type tree struct{ l, r *tree }

func build(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{build(depth - 1), build(depth - 1)}
}

func main() {
	depth := 0
	for n := scale(4000000); n>>depth > 1; depth++ {
	}
	t := build(depth)
	var m meter
	m.collections(10)
	runtime.KeepAlive(t)
	m.report(depth)
}
