// Matrices as slices of slices.
package main

import "fmt"

func matgen(n int, seed float64) [][]float64 {
	m := make([][]float64, n)
	t := seed / float64(n) / float64(n)
	for i := range m {
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = t * float64(i-j) * float64(i+j)
		}
	}
	return m
}

func matmul(a, b [][]float64) [][]float64 {
	n, p := len(a), len(b[0])
	bt := make([][]float64, p)
	for j := range bt {
		bt[j] = make([]float64, len(b))
		for k := range b {
			bt[j][k] = b[k][j]
		}
	}
	c := make([][]float64, n)
	for i := range c {
		row, ai := make([]float64, p), a[i]
		for j := range row {
			sum, bj := 0.0, bt[j]
			for k := range ai {
				sum += ai[k] * bj[k]
			}
			row[j] = sum
		}
		c[i] = row
	}
	return c
}

func main() {
	const n = 360
	c := matmul(matgen(n, 1), matgen(n, 2))
	fmt.Printf("%.9f %.9f\n", c[n/2][n/2], c[n-1][1])
}
