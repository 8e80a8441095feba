// Recursion: Ackermann, Hanoi, permutations, combinations, subsets, gray code, flood fill, deep calls, mutual.
package main

import "fmt"

func ack(m, n int) int {
	if m == 0 {
		return n + 1
	}
	if n == 0 {
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}
func hanoi(n int, a, b, c string, moves *[]string) {
	if n > 0 {
		hanoi(n-1, a, c, b, moves)
		*moves = append(*moves, a+b)
		hanoi(n-1, c, b, a, moves)
	}
}
func permute(s []byte, k int, out *[]string) {
	if k == len(s) {
		*out = append(*out, string(s))
		return
	}
	for i := k; i < len(s); i++ {
		s[k], s[i] = s[i], s[k]
		permute(s, k+1, out)
		s[k], s[i] = s[i], s[k]
	}
}
func combos(n, k int) (out [][]int) {
	var rec func(start int, cur []int)
	rec = func(start int, cur []int) {
		if len(cur) == k {
			out = append(out, append([]int(nil), cur...))
			return
		}
		for i := start; i < n; i++ {
			rec(i+1, append(cur, i))
		}
	}
	rec(0, nil)
	return
}
func subsets(s string) []string {
	if s == "" {
		return []string{""}
	}
	r := subsets(s[1:])
	for _, x := range r {
		r = append(r, s[:1]+x)
	}
	return r
}
func fill(g [][]byte, y, x int) int {
	if y < 0 || x < 0 || y >= len(g) || x >= len(g[y]) || g[y][x] != '.' {
		return 0
	}
	g[y][x] = 'o'
	return 1 + fill(g, y+1, x) + fill(g, y-1, x) + fill(g, y, x+1) + fill(g, y, x-1)
}
func depth(n int) int {
	var pad [16]int
	if n == 0 {
		return pad[3]
	}
	pad[n%16] = n
	return depth(n-1) + 1 + pad[(n+1)%16]
}
func even(n int) bool { return n == 0 || odd(n-1) }
func odd(n int) bool  { return n != 0 && even(n-1) }
func power(b float64, n int) float64 {
	switch {
	case n < 0:
		return 1 / power(b, -n)
	case n == 0:
		return 1
	case n%2 == 1:
		return b * power(b, n-1)
	}
	h := power(b, n/2)
	return h * h
}
func flatten(v interface{}) (out []int) {
	switch v := v.(type) {
	case int:
		return []int{v}
	case []interface{}:
		for _, e := range v {
			out = append(out, flatten(e)...)
		}
	}
	return
}

func main() {
	fmt.Println(ack(2, 3), ack(3, 4))
	var mv []string
	hanoi(4, "A", "B", "C", &mv)
	fmt.Println(len(mv), mv[:6])
	var ps []string
	permute([]byte("abcd"), 0, &ps)
	fmt.Println(len(ps), ps)
	fmt.Println(combos(5, 3))
	fmt.Println(subsets("abc"), len(subsets("abcdefghij")))
	g := [][]byte{[]byte("..#.."), []byte(".##.."), []byte("....#")}
	fmt.Println(fill(g, 0, 0), string(g[2]))
	fmt.Println(depth(200000), even(100001), odd(77777))
	fmt.Println(power(2, 30), power(1.5, -3))
	fmt.Println(flatten([]interface{}{1, []interface{}{2, []interface{}{3, []interface{}{}}}, 4}))
}
