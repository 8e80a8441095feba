package a

import "unsafe"

type T struct {
	a, b int
	p    *T
}
type E struct{ T }
type I interface{ M() }

var g int
var gi any
var gs []int

func f01()          {}
func f02()          { g = 1 }
func f03() int      { return 1 }
func f04(x int) int { return x }
func f05(x int) int { return x + 1 }
func f06(x int)     { x = 1; _ = x }
func f07()          { var x int; _ = x }
func f08()          { x := 1; _ = x }
func f09() (r int)  { r = 1; return }
func f10() (r int)  { return 1 }
func f11(x int) int {
	if x > 1 {
		return 2
	}
	return 3
}
func f12(x int) int {
	if x > 1 {
		return 2
	} else {
		return 3
	}
}
func f13(x int) {
	for x < 10 {
		x++
	}
}
func f14(x int) {
	for i := 0; i < x; i++ {
		g = i
	}
}
func f15(s []int) {
	for i := range s {
		g = i
	}
}
func f16(s []int) {
	for _, v := range s {
		g = v
	}
}
func f17(s []int) {
	for i, v := range s {
		g = i + v
	}
}
func f18(n int) {
	for i := range n {
		g = i
	}
}
func f19(n int) {
	for range n {
		g = 1
	}
}
func f20(m map[string]int) {
	for k, v := range m {
		_, _ = k, v
	}
}
func f21(x int) {
	switch x {
	case 1:
		g = 1
	case 2, 3:
		g = 2
	default:
		g = 3
	}
}
func f22(x any) {
	switch x.(type) {
	case int:
		g = 1
	case string:
		g = 2
	}
}
func f23(x any) {
	switch v := x.(type) {
	case int:
		g = v
	default:
		gi = v
	}
}
func f24(x int)               { gi = x }
func f25(t *T) int            { return t.a }
func f26(t T) int             { return t.b }
func f27(t *E) int            { return t.a }
func f28(s []int) int         { return s[1] }
func f29(s []int) []int       { return s[1:2] }
func f30(x int) float64       { return float64(x) }
func f31(x int) uint          { return uint(x) }
func f32() *T                 { return &T{} }
func f33() *T                 { return &T{a: 1, b: 2} }
func f34() T                  { return T{1, 2, nil} }
func f35() []int              { return []int{1, 2, 3} }
func f36(a, b int) (int, int) { return b, a }
func f37() int                { a, b := 1, 2; return a + b }
func f38() int                { a, b := f36(1, 2); return a + b }
func f39(x int)               { f05(x) }
func f40(f func())            { f() }
func f41(i I)                 { i.M() }
func f42()                    { panic("x") }
func f43(x any) int           { return x.(int) }
func f44(x any) (int, bool)   { v, ok := x.(int); return v, ok }
func f45(m map[int]int) int   { return m[1] }
func f46(m map[int]int) int {
	v, ok := m[1]
	if ok {
		return v
	}
	return 0
}
func f47(c chan int) int  { return <-c }
func f48(c chan int)      { c <- 1 }
func f49(a, b bool) bool  { return a && b }
func f50(a bool) bool     { return !a }
func f51(a int) int       { return -a }
func f52(a string) int    { return len(a) }
func f53(a string) string { return a + "x" + a }
func f54() func()         { return func() { g = 1 } }
func f55(x int)           { x += 2; x <<= 1; g = x }
func f56(s []int) []int   { return append(s, 1, 2) }
func f57(s, t []int) int  { return copy(s, t) }
func f58() {
	goto L
L:
	g = 1
}
func f59(x int) {
L:
	for {
		if x > 1 {
			break L
		}
		x++
	}
}
func f60(p *int) int      { return *p }
func f61(t *T)            { t.a++ }
func f62(t *T)            { t.p.p.a = 1 }
func f63(x int) string    { return string(rune(x)) }
func f64()                { println("x", 1) }
func f65(x, y int) int    { return max(x, y) }
func f66(xs ...int)       { f66b(xs...) }
func f66b(xs ...int)      { g = xs[0] }
func f67()                { f66b(1, 2) }
func f68()                { f66b() }
func f69(x int) bool      { const c = 3; return x == c }
func f70()                { type L int; var x L; g = int(x) }
func f71() [3]int         { return [3]int{1, 2, 3} }
func f72() map[string]int { return map[string]int{"a": 1} }
func f73(x int) *int      { return &x }
func f74(t *T) *int       { return &t.a }
func f75(t *T) *int       { return &t.b }
func f76(t T)             { t.Set(1) }
func (t *T) Set(x int)    { t.a = x }
func (t T) Get() int      { return t.a }
func f77(t *T) int        { return t.Get() }
func f78(t T) int         { return t.Get() }
func f79(e *E) int        { return e.Get() }
func f80(x, y int) bool   { return x < y || x == 3 && y == 4 }
func f81(x int) (r int, err error) {
	if x == 0 {
		return 0, nil
	}
	return x, nil
}
func f82(x int) error { return nil }
func f83(x int) {
	switch {
	case x > 1:
		g = 1
	}
}
func f84(x int) {
	switch y := x + 1; y {
	case 1:
		g = 1
	}
}
func f85(x int) {
	if y := x; y > 1 {
		g = y
	}
}
func f86(x int8) int           { return int(x) << 3 }
func f87()                     { clear(gs) }
func f88(m map[int]int)        { delete(m, 1) }
func f89(x [4]int, i int) int  { return x[i] }
func f90(c complex128) float64 { return real(c) }
func f91() {
	for {
		g++
	}
}
func f92(x int) {
	for i := 0; i < x; i++ {
		if i == 3 {
			continue
		}
		g = i
	}
}
func f93()                { defer f01() }
func f94(b []byte) string { return string(b) }
func f95()                { var a, b int = 1, 2; g = a + b }
func f96()                { var a, b = f36(1, 2); g = a + b }
func f97() (int, int)     { return f36(1, 2) }
func f98(i any) bool      { return i == nil }
func f99(i any) bool      { _, ok := i.(int); return ok }

