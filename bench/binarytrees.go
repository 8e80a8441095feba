// Allocation: many short-lived trees beside a long-lived one.
package main

import "fmt"

type node struct{ left, right *node }

func build(depth int) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func (n *node) check() int {
	if n.left == nil {
		return 1
	}
	return 1 + n.left.check() + n.right.check()
}

func main() {
	const minDepth, maxDepth = 4, 15
	fmt.Println("stretch", build(maxDepth+1).check())
	long := build(maxDepth)
	for d := minDepth; d <= maxDepth; d += 4 {
		rounds := 1 << (maxDepth - d + minDepth)
		sum := 0
		for i := 0; i < rounds; i++ {
			sum += build(d).check()
		}
		fmt.Println("trees", rounds, d, sum)
	}
	fmt.Println("long", long.check())
}
