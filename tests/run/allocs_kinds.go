// heavy: a collection at every allocation empties the pool of records of deferred calls, and new ones are counted here; counts are those of the own heap, in optimised code
// How many objects functions of all kinds make, as AllocsPerRun counts them: closures, method values, boxes, variadic calls, maps, channels, generics, appends, conversions,
// arrays, interfaces, embedded structs, reflection, fmt, pools, deferred calls. The counts are those of Go 1.26, with its inlining.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"sync"
	"testing"
	"unsafe"
)

type T struct {
	a, b int
	p    *int
	next *T
}
type Big struct{ x [200]int }
type Small struct{ a byte }
type Emb struct {
	*T
	name string
}
type EmbV struct {
	T
	n int
}
type I interface{ Get() int }
type Op func(int) int
type H struct {
	f  func(int) int
	cb []func()
}

func (t *T) Get() int    { return t.a }
func (t T) Val() int     { return t.b }
func (t *T) Set(p *int)  { t.p = p }
func (t *T) Self() *T    { return t }
func (s Small) Get() int { return int(s.a) }
func (b Big) Get() int   { return b.x[3] }

var (
	n     = 10
	thou  = 1000
	gp    *int
	gt    *T
	gi    any
	gf    func() int
	gs    []int
	gb    []byte
	gstr  = "some string of more than thirty-two bytes, so it will not fit"
	gm    = map[string]int{"a": 1}
	gpm   = map[int]*T{}
	gch   = make(chan *T, 10)
	pool  = sync.Pool{New: func() any { return new(Big) }}
	gI    I
	mu    sync.Mutex
	wd    io.Writer = io.Discard
	words           = []string{"x", "yy", "zzz"}
	bs              = []byte("bytes of a slice that has more than thirty-two")
	short           = []byte("short")
)

func leak(p *int)       { gp = p }
func noleak(p *int) int { return *p }
func pass(p *int) *int  { return p }
func pick(a, b *T) *T {
	if a.a > b.a {
		return a
	}
	return b
}
func mk(a int) *T                      { return &T{a: a} }
func mkv(a int) T                      { return T{a: a} }
func apply(f func(int) int, x int) int { return f(x) }
func each(s []int, f func(int)) {
	for _, v := range s {
		f(v)
	}
}
func sum(xs ...int) (s int) {
	for _, x := range xs {
		s += x
	}
	return
}
func anys(xs ...any) int { return len(xs) }
func keepAnys(xs ...any) { gi = xs[0] }
func rec(t *T, d int) *T {
	if d == 0 {
		return t
	}
	return rec(t.next, d-1)
}
func depth(t *T) int {
	if t == nil {
		return 0
	}
	return 1 + depth(t.next)
}
func Map[A, B any](s []A, f func(A) B) []B {
	r := make([]B, 0, len(s))
	for _, x := range s {
		r = append(r, f(x))
	}
	return r
}
func Ptr[V any](v V) *V { return &v }
func Sum[V int | float64](s []V) (t V) {
	for _, v := range s {
		t += v
	}
	return
}

type Stack[V any] struct{ s []V }

func (s *Stack[V]) Push(v V) { s.s = append(s.s, v) }
func (s *Stack[V]) Pop() V   { v := s.s[len(s.s)-1]; s.s = s.s[:len(s.s)-1]; return v }
func seq(n int) func(func(int) bool) {
	return func(y func(int) bool) {
		for i := 0; i < n; i++ {
			if !y(i) {
				return
			}
		}
	}
}
func ispos(i I) bool { return i.Get() > 0 }
func named() (t T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = errors.New("x")
		}
	}()
	t.a = n
	return
}
func fact(n int) int {
	if n < 2 {
		return 1
	}
	return n * fact(n-1)
}

