// Maps with struct keys: a walk over a plane, and the shortest ways along it.
package main

import "fmt"

type point struct{ x, y int }

func main() {
	visits := map[point]int{}
	p, d := point{0, 0}, point{1, 0}
	x := 9
	for i := 0; i < 500000; i++ {
		x = x * 16807 % 2147483647
		switch x % 4 {
		case 0:
			d = point{-d.y, d.x}
		case 1:
			d = point{d.y, -d.x}
		}
		p = point{p.x + d.x, p.y + d.y}
		visits[p]++
	}
	most := 0
	for _, n := range visits {
		most = max(most, n)
	}
	fmt.Println(len(visits), most)
	start := p
	todo, dist := []point{start}, map[point]int{start: 0}
	sum := 0
	for len(todo) > 0 {
		p := todo[0]
		todo = todo[1:]
		for _, d := range [4]point{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
			q := point{p.x + d.x, p.y + d.y}
			if visits[q] == 0 {
				continue
			}
			if _, ok := dist[q]; !ok {
				dist[q] = dist[p] + 1
				sum += dist[q]
				todo = append(todo, q)
			}
		}
	}
	fmt.Println(len(dist), sum)
}
