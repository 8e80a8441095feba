// What of an assignment of several values, and of a return of several, is evaluated early, since an assignment to the left could change it: of a place the part that is
// concerned and nothing else; comparisons and literals whenever memory is written; and what is put into an interface by address.
package main

import "fmt"

type T struct{ a int }
type Q struct{}
type Q2 int
type F struct {
	m map[int]int
	a [3]int
	p *F
	n int
}
type E struct{ *F }
type E2 struct{ *E }

func (Q) M()  {}
func (Q2) M() {}

var sink *int

func two() (int, int) { return 1, 2 }

//go:noinline
func two2() (int, int)      { return 1, 2 }
func two3() ([]int, int)    { return nil, 9 }
func two4() (int, int, int) { return 1, 2, 3 }
func e2(i int) uint8        { return uint8(i) }

//go:noinline
func f(i int) int { return i }
func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}

func box1() { var a, z int; var e any = "s"; var b *T; a, b = 5/z, e.(*T); _, _ = a, b }
func box2() { var a, z int; var e any = "s"; var b any; a, b = 5/z, e.(*T); _, _ = a, b }
func box3() {
	var a, z int
	p := &a
	var e any = "s"
	var b any
	*p, b = 5/z, e.(*T)
	_, _ = a, b
}
func box4() {
	var a, z int
	p := &a
	var e any = "s"
	var b *T
	*p, b = 5/z, e.(*T)
	_, _ = a, b
}
func box5() { var a, z int; p := &a; var e any = "s"; *p, _ = 5/z, e.(*T); _ = a }
func box6() {
	var a, z int
	p := &a
	var e any = "s"
	var b map[int]int
	*p, b = 5/z, e.(map[int]int)
	_ = a
	_ = b
}
func box7() {
	var a, z int
	p := &a
	var s []int
	var b any
	*p, b = s[z], uint8(5/z)
	_, _ = a, b
}
func box8()       { var a, z int; var s []int; var b any; a, b = s[z], uint8(5/z); _, _ = a, b }
func box9()       { var a, z int; var s []int; var b any; a, b = s[z], T{5 / z}; _, _ = a, b }
func box10()      { var a, z int; var s []int; var b any; a, b = s[z], any(uint8(5/z)); _, _ = a, b }
func box11() bool { var z int; var s []any; return s[z] == any(uint8(5/z)) }
func box12() bool { var z int; var s []any; return s[z] == uint8(5/z) }
func box13() bool { var z int; var s []int; return s[z] == f(1) || any(uint8(5/z)) == nil }
func box14() int  { var z int; var s []int; return s[z] + len(fmt.Sprint(uint8(5/z))) }
func box15()      { var z int; var s []int; _ = s; var chs []chan any; chs[z] <- uint8(5 / z) }
func box16()      { var z int; var m map[int]any; var s []int; m[s[z]] = uint8(5 / z) }
func box17()      { var z int; var m map[any]any; var s []int; m[uint8(5/z)] = s[z] }
func box18()      { var z int; var m map[any]int; var s []int; z = m[uint8(5/z)] + s[z] }
func box19()      { var z int; var m map[any]int; var s []int; z = s[z] + m[uint8(5/z)] }
func box20()      { var z int; var m map[any]int; var s []int; z = s[z] + m[T{5 / z}] }
func box21() {
	var z int
	var s []int
	var t T
	var i any
	t.a, i = s[z], uint8(5/z)
	_, _ = t, i
}
func box22() (a int, b any) { var z int; var s []int; return s[z], uint8(5 / z) }
func box23() (a int, b any) { var z int; var s []int; return s[z], T{5 / z} }
func box24()                { var z int; var s []int; var a, b = s[z], any(uint8(5 / z)); _, _ = a, b }
func box25()                { var z int; var s []int; a, b := s[z], any(uint8(5/z)); _, _ = a, b }
func box26()                { var z int; var s []int; a, b := s[z], any(z == 5/z); _, _ = a, b }
func box27()                { var z int; var s []int; a, b := s[z], any(complex(1, float64(5/z))); _, _ = a, b }
func box28()                { var z int; var s []int; a, b := s[z], any(int16(5/z)); _, _ = a, b }
func box29()                { var z int; var s []int; a, b := s[z], any(int32(5/z)); _, _ = a, b }
func box30()                { var z int; var s []int; a, b := s[z], any([]int{5 / z}); _, _ = a, b }
func box31()                { var z int; var s []int; var i interface{ M() }; a, b := s[z], i.(*Q); _, _ = a, b }
func box32() {
	var z int
	var s []int
	var i interface{ M() }
	var a int
	p := &a
	var b any
	*p, b = s[z], i.(*Q)
	_, _ = a, b
}
func box33() {
	var z int
	var s []int
	var i interface{ M() } = Q2(1)
	var a int
	p := &a
	var b any
	*p, b = s[z], i.(*Q)
	_, _ = a, b
}
func box34() {
	var z int
	var s []int
	var i interface{ M() } = Q2(1)
	var a int
	p := &a
	var b any
	b, *p = i.(*Q), s[z]
	_, _ = a, b
}
func box35() {
	var z int
	var s []int
	var i interface{ M() } = Q2(1)
	var a int
	p := &a
	var b any
	*p, b = s[z], i.(Q2)
	_, _ = a, b
}
func box36() int { var z int; var s []int; var i any = Q2(1); return s[z] + i.(*T).a }
func box37() int { var z int; var s []int; var i any = Q2(1); return i.(*T).a + s[z] }
func place1() {
	var is []int
	var y int
	var f [3]int
	var nf *F
	y, nf.m[f[is[5]+y]] = two()
	_ = f
}
func place2()  { var is []int; var y int; var nf *F; y, nf.m[is[5]+y] = two() }
func place3()  { var is []int; var y int; var nf *F; nf.m[is[5]+y], y = two() }
func place4()  { var is []int; var y int; var nf *F; y, nf.a[is[5]+y] = two() }
func place5()  { var is []int; var y int; var nf *F; y, nf.p.a[is[5]+y] = two() }
func place6()  { var is []int; var y int; var s []int; y, s[is[5]+y] = two() }
func place7()  { var is []int; var y int; var s [][]int; y, s[0][is[5]+y] = two() }
func place8()  { var is []int; var y int; var s []int; s[3], is[y] = two() }
func place9()  { var is []int; var y int; var nf *F; y, nf.m[f(is[5])+y] = two() }
func place10() { var is []int; var y int; var m map[int]int; y, m[is[5]+y] = two() }
func place11() {
	var is []int
	var y int
	var f [3]int
	var m map[int]int
	y, m[f[is[5]+y]] = two()
	_ = f
}
func place12() {
	var is []int
	var y int
	var f [3]int
	var ms []map[int]int
	y, ms[y][f[is[5]+y]] = two()
	_ = f
}
func place13() { var is []int; var y int; var ms []map[int]int; y, ms[y][is[5]+y] = two() }
func place14() { var is []int; var y int; var ms []map[int]int; is[y], ms[y][5/y] = two() }
func place15() { var is []int; var y int; var ms []map[int]int; is[y], ms[y][5/y] = two2() }
func place16() { var is []int; var y int; var ms []map[int]int; ms[y][5/y], y = two2(); _ = is }
func place17() { var is []int; var y int; var ms []map[int]int; ms[y][is[y]], y = two2() }
func place18() { var y int; var ms []map[any]int; var is []int; y, ms[y][is[y]] = two2() }
func place19() { var y int; var ms []map[any]int; var is []int; y, ms[y][T{is[y]}] = two2() }
func place20() { var y int; var ms []map[any]int; var is []int; ms[y][T{is[y]}], y = two2() }
func place21() { var y int; var ms []map[string]int; var is []string; y, ms[y][is[y]] = two2() }
func place22() { var y int; var ms []map[string]int; var is []string; y, ms[y][is[y]+"a"] = two2() }
func place23() { var y int; var ms []map[string]int; var is []string; ms[y][is[y]+"a"], y = two2() }
func place24() { var y int; var ms []map[T]int; var is []int; y, ms[y][T{is[y]}] = two2() }
func place25() { var y int; var ms []map[T]int; var is []int; _, ms[y][T{is[y]}] = two2() }
func place26() { var y int; var ms []map[T]int; var is []int; ms[y][T{is[y]}], _ = two2() }
func place27() { var y int; var ms []map[int]int; var is []int; ms[y][is[y]], _ = two2() }
func place28() { var y int; var ms []map[int]int; var is []int; _, ms[y][is[y]] = two2() }
func place29() { var y int; var ms []map[int]int; var is []int; p := &y; *p, ms[y][is[y]] = two2() }
func place30() { var y int; var nf *F; var is []int; p := &y; *p, nf.m[is[y]] = two2() }
func place31() { var y int; var nf *F; var is []int; p := &y; *p, nf.p.m[is[y]] = two2() }
func place32() { var y int; var nf *F; var is []int; y, nf.p.m[is[y]] = two2() }
func place33() { var y int; var nf *F; var is []int; y, nf.p.p.a[is[y]] = two2() }
func place34() { var y int; var nf *F; var is []int; y, nf.p.p.a[5/y] = two2(); _ = is }
func place35() { var y int; var nf *F; y, nf.m[5/y] = two2() }
func place36() { var y int; var nf *F; y, nf.m[5/y+y] = two2() }
func place37() { var y int; var nf *F; var e any; y, nf.m[e.(int)+y] = two2() }
func place38() { var y int; var nf *F; var e any; y, nf.m[e.(int)] = two2(); _ = y }
func place39() { var y int; var nf *F; var mm map[any]int; y, nf.m[mm[[]int{}]] = two2(); _ = y }
func place40() { var y int; var nf *F; var mm map[any]int; y, nf.m[mm[[]int{}]+y] = two2(); _ = y }
func place41() {
	var y int
	var nf *F
	var mm map[any]int = map[any]int{}
	y, mm[any(nf.a[y])] = two2()
	_ = y
}
func place42() {
	var y int
	var is []int
	var s []int
	var m map[int]int
	y, m[is[s[5]+y]+y] = two2()
	_ = y
}
func place43() {
	var y int
	var is []int
	var s []int
	var m map[int]int
	y, m[y+is[s[5]]] = two2()
	_ = y
}
func place44() { var y int; var ms []map[int]int; var s []int; y, ms[s[y]+y][5/y] = two2(); _ = y }
func place45() { var y int; var ms []map[int]int; var s []int; y, ms[f(y)][5/(y-s[y])] = two2(); _ = y }
func place46() { var y int; var s []int; var a, b any = s[y], uint8(5 / y); _, _ = a, b }
func place47() { var y int; var s []int; var a, b any = s[y], T{5 / y}; _, _ = a, b }
func place48() { var y int; var s []int; var a, b any = s[y], e2(f(5 / y)); _, _ = a, b }
func place49() { var y int; var s []int; var a, b, c any = s[y], T{5 / y}, f(1); _, _, _ = a, b, c }
func list1() {
	var s []int
	var z int
	a, b := s[z], 5/z == 1
	p := &a
	_ = *p
	_ = b
}
func list2()  { var s []int; var z int; a, b := s[z], 5/z == 1; sink = &a; _ = b }
func list4()  { var s []int; var z int; var a, b = s[z], 5/z == 1; sink = &a; _ = b }
func list5()  { var s []int; var z int; var a, b = s[z], 5/z == 1; _, _ = a, b }
func list6()  { var s []int; var z int; a, b := s[z], []int{5 / z}; sink = &a; _ = b }
func list7()  { var s []int; var z int; a, b := s[z], any(5/z); sink = &a; _ = b }
func list8()  { var nf *F; var y int; y, nf.m[5/y] = f(1), 2 }
func list9()  { var nf *F; var y int; y, nf.p.a[5/y] = f(1), 2 }
func list10() { var nf *F; var y int; var is []int; y, nf.p.a[is[5]+y] = f(1), 2 }
func list11() { var nf *F; var y int; var is []int; y, nf.p.m[is[5]+y] = f(1), 2 }
func list12() { var nf *F; var y int; var is []int; nf, nf.p.m[is[5]+y] = nil, 2 }
func list13() { var nf *F; var y int; var is []int; nf, nf.a[is[5]+y] = nil, 2 }
func list14() { var nf *F; var y int; var is []int; is, nf.a[is[5]+y] = nil, 2 }
func list15() { var s []int; s, s[5] = nil, 2 }
func list16() { var s = []int{1}; s, s[0] = nil, 2; fmt.Println(s) }
func list17() { var s = []int{1}; t := s; i := 0; i, s[i], s = 5, 2, nil; fmt.Println(s, t) }
func list18() { var s = []int{1}; t := s; s, s[0] = two3(); fmt.Println(s, t) }
func list19() { var s = map[int]int{1: 1}; t := s; s, s[0] = nil, 3; fmt.Println(s, t) }
func list20() { var x = &E{&F{}}; y := x.F; x, x.n = nil, 3; fmt.Println(x, y.n) }
func list21() { var x = E{&F{}}; y := x.F; x, x.n = E{}, 3; fmt.Println(x, y.n) }
func list22() { var x = E{&F{}}; y := x.F; x.F, x.n = nil, 3; fmt.Println(x, y.n) }
func list23() { var x = &E{&F{}}; y := x.F; x.F, x.n = nil, 3; fmt.Println(x, y.n) }
func list24() { var x = &E2{&E{&F{}}}; y := x.F; x.F, x.n = nil, 3; fmt.Println(x.F, y.n) }
func list25() { var x = &E2{&E{&F{}}}; y := x.F; x.E, x.n = nil, 3; fmt.Println(x.E, y.n) }
func list26() { var x = &E2{&E{&F{}}}; y := x.F; x, x.a[1] = nil, 3; fmt.Println(x, y.a) }
func list27() { var x = &E2{}; var z int; z, x.a[5/z] = 1, 3; fmt.Println(x) }
func list28() { var x = &E2{&E{}}; var z int; var is []int; z, x.a[z], is[z] = two4(); fmt.Println(x) }
func list29() { var x [3]int; var z int; x, x[1], z = [3]int{1, 2, 3}, 5, 7; fmt.Println(x, z) }
func list30() {
	var x = [3][]int{{1}, {2}, {3}}
	i := 1
	t := x
	i, x[i][0], x = 2, 5, [3][]int{}
	fmt.Println(x, i, t)
}
func list31() { p := new(int); q := p; p, *p = nil, 5; fmt.Println(p, *q) }
func list32() { p := new([3]int); q := p; i := 1; i, p, p[i] = 2, nil, 5; fmt.Println(p, *q, i) }
func list33() { var p *[3]int; var is []int; i := 1; i, p[is[i]] = 2, 5; fmt.Println(p, i) }
func list34() { var p *[3]int; var is []int; i := 1; i, p, p[is[5]+i] = 2, nil, 5; fmt.Println(p, i) }
func list35() { var s = []int{1}; var is []int; s[0], is[3] = two(); fmt.Println(s) }
func list36() { var s = []int{1}; var is []int; defer func() { fmt.Println(s) }(); s[0], is[3] = two() }
func list37() {
	var s = []int{1}
	var m map[int]int
	defer func() { fmt.Println(s) }()
	s[0], m[3] = two()
}
func list38() { var s = []int{1}; var nf *F; defer func() { fmt.Println(s) }(); s[0], nf.n = two() }
func list39() { var s = []int{1}; var nf *F; defer func() { fmt.Println(s) }(); s[0], nf.m[1] = two() }
func list40() { var s = []int{1}; var nf *F; defer func() { fmt.Println(s) }(); nf.n, s[0] = two() }
func list41() {
	var s = []int{1}
	var m map[int]int
	defer func() { fmt.Println(s) }()
	var ok bool
	s[0], ok = m[3]
	var e any
	var is []int
	s[0], ok = e.(int)
	is[1], ok = m[4]
	_ = ok
}
func list42() {
	var s = []int{1}
	var e any
	defer func() { fmt.Println(s) }()
	var oks []bool
	s[0], oks[1] = e.(int)
}
func list43() {
	var s = []int{1}
	ch := make(chan int, 1)
	ch <- 5
	defer func() { fmt.Println(s, len(ch)) }()
	var oks []bool
	s[0], oks[1] = <-ch
}
func list44() {
	var s = []int{1}
	ch := make(chan int, 1)
	ch <- 5
	defer func() { fmt.Println(s, len(ch)) }()
	var oks map[bool]bool
	s[0], oks[true] = <-ch
}
func list45() {
	var s = []int{1}
	m := map[int]int{}
	defer func() { fmt.Println(s, len(m)) }()
	var oks []bool
	m[0], oks[1] = m[5]
}
func ret1() (r0 int, r1 []int, r2 int) {
	return 5/r0 - f(1), []int{1, r1[f(0)]}, r2
}