func f02() {
	for i := range 3 {
		func() { n += i }()
	}
}
func f03() {
	for i := 0; i < 3; i++ {
		x := i
		gp = &x
	}
}
func f04() { s := 0; each([]int{1, 2, 3}, func(v int) { s += v }); n = s }
func f05() { defer func() { n++ }() }
func f06() { x := 1; defer func(p *int) { *p = 2 }(&x) }
func f07() {
	for i := 0; i < 2; i++ {
		defer func() { n = i }()
	}
}
func f08() { done := make(chan bool); x := 1; go func() { x++; done <- true }(); <-done }
func f09() { t := T{a: 1}; f := t.Get; n = f() }
func f10() { t := &T{a: 1}; f := t.Val; gf = f }
func f11() { f := (*T).Get; t := T{}; n = f(&t) }
func f12() { gi = n }
func f13() { gi = T{} }
func f14() { gi = Small{1} }
func f15() { gi = byte(n) }
func f16() { gi = thou }
func f17() { gi = "const" }
func f18() { gi = gstr[2:] }
func f19() { gi = &T{} }
func f20() { gi = struct{}{} }
func f21() { gi = [2]int{n, n} }
func f22() { gi = bs }
func f23() { gi = func() {} }
func f24() { gi = 3.5 }
func f25() { gi = bool(n > 3) }
func f26() {
	var i I = Small{byte(n)}
	if ispos(i) {
		n--
	}
}
func f27() { var b Big; gI = b }
func f28() { n = sum() + sum(1) + sum(1, 2, 3) }
func f29() { n = anys(1, "a", n, thou, &n) }
func f30() { keepAnys(thou) }
func f31() { xs := []int{1, 2}; n = sum(xs...) }
func f32() { m := [][]int{{1}, {2, 3}, {}}; n = len(m[1]) }
func f33() {
	m := make([][]int, 3)
	for i := range m {
		m[i] = make([]int, 4)
	}
	n = len(m)
}
func f34() {
	m := make([][]int, n%3+3)
	for i := range m {
		m[i] = make([]int, n%2+4)
	}
	thou = len(m) + 996
}
func f35() { m := map[int]*T{1: {a: 1}, 2: {a: 2}}; n = m[1].a }
func f36() { gpm[1] = &T{a: 3} }
func f37() {
	m := map[string]int{}
	for _, w := range words {
		m[w]++
	}
	n = len(m)
}
func f39() { gch <- &T{}; <-gch }
func f40() { c := make(chan *T, 1); c <- &T{}; gt = <-c }
func f41() { t := T{}; c := make(chan *T, 1); c <- &t; gt = <-c }
func f43() { p := Ptr(3); n = *p }
func f44() { gp = Ptr(n) }
func f45() { n = Sum([]int{1, 2}) + int(Sum([]float64{1, 2})) }
func f46() { var s Stack[int]; s.Push(1); s.Push(2); n = s.Pop() }
func f47() { var s Stack[*T]; s.Push(&T{}); gt = s.Pop() }
func f50() { t := mkv(3); n = t.a }
func f51() { t := mk(3); n = t.a }
func f52() { gt = mk(4) }
func f53() { a, b := mk(1), mk(2); n = pick(a, b).a }
func f55() {
	s := make([]int, 0, 10)
	for i := range 10 {
		s = append(s, i)
	}
	n = len(s)
}
func f56() { gs = append([]int(nil), gs...); gs = gs[:0] }
func f57() {
	var a [10]int
	s := a[:0]
	for i := range 10 {
		s = append(s, i)
	}
	n = len(s)
}
func f58() { s := string(bs); n = len(s) }
func f59() { s := string(short); gi = nil; n = len(s) }
func f61() { gb = []byte("abc") }
func f62() { n = gm[string(bs)] }
func f63() {
	if string(bs) == "x" {
		n = 1
	}
}
func f65() { s := "a" + strconv.Itoa(thou); n = len(s) }
func f66() {
	s := ""
	for i := range 3 {
		s += words[i]
	}
	n = len(s)
}
func f67() { var a [100000]byte; a[n] = 1; n = int(a[n]) + 9 }
func f68() { p := new([70000]byte); p[3] = 1; n = 10 }
func f69() { s := make([]byte, n); s[0] = 1 }
func f70() { s := make([]byte, 40, thou); n = len(s) - 30 }
func f71() {
outer:
	for i := 0; i < 3; i++ {
		for j := 0; ; j++ {
			x := i + j
			p := &x
			if *p > 3 {
				continue outer
			}
			if j > 5 {
				break outer
			}
		}
	}
}
func f72() { x := 1; leak(&x) }
func f73() { x := 1; n = noleak(&x) + *pass(&x) }
func f74() { x := 1; gp = pass(&x) }
func f75() { t := &T{next: &T{}}; gt = rec(t, 1) }
func f76() { t := &T{next: &T{}}; n = depth(t) }
func f77() { e := Emb{&T{a: 1}, "x"}; n = e.Get() }
func f78() { e := EmbV{T{a: 1}, 2}; n = e.Get() + e.Val() }
func f79() { e := &EmbV{}; gI = e }
func f80() { h := H{f: func(x int) int { return x + n }}; thou = h.f(990) }
func f82() { v := reflect.ValueOf(T{}); n = v.NumField() }
func f84() { fmt.Fprintln(wd, n, thou, "s", words[0]) }
func f85() { s := fmt.Sprint(thou); n = len(s) }
func f86() { b := pool.Get().(*Big); b.x[0]++; pool.Put(b) }
func f87() {
	t, err := named()
	if err == nil {
		n = t.a
	}
}
func f88() { n = fact(5) % 11 }
func f89() { sort.Slice(words, func(i, j int) bool { return words[i] < words[j] }) }
func f90() { var b strings.Builder; b.WriteString("x"); b.WriteByte('y'); n = b.Len() }
func f91() { var b bytes.Buffer; b.WriteString("hello"); n = b.Len() }
func f92() {
	err := errors.New("a")
	if err != nil {
		n = 10
	}
}
func f93() { gi = errors.New("a") }
func f94() { s := strings.Split("a,b,c", ","); n = len(s) }
func f95() { mu.Lock(); defer mu.Unlock(); n = 10 }
func f96() { t := T{}; t.Set(&n); gt = t.Self() }
func f97() { t := T{}; x := 1; t.Set(&x); n = *t.p }
func f98() { var arr [4]*T; arr[1] = &T{}; n = arr[1].a + 10 }
func f99() { s := []*T{{}, {}}; s[0] = &T{}; n = len(s) }
func g01() { n = apply(func(x int) int { return x + 1 }, 3) }
func g02() { k := 4; n = apply(func(x int) int { return x + k }, 3) }
func g03() { add := func(k int) Op { return func(x int) int { return x + k } }; n = add(3)(4) }
func g04() {
	var fib func(int) int
	fib = func(k int) int {
		if k < 2 {
			return k
		}
		return fib(k-1) + fib(k-2)
	}
	n = fib(5)
}
func g05() {
	if i, ok := gi.(I); ok {
		n = i.Get()
	}
}
func g06() {
	switch v := any(n).(type) {
	case int:
		n = v
	case string:
		n = len(v)
	}
}
func g07() { var i any = n; s, _ := i.(fmt.Stringer); _ = s }
func g08() { x := unsafe.Slice(&(&[4]int{1, 2, 3, 4})[0], 4); n = x[2] }
func g09() {
	a := [3]int{1, 2, 3}
	for i, v := range a {
		n = i + v
	}
}
func g10() {
	select {
	case v := <-gch:
		gt = v
	default:
		n = 10
	}
}
func g11() { s := struct{ a, b *int }{&n, new(int)}; n = *s.a + *s.b }
func g12() { m := map[[2]int]string{{1, 2}: "a"}; n = len(m[[2]int{1, 2}]) + 9 }
func g13() { m := map[T]bool{}; m[T{a: 1}] = true; n = len(m) + 9 }
func g14() { m := map[any]int{}; m[thou] = 1; m["x"] = 2; n = len(m) + 8 }
func g15() { x, y := 1, 2; p, q := &x, &y; p, q = q, p; n = *p + *q }
func g17() { b := append([]byte("abc"), gstr...); n = len(b) }
func g18() { r := []rune(words[1]); n = len(r) + 8 }
func g19() { s := string(rune(n + 50)); n = len(s) + 9 }
func g20() { c := complex(float64(n), 2); gi = c }

