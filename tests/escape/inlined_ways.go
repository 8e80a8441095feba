// By which ways values escape where calls are inlined: gol build -m=2 tells of the parameters and results on the way as Go does.
package ways

import (
	"fmt"
	"os"
)

var sink *int
var any1 any

type T struct{ p, q *int }

func id(p *int) *int             { return p }
func set(p *int)                 { sink = p }
func named(p *int) (r *int)      { r = p; return }
func named2(p *int) (r *int)     { return p }
func two(p, q *int) (*int, *int) { return q, p }
func (t *T) put(p *int)          { t.p = p }
func (t *T) get() *int           { return t.p }
func viaLocal(p *int) *int       { x := p; y := x; return y }
func blank(_ int, p *int)        { sink = p }
func mk() *int                   { x := 1; return &x }
func inner(p *int) *int          { return id(id(p)) }
func first(ps ...*int) *int      { return ps[0] }
func box(a any) any              { return a }
func grow(s []*int, p *int)      { any1 = append(s, p) }
func lit(p *int) *T              { return &T{p: p} }
func arr(a [3]*int) *int         { return a[1] }

func f1()             { x := 1; sink = id(&x) }
func f2()             { x := 1; set(&x) }
func f3()             { x := 1; sink = named(&x) }
func f4()             { x := 1; sink = named2(&x) }
func f6()             { x := 1; var t T; t.put(&x); sink = t.get() }
func f7()             { x := 1; sink = viaLocal(&x) }
func f8()             { x := 1; blank(2, &x) }
func f9() *int        { return mk() }
func f10()            { x := 1; sink = inner(&x) }
func f11()            { x, y := 1, 2; sink = first(&x, &y) }
func f12(p *int) *int { return id(p) }
func f15(p *int)      { set(id(p)) }
func f16()            { x := 1; func(p *int) { sink = p }(&x) }
func f18(n int)       { any1 = box(n) }
func f19(s []*int)    { x := 1; grow(s, &x) }
func f20(p *int) *int { return lit(p).p }
func f21()            { x := 1; any1 = lit(&x) }
func f22()            { x := 1; sink = arr([3]*int{nil, &x, nil}) }

func print(n int, s string) {
	fmt.Println(n, s, len(os.Args))
	fmt.Printf("%d %s %v\n", n, s, T{})
	fmt.Print(id(&n), n+1)
}

func constants() {
	s, n, f := "text", 3, 2.5
	fmt.Println(s, n, f)
}
