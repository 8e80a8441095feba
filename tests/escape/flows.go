// Each function lets something escape by a way of its own: gol build -m=2 tells the way as Go does.
package flows

type Pair struct{ a, b *int }
type Nest struct {
	in  Pair
	arr [2]*int
}
type Big struct{ w [6]int }
type Shape interface{ Area() *int }
type Sq struct{ side *int }

func (s Sq) Area() *int                  { return s.side }
func (s *Sq) Set(p *int)                 { s.side = p }
func (s *Sq) Keep() *Sq                  { return s }
func (p *Pair) swap()                    { p.a, p.b = p.b, p.a }
func (p *Pair) cut(n int)                { p.a = p.b }
func keep(p *int)                        { sink = p }
func id(p *int) *int                     { return p }
func first(ps ...*int) *int              { return ps[0] }
func both(p, q *int) (*int, *int)        { return q, p }
func after(b Big, p *int)                { sink = p }
func into(b Big, p **int, c Big, q *int) { *p = q }

var sink *int
var any1 any
var slice []*int
var tab = map[string]*int{"a": new(int)}
var made = make([]*int, 3)
var fn func() *int

func chain() {
	x := 1
	p := &x
	q := p
	sink = q
}

func deref(pp **int) *int { return *pp }

func double() *int {
	x := 1
	p := &x
	pp := &p
	return *pp
}

func field() *int {
	x := 1
	n := Nest{in: Pair{a: &x}}
	return n.in.a
}

func array() *int {
	x := 1
	n := Nest{arr: [2]*int{&x, nil}}
	return n.arr[0]
}

func pointer(n *Nest, i int) *int { return n.arr[i] }

func literal() []*int {
	x, y := 1, 2
	return []*int{&x, &y}
}

func address() *Pair {
	x := 1
	return &Pair{&x, nil}
}

func element(i int) {
	x := 1
	slice[i] = &x
}

func key(m map[*int]string) {
	x := 1
	m[&x] = "x"
}

func part(n int) []int {
	var a [8]int
	return a[:n]
}

func again(s []int) []int { return s[1:] }

func named() (r *int) {
	x := 1
	r = &x
	return
}

func boxed(p *int, n int) {
	any1 = p
	any1 = n
	any1 = Pair{a: p}
}

func asserted(v any) *int {
	p := v.(*int)
	q, ok := v.(Pair)
	if ok {
		return q.a
	}
	return p
}

func dynamic(s Shape) {
	any1 = s
}

func virtual(s Shape) {
	sink = s.Area()
}

func methods() {
	x := 1
	s := Sq{}
	s.Set(&x)
	sink = s.Area()
}

func receiver() *Sq {
	var s Sq
	return s.Keep()
}

func value(s *Sq) *int { return s.Area() }

func passed() *int {
	x, y := 1, 2
	keep(&y)
	return id(&x)
}

func variadic() *int {
	x := 1
	return first(nil, &x)
}

func behind() {
	x, y, z := 1, 2, 3
	p := &y
	after(Big{}, &x)
	into(Big{}, &p, Big{}, &z)
}

func appended(s []*int, t []*int) []*int {
	x := 1
	s = append(s, &x)
	return append(s, t...)
}

func copied(s []*int) {
	copy(slice, s)
}

func sent(c chan *int) {
	x := 1
	c <- &x
}

func panics(p *int) {
	panic(p)
}

func ranged(s []*int, a [2]*int, m map[string]*int) *int {
	for _, p := range s {
		if *p > 0 {
			return p
		}
	}
	for _, p := range a {
		sink = p
	}
	for _, p := range m {
		return p
	}
	return nil
}

func loop() {
	var last *int
	for i := 0; i < 3; i++ {
		n := i
		last = &n
	}
	_ = last
}

func captured() {
	x, y := 1, 2
	fn = func() *int {
		x++
		if x > y {
			return &x
		}
		return nil
	}
}

func inside() {
	x := 1
	p := &x
	f := func() { sink = p }
	f()
}

func nested() func() func() int {
	n := 0
	return func() func() int {
		return func() int {
			n++
			return n
		}
	}
}

func deferred() {
	x := 1
	for i := 0; i < 2; i++ {
		defer func() { x++ }()
	}
}

func bound(s *Sq) func(*int) { return s.Set }

func text(a, b string) string { return a + b }

func moved(p *int) **int { return &p }