var rows = []struct {
	name string
	f    func()
}{
	{"f02", f02},
	{"f03", f03},
	{"f04", f04},
	{"f05", f05},
	{"f06", f06},
	{"f07", f07},
	{"f08", f08},
	{"f09", f09},
	{"f10", f10},
	{"f11", f11},
	{"f12", f12},
	{"f13", f13},
	{"f14", f14},
	{"f15", f15},
	{"f16", f16},
	{"f17", f17},
	{"f18", f18},
	{"f19", f19},
	{"f20", f20},
	{"f21", f21},
	{"f22", f22},
	{"f23", f23},
	{"f24", f24},
	{"f25", f25},
	{"f26", f26},
	{"f27", f27},
	{"f28", f28},
	{"f29", f29},
	{"f30", f30},
	{"f31", f31},
	{"f32", f32},
	{"f33", f33},
	{"f34", f34},
	{"f35", f35},
	{"f36", f36},
	{"f37", f37},
	{"f39", f39},
	{"f40", f40},
	{"f41", f41},
	{"f43", f43},
	{"f44", f44},
	{"f45", f45},
	{"f46", f46},
	{"f47", f47},
	{"f50", f50},
	{"f51", f51},
	{"f52", f52},
	{"f53", f53},
	{"f55", f55},
	{"f56", f56},
	{"f57", f57},
	{"f58", f58},
	{"f59", f59},
	{"f61", f61},
	{"f62", f62},
	{"f63", f63},
	{"f65", f65},
	{"f66", f66},
	{"f67", f67},
	{"f68", f68},
	{"f69", f69},
	{"f70", f70},
	{"f71", f71},
	{"f72", f72},
	{"f73", f73},
	{"f74", f74},
	{"f75", f75},
	{"f76", f76},
	{"f77", f77},
	{"f78", f78},
	{"f79", f79},
	{"f80", f80},
	{"f82", f82},
	{"f84", f84},
	{"f85", f85},
	{"f86", f86},
	{"f87", f87},
	{"f88", f88},
	{"f89", f89},
	{"f90", f90},
	{"f91", f91},
	{"f92", f92},
	{"f93", f93},
	{"f94", f94},
	{"f95", f95},
	{"f96", f96},
	{"f97", f97},
	{"f98", f98},
	{"f99", f99},
	{"g01", g01},
	{"g02", g02},
	{"g03", g03},
	{"g04", g04},
	{"g05", g05},
	{"g06", g06},
	{"g07", g07},
	{"g08", g08},
	{"g09", g09},
	{"g10", g10},
	{"g11", g11},
	{"g12", g12},
	{"g13", g13},
	{"g14", g14},
	{"g15", g15},
	{"g17", g17},
	{"g18", g18},
	{"g19", g19},
	{"g20", g20},
}

func main() {
	for _, r := range rows {
		n, thou = 10, 1000
		fmt.Println(r.name, int(testing.AllocsPerRun(50, func() { n = 10; r.f() })))
	}
}
