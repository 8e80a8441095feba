// Longest common subsequence of two strings: a table of slices of slices.
package main

import "fmt"

func lcs(a, b string) int {
	dp := make([][]int, len(a)+1)
	for i := range dp {
		dp[i] = make([]int, len(b)+1)
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			if a[i-1] == b[j-1] {
				dp[i][j] = dp[i-1][j-1] + 1
			} else {
				dp[i][j] = max(dp[i-1][j], dp[i][j-1])
			}
		}
	}
	return dp[len(a)][len(b)]
}

func gen(n int, seed uint32) string {
	b := make([]byte, n)
	for i := range b {
		seed = (seed*3877 + 29573) % 139968
		b[i] = 'a' + byte(seed%4)
	}
	return string(b)
}

func main() {
	fmt.Println(lcs(gen(2000, 42), gen(2000, 7)))
}
