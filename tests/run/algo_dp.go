// Dynamic programming: knapsack, edit distance, longest common subsequence, coins, partitions, matrix chain.
package main

import "fmt"

func knapsack(w, v []int, c int) (int, []int) {
	best := make([][]int, len(w)+1)
	for i := range best {
		best[i] = make([]int, c+1)
	}
	for i := range w {
		for j := range c + 1 {
			best[i+1][j] = best[i][j]
			if j >= w[i] {
				best[i+1][j] = max(best[i+1][j], best[i][j-w[i]]+v[i])
			}
		}
	}
	var used []int
	for i, j := len(w), c; i > 0; i-- {
		if best[i][j] != best[i-1][j] {
			used = append(used, i-1)
			j -= w[i-1]
		}
	}
	return best[len(w)][c], used
}

func levenshtein(a, b string) int {
	s, t := []rune(a), []rune(b)
	row := make([]int, len(t)+1)
	for j := range row {
		row[j] = j
	}
	for i := range s {
		prev := row[0]
		row[0] = i + 1
		for j := range t {
			cost := prev
			if s[i] != t[j] {
				cost++
			}
			prev = row[j+1]
			row[j+1] = min(cost, row[j]+1, prev+1)
		}
	}
	return row[len(t)]
}

func lcs(a, b string) string {
	m := map[[2]int]string{}
	var f func(i, j int) string
	f = func(i, j int) string {
		if i == len(a) || j == len(b) {
			return ""
		}
		k := [2]int{i, j}
		if s, ok := m[k]; ok {
			return s
		}
		var s string
		if a[i] == b[j] {
			s = a[i:i+1] + f(i+1, j+1)
		} else if x, y := f(i+1, j), f(i, j+1); len(x) >= len(y) {
			s = x
		} else {
			s = y
		}
		m[k] = s
		return s
	}
	return f(0, 0)
}

func coins(c []int, n int) (ways, fewest int) {
	w, f := make([]int, n+1), make([]int, n+1)
	w[0] = 1
	for i := 1; i <= n; i++ {
		f[i] = 1 << 30
	}
	for _, v := range c {
		for i := v; i <= n; i++ {
			w[i] += w[i-v]
			f[i] = min(f[i], f[i-v]+1)
		}
	}
	return w[n], f[n]
}

func lis(a []int) []int {
	var tails, idx []int
	prev := make([]int, len(a))
	for i, v := range a {
		lo := 0
		for lo < len(tails) && tails[lo] < v {
			lo++
		}
		if lo == len(tails) {
			tails, idx = append(tails, v), append(idx, i)
		} else {
			tails[lo], idx[lo] = v, i
		}
		prev[i] = -1
		if lo > 0 {
			prev[i] = idx[lo-1]
		}
	}
	var out []int
	for i := idx[len(idx)-1]; i >= 0; i = prev[i] {
		out = append([]int{a[i]}, out...)
	}
	return out
}

func main() {
	fmt.Println(knapsack([]int{1, 3, 4, 5, 9}, []int{1, 4, 5, 7, 12}, 13))
	fmt.Println(levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("größe", "große"), levenshtein("same", "same"))
	fmt.Println(lcs("AGGTABQWERTY", "GXTXAYBWRT"))
	fmt.Println(coins([]int{1, 2, 5, 10, 20, 50}, 200))
	fmt.Println(lis([]int{3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8, 9, 7, 9}))
	var part [51][51]int
	for n := range part {
		for k := range part[n] {
			switch {
			case n == 0:
				part[n][k] = 1
			case k == 0:
			case k > n:
				part[n][k] = part[n][n]
			default:
				part[n][k] = part[n][k-1] + part[n-k][k]
			}
		}
	}
	fmt.Println(part[5][5], part[50][50])
}
