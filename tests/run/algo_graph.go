// Graphs: topological order, strongly connected components, union-find and Kruskal, breadth first search.
package main

import (
	"fmt"
	"sort"
)

type graph map[string][]string

func (g graph) topo() (order []string, err error) {
	state := map[string]int{}
	var visit func(string) error
	visit = func(n string) error {
		switch state[n] {
		case 1:
			return fmt.Errorf("cycle at %s", n)
		case 2:
			return nil
		}
		state[n] = 1
		for _, m := range g[n] {
			if err := visit(m); err != nil {
				return fmt.Errorf("%s<-%w", n, err)
			}
		}
		state[n] = 2
		order = append(order, n)
		return nil
	}
	var names []string
	for n := range g {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		if err = visit(n); err != nil {
			return nil, err
		}
	}
	return
}

func scc(g [][]int) (comps [][]int) {
	n := len(g)
	index, low, on := make([]int, n), make([]int, n), make([]bool, n)
	var stack []int
	next := 1
	var visit func(int)
	visit = func(v int) {
		index[v], low[v] = next, next
		next++
		stack = append(stack, v)
		on[v] = true
		for _, w := range g[v] {
			if index[w] == 0 {
				visit(w)
				low[v] = min(low[v], low[w])
			} else if on[w] {
				low[v] = min(low[v], index[w])
			}
		}
		if low[v] == index[v] {
			var c []int
			for {
				w := stack[len(stack)-1]
				stack = stack[:len(stack)-1]
				on[w] = false
				c = append(c, w)
				if w == v {
					break
				}
			}
			sort.Ints(c)
			comps = append(comps, c)
		}
	}
	for v := range g {
		if index[v] == 0 {
			visit(v)
		}
	}
	return
}

type uf []int

func (u uf) find(x int) int {
	for u[x] != x {
		u[x] = u[u[x]]
		x = u[x]
	}
	return x
}
func (u uf) union(a, b int) bool {
	a, b = u.find(a), u.find(b)
	u[a] = b
	return a != b
}

func bfs(maze []string) int {
	type p struct{ y, x int }
	start := p{0, 0}
	dist := map[p]int{start: 0}
	for q := []p{start}; len(q) > 0; q = q[1:] {
		c := q[0]
		if c.y == len(maze)-1 && c.x == len(maze[0])-1 {
			return dist[c]
		}
		for _, d := range [...]p{{0, 1}, {1, 0}, {0, -1}, {-1, 0}} {
			n := p{c.y + d.y, c.x + d.x}
			if n.y < 0 || n.x < 0 || n.y >= len(maze) || n.x >= len(maze[0]) || maze[n.y][n.x] == '#' {
				continue
			}
			if _, seen := dist[n]; !seen {
				dist[n] = dist[c] + 1
				q = append(q, n)
			}
		}
	}
	return -1
}

func main() {
	fmt.Println(graph{"shirt": {"skin"}, "shoes": {"socks", "trousers"}, "trousers": {"skin"}, "coat": {"shirt", "shoes"}}.topo())
	fmt.Println(graph{"a": {"b"}, "b": {"c"}, "c": {"a"}}.topo())
	fmt.Println(scc([][]int{{1}, {2}, {0, 3}, {4}, {5}, {3}, {5, 6}}))
	type e struct{ a, b, w int }
	es := []e{{0, 1, 7}, {0, 3, 5}, {1, 2, 8}, {1, 3, 9}, {1, 4, 7}, {2, 4, 5}, {3, 4, 15}, {3, 5, 6}, {4, 5, 8}, {4, 6, 9}, {5, 6, 11}}
	sort.SliceStable(es, func(i, j int) bool { return es[i].w < es[j].w })
	u := make(uf, 7)
	for i := range u {
		u[i] = i
	}
	t := 0
	for _, x := range es {
		if u.union(x.a, x.b) {
			t += x.w
			fmt.Print(x, " ")
		}
	}
	fmt.Println(t)
	fmt.Println(bfs([]string{"..#....", ".##.##.", "....#..", ".##...#", "...#..."}), bfs([]string{".#.", "##.", "..."}))
}