func ret2() (int, []int) {
	var z int
	var s []int
	return 5/z - f(1), []int{1, s[f(0)]}
}

func ret2b() (int, []int) {
	var z int
	var s []int
	return 5 / z, []int{1, s[0]}
}

func ret3() (int, any) {
	var z int
	var s []int
	return 5 / z, s[z]
}

func ret3b() (a int, b any) {
	var s []int
	return 5 / a, s[a]
}

func ret4() (a int, b string) {
	var s []string
	return 5 / a, s[0] + "x"
}

func ret5() (a int, b *T) {
	var s []int
	return 5 / a, &T{s[a]}
}

func ret6() (a int, b map[int]int) {
	var s []int
	return 5 / a, map[int]int{1: s[a]}
}

func ret7() (a int, b int) {
	var m map[int]int
	var s []int
	return 5 / a, m[s[a]]
}

func ret8() (a int, b int) {
	defer func() {}()
	var m map[int]int
	var s []int
	return 5 / a, m[s[a]]
}

func ret9() (a int, b []int) {
	defer func() {}()
	var s []int
	return 5 / a, []int{s[a]}
}

func ret10() (b []int, a int) {
	defer func() {}()
	var s []int
	return []int{s[a]}, 5 / a
}

func ret11() (b []int, a int) {
	var s []int
	return []int{s[a]}, 5 / a
}

