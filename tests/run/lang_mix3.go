package main

import (
	"fmt"
	"sort"
	"strings"
)

type A3 [3]int
type Huge [40]int
type D1 struct{ p *int }
type D2 [1]*int
type D3 struct{ m map[string]int }
type Fn func(int) int
type Str string

func (a A3) Len() int       { return a[0] + a[1] + a[2] }
func (a *A3) Inc()          { a[0]++ }
func (h Huge) First() int   { return h[0] }
func (d D1) Get() int       { return *d.p }
func (d D2) Get() int       { return *d[0] }
func (d D3) Get() int       { return d.m["x"] }
func (f Fn) Get() int       { return f(1) }
func (s Str) Get() int      { return len(s) }
func (s *Str) Put(x string) { *s += Str(x) }

type Getter interface{ Get() int }
type Lener interface{ Len() int }

type Base struct{ name string }

func (b *Base) SetName(n string) { b.name = n }
func (b Base) Name() string      { return b.name }

type Mid struct {
	*Base
	A3
}
type Top struct {
	Mid
	Getter
	x [2]string
}

func capMem(a A3, h Huge, s Str) (func() int, func() int, func()) {
	x := a
	return func() int { return a[0] + x[1] + h[3] + len(s) },
		func() int { x[1]++; a[0]++; return a[0]*100 + x[1] },
		func() { h[3] = 1000 }
}

func memRes(fail bool) (r A3, s string, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("%v", e)
			r[2] = 9
		}
	}()
	r = A3{1, 2, 3}
	s = "set"
	if fail {
		panic("oops")
	}
	return A3{4, 5, 6}, "ret", nil
}
func memRes2() (A3, Huge) {
	defer func() { recover() }()
	var p *int
	if p == nil {
		return A3{1}, Huge{2}
	}
	return A3{}, Huge{}
}
func memRes3() (a A3) {
	f := func() { a[1] = 7 }
	a[0] = 1
	f()
	return
}
func memRes4() (a A3) {
	f := func() A3 { a[1] = 7; return A3{5, 5, 5} }
	return f()
}

type node struct {
	kids []*node
	val  interface{}
}

func (n *node) String() string {
	if n == nil {
		return "nil"
	}
	var sb strings.Builder
	fmt.Fprintf(&sb, "(%v", n.val)
	for _, k := range n.kids {
		sb.WriteString(" " + k.String())
	}
	return sb.String() + ")"
}

type byLen []string

func (b byLen) Len() int { return len(b) }
func (b byLen) Less(i, j int) bool {
	return len(b[i]) < len(b[j]) || len(b[i]) == len(b[j]) && b[i] < b[j]
}
func (b byLen) Swap(i, j int) { b[i], b[j] = b[j], b[i] }

var (
	va, vb  = vf()
	vc      = map[string]func(int) int{"dbl": func(x int) int { return x * 2 }, "neg": func(x int) int { return -x }}
	vd      = vc["dbl"](4) + va
	ve, vok = vc["none"]
	vt      = [...]struct {
		n string
		v []int
	}{{"a", []int{1, 2}}, {"b", nil}}
	vi       interface{} = vt[0].v
	vs, vsok             = vi.([]int)
)

func vf() (int, string) { return 3, "vb" }
func init()             { vd++ }
func init()             { vd *= 2 }

func multi(n int, ss ...string) (a, b int, c []string) { return n, len(ss), ss }
func take(a, b int, c []string) string                 { return fmt.Sprint(a, b, c) }
func takev(xs ...interface{}) int                      { return len(xs) }

type empty struct{}

func (empty) E() string   { return "E" }
func (*empty) PE() string { return "PE" }

func gen() (func() (int, bool), func()) {
	i := 0
	return func() (int, bool) { i++; return i, i < 4 }, func() { i = 0 }
}

type Matrix [2][2]float64

func (m Matrix) T() (r Matrix) {
	for i, row := range m {
		for j, v := range row {
			r[j][i] = v
		}
	}
	return
}

type Celsius float64
type Weekday int

