package main

// Which indices need no check by their type or operator; columns that Go's compiler does not tell.

type A [4]int

var g [256]int

func f1(p *A) int        { return p[0] }
func f2(x uint8) int     { return g[x] }
func f3(x uint8) int     { return g[int(x)] }
func f4(x int) int       { return g[x&255] + g[x&256] + g[15&x] }
func f5(x uint) int      { return g[x%256] + g[x>>56] + g[uint32(x)/(1<<24)] + g[x%257] + g[x>>55] }
func f6(x int) byte      { return "abcd"[x&3] + "abc"[x&3] }
func f7(x int, p *A) int { return (p[x&3]) }
func f8(x uint, p *A)    { p[x%4] = 3; p[(x % 4)] += 3; p[x%4]++ }
func f9(p *A) (n int) {
	for i, x := range p {
		n += p[i] + x
	}
	return
}
func f10(x byte) int              { return g[x+1] + g['a'] + g[x-1] }
func f11(x byte) *int             { return &g[x] }
func f12(x uint16, q *[100]A) int { return q[x>>11][x&^0xfffe] + q[x>>12][x>>14] }
func f13(x int32, q *[100]A) int  { return q[-x&31][uint8(x)>>6] + q[x>>31][x/7] }
func f14(x uint8, q [][64]A) int  { return q[x][x/4][x/64] + q[0][x/3][x/63] }

func main() {
	_ = f2(3) + f4(4)
	f8(3, new(A))
	x := uint8(f4(1))
	_, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _ = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, g[x], new(int) /* so far that here there is no column left to tell */
	_, _, _ = g[x], new(A), func() int { return 1 }
}
