// Assignments within one object, which escape analysis passes over and tells of.
package main

var ps []*int

type P struct {
	a, b *int
	x, y int
	arr  [3]*int
	sl   []int
}

func swap(a []int, i, j int)   { a[i], a[j] = a[j], a[i] }
func swapp(a []*int, i, j int) { a[i], a[j] = a[j], a[i] }
func shift(a []int) {
	for i := range a[:len(a)-1] {
		a[i] = a[i+1]
	}
}
func mul(a []int, i int)          { a[i] *= a[i] }
func add(a []int, i, j int)       { a[i] += a[j] }
func find(u []int, x int)         { u[x] = u[u[x]] }
func fld(p *P)                    { p.x = p.y; p.a = p.b }
func fldv(p P) P                  { p.x = p.y; p.a, p.b = p.b, p.a; return p }
func pop(p *P) (x int)            { x, p.sl = p.sl[len(p.sl)-1], p.sl[:len(p.sl)-1]; return }
func two(m [][]int, i, j int)     { m[i][j] = m[j][i]; m[i][j] = m[i][j+1] }
func calls(a []int, f func() int) { a[f()] = a[1] }
func mp(m map[int]int)            { m[1] = m[2] }
func arr(a [3]int, i int) int     { a[i] = a[i+1]; return a[0] }
func inner(p *P, i int)           { p.arr[i] = p.arr[i+1]; p.sl[0] = p.sl[1] }
func global(i int)                { ps[i] = ps[i+1] }
func lenidx(a []int)              { a[len(a)-1] = a[0] }
func conv(a []int, b byte)        { a[b] = a[int(b)+1] }
func deref(p, q *int, a []int)    { a[*p] = a[*q] }
func nest(p *P)                   { p.arr[p.x] = p.arr[p.y] }
func opfld(p *P)                  { p.x += p.y }

func main() {}
