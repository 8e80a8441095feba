// Package args: arguments that take several words stand before the ones that leak; assignments within one object.
package args

type Big struct{ w [6]int }
type Ptrs struct{ p [3]*int }
type Buf struct {
	b    []byte
	arr  [8]byte
	p, q *int
	in   Ptrs
}

var sink *int

func behind(b Big, p *int)                  { sink = p }
func between(b Big, p **int, c Big, q *int) { *p = q }
func quiet(b Big, p *int, c Big) int        { return *p + b.w[0] + c.w[1] }
func result(b Big, p *int) *int             { return p }
func some(a Ptrs, p *int) *int              { return a.p[1] }
func whole(a Ptrs, b Big) Ptrs              { return a }

func callers() *int {
	x1, x2, x3, x4, x5, x6 := 1, 2, 3, 4, 5, 6
	behind(Big{}, &x1)
	p := &x2
	between(Big{}, &p, Big{}, &x3)
	quiet(Big{}, &x4, Big{})
	some(Ptrs{}, &x5)
	return result(Big{}, &x6)
}

func inPtrs() Ptrs {
	y, z := 1, 2
	_ = some(Ptrs{[3]*int{&z}}, nil)
	return whole(Ptrs{[3]*int{&y}}, Big{})
}

func (b *Buf) next(n int)     { b.b = b.b[n:] }
func (b *Buf) reset()         { b.b = b.arr[:0] }
func (b *Buf) move()          { b.p = b.q }
func (b *Buf) swap()          { b.p, b.q = b.q, b.p }
func (b *Buf) shift(i, k int) { b.in.p[i] = b.in.p[k] }
func (b *Buf) take(c *Buf)    { b.p = c.p }
func take(b Buf)              { b.p = b.q }