func pair() (int, error) { return 1, nil }
func two(a int, e error) { g = a }
func h01()               { var a, b int; _, _ = a, b }
func h02()               { two(pair()) }
func h03() any {
	a, err := pair()
	if err != nil {
		return err
	}
	return a
}
func h04(c, d chan int) {
	select {
	case v := <-c:
		g = v
	case d <- 1:
	default:
		g = 2
	}
}
func h05(x int)     { func() { g = x }() }
func h06(x int) int { f := func(y int) int { return y + x }; return f(1) + f(2) }
func h07() func(int) int {
	return func(y int) int {
		s := 0
		for i := range y {
			s += i * y
			if s > 4 {
				s -= 3
				g += s
				g *= 2
				g -= 1
			}
		}
		return s
	}
}
func h08(t *T) unsafe.Pointer { return unsafe.Pointer(t) }
func h09(t *T) uintptr        { return uintptr(unsafe.Pointer(t)) }
func h10(x any) bool          { return x == 3 }
func h11(x int)               { var a [10]int; a[x]++; g = len(a) }
func h12(n int) int {
	if n <= 1 {
		return 1
	}
	return n * h12(n-1)
}
func h15(s string) byte                { return s[len(s)-1] }
func h16(m map[string][]int, k string) { m[k] = append(m[k], 1) }
func h17(x int) bool {
	switch {
	case x == 1, x == 2:
		return true
	}
	return false
}
func h18(s []int) []int       { return s[:0] }
func h19(s []int) []int       { return s[0:len(s)] }
func h20(s []int) []int       { return s[1:] }
func h21(x uint8) uint32      { return uint32(x)<<8 | uint32(x) }
func h22(a, b string) bool    { return a < b }
func h23(f func(int) int) int { return f(1) }
func h24(x int)               { defer func() { recover() }() }
func h25(x int) (r int)       { defer func() { r = x }(); return }
func h26(e error) string      { return e.Error() }
func h27(t T) func() int      { return t.get }
func (t T) get() int          { return t.a }
func h28() func(T) int        { return T.get }
func h29(x int) *[]int        { return &[]int{x} }
func h30(x []T) {
	for i := range x {
		x[i].a = i
		x[i].b = 2
	}
}
func h31(x []*T) (n int) {
	for _, t := range x {
		if t != nil {
			n += t.a
		}
	}
	return n
}
func h32(x int) {
	if false {
		g = 1
	} else {
		g = 2
	}
}
func h33(x int) {
	const d = true
	if d {
		g = 1
	}
}
func h34() [][]int { return [][]int{{1}, {2, 3}} }
func h35() []*T    { return []*T{{a: 1}, nil} }
func h36() [4]int  { return [4]int{2: 1, 3: 3} }
func h37(x int) {
	switch x {
	case 1:
		g = 1
		fallthrough
	case 2:
		g = 2
	}
}
func h38(p **T)           { (*p).a = 1 }
func h39(a [4]int) []int  { return a[1:3] }
func h40(a *[4]int) []int { return a[1:3] }
func h41(b []byte) bool   { return string(b) == "x" }
func h42(x int) string {
	s := ""
	for i := 0; i < x; i++ {
		s += "a"
	}
	return s
}
func h43(x, y *int)        { *x, *y = *y, *x }
func h44(x float64) int    { return int(x) + 1 }
func h45(c chan<- int)     { close(c) }
func h46(x int)            { var f func(); f = func() { g = x }; f() }
func h47(x int) (a, b int) { a = x; b = x; return }
func h48(x int) error {
	if x > 0 {
		return Err(x)
	}
	return nil
}

type Err int

func (e Err) Error() string { return "e" }
func h49(x any) string {
	if e, ok := x.(error); ok {
		return e.Error()
	}
	return ""
}
func h50(x ...any) {}
func h51(x int)    { h50(x, "a", nil) }
