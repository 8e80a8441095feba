// Grids: game of life, mandelbrot in characters, spiral, magic square, pascal, rotation, knight's tour.
package main

import "fmt"

func life(g []string) []string {
	out := make([]string, len(g))
	for y := range g {
		row := []byte(g[y])
		for x := range row {
			n := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					yy, xx := y+dy, x+dx
					if (dy != 0 || dx != 0) && yy >= 0 && xx >= 0 && yy < len(g) && xx < len(g[yy]) && g[yy][xx] == '#' {
						n++
					}
				}
			}
			if n == 3 || n == 2 && g[y][x] == '#' {
				row[x] = '#'
			} else {
				row[x] = '.'
			}
		}
		out[y] = string(row)
	}
	return out
}
func mandel() {
	const shades = " .:-=+*#%@"
	for y := -1.2; y <= 1.21; y += 0.2 {
		for x := -2.0; x <= 0.6; x += 0.06 {
			c := complex(x, y)
			z := complex128(0)
			n := 0
			for ; n < 90 && real(z)*real(z)+imag(z)*imag(z) < 4; n++ {
				z = z*z + c
			}
			fmt.Print(shades[n/10 : n/10+1][0:len(shades[n/10:min(n/10+1, 10)])])
		}
		fmt.Println()
	}
}
func spiral(n int) [][]int {
	g := make([][]int, n)
	for i := range g {
		g[i] = make([]int, n)
	}
	y, x, dy, dx := 0, 0, 0, 1
	for k := 1; k <= n*n; k++ {
		g[y][x] = k
		ny, nx := y+dy, x+dx
		if ny < 0 || nx < 0 || ny >= n || nx >= n || g[ny][nx] != 0 {
			dy, dx = dx, -dy
		}
		y, x = y+dy, x+dx
	}
	return g
}
func magic(n int) [][]int {
	g := make([][]int, n)
	for i := range g {
		g[i] = make([]int, n)
	}
	y, x := 0, n/2
	for k := 1; k <= n*n; k++ {
		g[y][x] = k
		if ny, nx := (y+n-1)%n, (x+1)%n; g[ny][nx] == 0 {
			y, x = ny, nx
		} else {
			y = (y + 1) % n
		}
	}
	return g
}
func knight(n int) (b [8][8]int, ok bool) {
	moves := [8][2]int{{1, 2}, {2, 1}, {2, -1}, {1, -2}, {-1, -2}, {-2, -1}, {-2, 1}, {-1, 2}}
	free := func(y, x int) bool { return y >= 0 && x >= 0 && y < n && x < n && b[y][x] == 0 }
	degree := func(y, x int) (d int) {
		for _, m := range moves {
			if free(y+m[0], x+m[1]) {
				d++
			}
		}
		return
	}
	y, x := 0, 0
	for k := 1; ; k++ {
		b[y][x] = k
		if k == n*n {
			return b, true
		}
		best, by, bx := 9, -1, -1
		for _, m := range moves {
			if free(y+m[0], x+m[1]) {
				if d := degree(y+m[0], x+m[1]); d < best {
					best, by, bx = d, y+m[0], x+m[1]
				}
			}
		}
		if by < 0 {
			return b, false
		}
		y, x = by, bx
	}
}

func main() {
	g := []string{".....", "..#..", "..#..", "..#..", "....."}
	for range 3 {
		g = life(g)
	}
	fmt.Println(g)
	mandel()
	for _, r := range spiral(5) {
		fmt.Printf("%3d\n", r)
	}
	fmt.Println(magic(5))
	var pas [10][10]int
	for i := range pas {
		pas[i][0] = 1
		for j := 1; j <= i; j++ {
			pas[i][j] = pas[i-1][j-1] + pas[i-1][j]
		}
		fmt.Println(pas[i][:i+1])
	}
	b, ok := knight(8)
	fmt.Println(ok)
	for _, r := range b {
		fmt.Println(r)
	}
}