const (
	Sunday Weekday = iota
	Monday
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon"}[d] }

func main() {
	f1, f2, f3 := capMem(A3{1, 2, 3}, Huge{3: 50}, "abc")
	fmt.Println(f1(), f2(), f1(), f2())
	f3()
	fmt.Println(f1())
	fmt.Println(memRes(false))
	fmt.Println(memRes(true))
	fmt.Println(memRes2())
	fmt.Println(memRes3(), memRes4())
	n := 42
	gs := []Getter{D1{&n}, D2{&n}, D3{map[string]int{"x": 5}}, Fn(func(x int) int { return x + n }), Str("hello")}
	for _, g := range gs {
		fmt.Print(g.Get(), " ")
		switch v := g.(type) {
		case D1:
			*v.p++
		case D2:
			*v[0] += 10
		case D3:
			v.m["x"] = 6
		case Fn:
			fmt.Print(v(100), " ")
		case Str:
			fmt.Print(v[1:], " ")
		}
	}
	fmt.Println(n, gs[0] == Getter(D1{&n}), gs[1].(D2) == D2{&n}, gs[4] == Str("hello"))
	top := Top{Mid{&Base{"b"}, A3{1, 2, 3}}, gs[2], [2]string{"p", "q"}}
	top.SetName("new")
	top.Inc()
	fmt.Println(top.Name(), top.Len(), top.Get(), top.x, top.A3[0])
	var l Lener = top
	var l2 Lener = &top
	top.Inc()
	fmt.Println(l.Len(), l2.Len(), l.(Top).name, l2.(*Top).x[1])
	m1, m2, m3 := top.Len, top.Inc, top.Get
	m2()
	fmt.Println(m1(), m3(), top.Len(), A3.Len(top.A3), (*Top).Len(&top), Top.Name(top))
	(*Top).Inc(&top)
	fmt.Println(top.A3)
	var s Str = "a"
	s.Put("b")
	put := s.Put
	put("c")
	fmt.Println(s, s.Get())
	h := Huge{7}
	fmt.Println(h.First(), Huge.First(h), interface{}(h).(Huge)[0])
	tree := &node{val: 1, kids: []*node{{val: "x"}, {val: 2.5, kids: []*node{nil}}}}
	fmt.Println(tree)
	words := byLen{"ccc", "a", "bb", "aa", ""}
	sort.Sort(sort.Reverse(words))
	fmt.Printf("%q %d\n", words, sort.SearchInts([]int{1, 3, 5}, 4))
	sort.Slice(words, func(i, j int) bool { return words[i] < words[j] })
	fmt.Printf("%q\n", []string(words))
	fmt.Println(va, vb, vd, ve == nil, vok, vs, vsok, vt)
	fmt.Println(take(multi(1, "a", "b")), takev(multi(2)))
	var e empty
	var ie interface{ E() string } = e
	var ipe interface {
		E() string
		PE() string
	} = &e
	fmt.Println(ie.E(), ipe.E(), ipe.PE(), e.PE(), ie == empty{})
	next, reset := gen()
	for v, ok := next(); ok; v, ok = next() {
		fmt.Print(v, " ")
	}
	reset()
	fmt.Println(next())
	fmt.Println(Matrix{{1, 2}, {3, 4}}.T(), Matrix{{1, 2}, {3, 4}} == Matrix{{1, 2}, {3, 4}}.T())
	fmt.Println(Celsius(36.6), Monday, Sunday, []Weekday{0, 1}, map[Weekday]int{Monday: 1})
	mk := map[interface{}]int{}
	mk[A3{1}]++
	mk[A3{1}]++
	mk[D1{&n}] = 7
	mk[3.5], mk["s"], mk[nil] = 1, 2, 3
	fmt.Println(len(mk), mk[A3{1}], mk[D1{&n}], mk[nil])
	delete(mk, nil)
	_, has := mk[nil]
	fmt.Println(has)
	mp := map[string]*A3{"a": {1, 2}}
	mp["a"][1] = 9
	mp["a"].Inc()
	mst := map[string]struct{ a, b int }{"q": {1, 2}}
	fmt.Println(*mp["a"], mst["q"].b, mst["none"].a)
	ms2 := map[A3][]Huge{}
	ms2[A3{1}] = append(ms2[A3{1}], Huge{5}, Huge{6})
	ms2[A3{1}][1][2]++
	fmt.Println(len(ms2[A3{1}]), ms2[A3{1}][1][2], ms2[A3{1}][0][0])
	mh := map[string]Huge{}
	mh["x"] = Huge{1, 2}
	v, ok := mh["x"]
	fmt.Println(v[1], ok, mh["y"][0])
	for k, v := range mh {
		v[0] = 99
		fmt.Println(k, v[0], mh[k][0])
	}
	x := []Huge{{1}, {2}}
	x = append(x[:0], x[1], x[0])
	fmt.Println(x[0][0], x[1][0])
	x = append(x, x...)
	for i := range x {
		x[i][1] = i
	}
	fmt.Println(len(x), x[3][1], x[0][1])
	pa := &x[1]
	x = append(x, *pa)
	pa[0] = -1
	fmt.Println(x[1][0], x[4][0])
	copy(x[1:], x)
	fmt.Println(x[1][1], x[2][1])
	var arr2 [2][3]A3
	arr2[1][2][0] = 4
	b2 := arr2
	b2[1][2][0]++
	row := arr2[1]
	row[2][0] = 100
	fmt.Println(arr2[1][2], b2[1][2], row[2], arr2 == b2, len(arr2[0]))
	sl := arr2[1][1:]
	sl[1][1] = 8
	fmt.Println(arr2[1], cap(sl))
	c := 0
	func() {
		defer func() { c++ }()
		for i := 0; i < 3; i++ {
			defer func() { c += i * 10 }()
			if i == 1 {
				return
			}
		}
	}()
	fmt.Println(c)
	type local struct {
		Getter
		n int
	}
	loc := local{Str("four"), 1}
	fmt.Println(loc.Get(), loc.Getter.(Str))
	var np *Top
	func() {
		defer func() { fmt.Println(recover()) }()
		np.Inc()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var t Top
		t.Get()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var t Top
		fmt.Println(t.Len())
		t.SetName("q")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var l Lener = (*Top)(nil)
		l.Len()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var l Lener = (*A3)(nil)
		l.Len()
	}()
	str := "x"
	for i := 0; i < 3; i++ {
		str += fmt.Sprint(i) + str
	}
	fmt.Println(str, strings.Map(func(r rune) rune {
		if r == 'x' {
			return 'é'
		}
		return r
	}, str))
	bits := uint32(0)
	for _, s := range []uint{0, 5, 31} {
		bits |= 1 << s
	}
	fmt.Printf("%x %b %v\n", bits, bits>>28, bits&(1<<5) != 0)
	var i8 int8 = 127
	i8++
	var f32 float32 = 16777216
	f32 += 1
	fmt.Println(i8, f32, uint8(i8), int32(f32), -i8, 5.0/2, 7/2*2.0)
	var c64 complex64 = complex(1, 2)
	c64 *= c64
	c64 /= 2
	fmt.Println(c64, -c64, c64 != 0, real(c64))
	var iface interface{} = c64
	fmt.Println(iface == complex64(-1.5+2i), iface)
}
