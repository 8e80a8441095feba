// trees.go - binary trees, built and dropped, beside one that stays.
package main

type tree struct{ left, right *tree }

func build(depth int) *tree {
	if depth == 0 {
		return &tree{}
	}
	return &tree{build(depth - 1), build(depth - 1)}
}

func (t *tree) nodes() int {
	if t.left == nil {
		return 1
	}
	return 1 + t.left.nodes() + t.right.nodes()
}

func main() {
	n := scale(30000)
	stays := build(17)
	sum := 0
	var m meter
	m.start()
	for i := 0; i < n; i++ {
		sum += build(6 + i&1).nodes()
		m.tick()
	}
	m.report(sum + stays.nodes())
}