func ret12() (a int, b [2]int) {
	var s []int
	return 5 / a, [2]int{1, s[a]}
}

func ret13() (a int, b T) {
	var s []int
	return 5 / a, T{s[a]}
}

func ret14() (a int, b bool) {
	var s []string
	return 5 / a, s[a] == s[1]
}

func ret15() (a int, b bool) {
	var s []any
	return 5 / a, s[a] == s[1]
}

func ret16() (a int, b string) {
	var s []rune
	return 5 / a, string(s[a])
}

func ret17() (a, b int) {
	var s []int
	return f(1) + 5/a, s[1]
}

func ret18() (a, b any) {
	var s []int
	z := 0
	return 5 / z, s[1]
}

func ret19() (a, b any) {
	var s []int
	z := 0
	return 5/z + f(1), s[f(1)]
}

func main() {
	try("box1", func() { box1() })
	try("box2", func() { box2() })
	try("box3", func() { box3() })
	try("box4", func() { box4() })
	try("box5", func() { box5() })
	try("box6", func() { box6() })
	try("box7", func() { box7() })
	try("box8", func() { box8() })
	try("box9", func() { box9() })
	try("box10", func() { box10() })
	try("box11", func() { box11() })
	try("box12", func() { box12() })
	try("box13", func() { box13() })
	try("box14", func() { box14() })
	try("box15", func() { box15() })
	try("box16", func() { box16() })
	try("box17", func() { box17() })
	try("box18", func() { box18() })
	try("box19", func() { box19() })
	try("box20", func() { box20() })
	try("box21", func() { box21() })
	try("box22", func() { box22() })
	try("box23", func() { box23() })
	try("box24", func() { box24() })
	try("box25", func() { box25() })
	try("box26", func() { box26() })
	try("box27", func() { box27() })
	try("box28", func() { box28() })
	try("box29", func() { box29() })
	try("box30", func() { box30() })
	try("box31", func() { box31() })
	try("box32", func() { box32() })
	try("box33", func() { box33() })
	try("box34", func() { box34() })
	try("box35", func() { box35() })
	try("box36", func() { box36() })
	try("box37", func() { box37() })
	try("place1", func() { place1() })
	try("place2", func() { place2() })
	try("place3", func() { place3() })
	try("place4", func() { place4() })
	try("place5", func() { place5() })
	try("place6", func() { place6() })
	try("place7", func() { place7() })
	try("place8", func() { place8() })
	try("place9", func() { place9() })
	try("place10", func() { place10() })
	try("place11", func() { place11() })
	try("place12", func() { place12() })
	try("place13", func() { place13() })
	try("place14", func() { place14() })
	try("place15", func() { place15() })
	try("place16", func() { place16() })
	try("place17", func() { place17() })
	try("place18", func() { place18() })
	try("place19", func() { place19() })
	try("place20", func() { place20() })
	try("place21", func() { place21() })
	try("place22", func() { place22() })
	try("place23", func() { place23() })
	try("place24", func() { place24() })
	try("place25", func() { place25() })
	try("place26", func() { place26() })
	try("place27", func() { place27() })
	try("place28", func() { place28() })
	try("place29", func() { place29() })
	try("place30", func() { place30() })
	try("place31", func() { place31() })
	try("place32", func() { place32() })
	try("place33", func() { place33() })
	try("place34", func() { place34() })
	try("place35", func() { place35() })
	try("place36", func() { place36() })
	try("place37", func() { place37() })
	try("place38", func() { place38() })
	try("place39", func() { place39() })
	try("place40", func() { place40() })
	try("place41", func() { place41() })
	try("place42", func() { place42() })
	try("place43", func() { place43() })
	try("place44", func() { place44() })
	try("place45", func() { place45() })
	try("place46", func() { place46() })
	try("place47", func() { place47() })
	try("place48", func() { place48() })
	try("place49", func() { place49() })
	try("list1", func() { list1() })
	try("list2", func() { list2() })
	try("list4", func() { list4() })
	try("list5", func() { list5() })
	try("list6", func() { list6() })
	try("list7", func() { list7() })
	try("list8", func() { list8() })
	try("list9", func() { list9() })
	try("list10", func() { list10() })
	try("list11", func() { list11() })
	try("list12", func() { list12() })
	try("list13", func() { list13() })
	try("list14", func() { list14() })
	try("list15", func() { list15() })
	try("list16", func() { list16() })
	try("list17", func() { list17() })
	try("list18", func() { list18() })
	try("list19", func() { list19() })
	try("list20", func() { list20() })
	try("list21", func() { list21() })
	try("list22", func() { list22() })
	try("list23", func() { list23() })
	try("list24", func() { list24() })
	try("list25", func() { list25() })
	try("list26", func() { list26() })
	try("list27", func() { list27() })
	try("list28", func() { list28() })
	try("list29", func() { list29() })
	try("list30", func() { list30() })
	try("list31", func() { list31() })
	try("list32", func() { list32() })
	try("list33", func() { list33() })
	try("list34", func() { list34() })
	try("list35", func() { list35() })
	try("list36", func() { list36() })
	try("list37", func() { list37() })
	try("list38", func() { list38() })
	try("list39", func() { list39() })
	try("list40", func() { list40() })
	try("list41", func() { list41() })
	try("list42", func() { list42() })
	try("list43", func() { list43() })
	try("list44", func() { list44() })
	try("list45", func() { list45() })
	try("ret1", func() { ret1() })
	try("ret2", func() { ret2() })
	try("ret2b", func() { ret2b() })
	try("ret3", func() { ret3() })
	try("ret3b", func() { ret3b() })
	try("ret4", func() { ret4() })
	try("ret5", func() { ret5() })
	try("ret6", func() { ret6() })
	try("ret7", func() { ret7() })
	try("ret8", func() { ret8() })
	try("ret9", func() { ret9() })
	try("ret10", func() { ret10() })
	try("ret11", func() { ret11() })
	try("ret12", func() { ret12() })
	try("ret13", func() { ret13() })
	try("ret14", func() { ret14() })
	try("ret15", func() { ret15() })
	try("ret16", func() { ret16() })
	try("ret17", func() { ret17() })
	try("ret18", func() { ret18() })
	try("ret19", func() { ret19() })
}
