package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"strings"
	"unsafe"
)

type Big struct {
	x [10]int
	s string
}

func mk(n int) Big { var b Big; b.x[n] = n; b.s = fmt.Sprint(n); return b }
func (b Big) Sum() (t int) {
	for _, v := range b.x {
		t += v
	}
	return
}
func (b *Big) Set(i, v int)   { b.x[i] = v }
func pair() (Big, Big, error) { return mk(1), mk(2), nil }
func pass(b Big) Big          { b.x[0] = 99; return b }
func mixed(a int, b Big, c string, d [2]string, e ...Big) (string, Big) {
	return fmt.Sprint(a, b.Sum(), c, d, len(e)), b
}

type Reader interface{ Read(p []byte) (int, error) }
type Writer interface{ Write(p []byte) (int, error) }
type RW interface {
	Reader
	Writer
}
type file struct{ data []byte }

func (f *file) Read(p []byte) (int, error)  { n := copy(p, f.data); f.data = f.data[n:]; return n, nil }
func (f *file) Write(p []byte) (int, error) { f.data = append(f.data, p...); return len(p), nil }

type wrap struct {
	RW
	name string
}
type Op func(a, b int) int

func (o Op) Do(a, b int) int { return o(a, b) }

type M map[string]int

func (m M) Get(k string) int { return m[k] }

type Doer interface{ Do(a, b int) int }
type Getter interface{ Get(k string) int }

var trace []string

func tr(s string, v int) int    { trace = append(trace, s); return v }
func trp(s string, v *int) *int { trace = append(trace, s); return v }

type S struct {
	f float64
	i interface{}
	s string
}

type Inner struct{ A, B int }
type Outer struct {
	Inner
	*file
	C int
}

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprint("myErr ", e.code) }

func retErr(n int) error {
	if n == 0 {
		return nil
	}
	return &myErr{n}
}

func deferOrder() (s string) {
	for i := 0; i < 3; i++ {
		defer func(n int) { s += fmt.Sprint(n) }(i)
	}
	defer func() {
		if r := recover(); r != nil {
			s += fmt.Sprint("rec:", r, ";")
		}
	}()
	var m map[string]int
	defer delete(m, "a")
	b := []int{1}
	defer copy(b, b)
	defer print()
	panic("p")
}

func nested() (r string) {
	defer func() {
		r += fmt.Sprint(recover())
	}()
	defer func() {
		defer func() { r += fmt.Sprint(recover()) }()
		panic("second")
	}()
	panic("first")
}

const (
	c0 = iota
	c1
	c2
)

func sw(i int) string {
	switch i {
	case -1:
		return "m1"
	case c0:
		return "0"
	case c1, c2:
		return "12"
	case 5:
		return "5"
	case 1000:
		return "k"
	case 1 << 40:
		return "big"
	}
	return "?"
}
func swu(i uint8) string {
	switch i {
	case 0, 1, 2, 3:
		return "lo"
	case 255:
		return "hi"
	case 100, 101:
		return "mid"
	}
	return "?"
}

func main() {
	a, b, err := pair()
	fmt.Println(a.Sum(), b.Sum(), err, a.s, b.s)
	c := pass(a)
	fmt.Println(a.x[0], c.x[0])
	fmt.Println(mixed(1, b, "z", [2]string{"q", "r"}, a, b, c))
	a, b = b, a
	fmt.Println(a.s, b.s)
	arr := [2]Big{a, b}
	arr[0], arr[1] = arr[1], arr[0]
	fmt.Println(arr[0].s, arr[1].s, arr[0] == b, arr == [2]Big{b, a})
	mm := map[int]Big{1: a}
	mm[2] = mk(3)
	fmt.Println(mm[2].Sum(), mm[1].s, mm[9].s == "", len(mm))
	ma := map[[2]string]int{{"a", "b"}: 1}
	ma[[2]string{"a", "b"}] += 5
	fmt.Println(ma)
	mi := map[interface{}]string{1: "i", "s": "s", 2.5: "f", [1]int{3}: "arr"}
	fmt.Println(mi[1], mi["s"], mi[2.5], mi[[1]int{3}], mi[nil] == "")
	w := wrap{&file{}, "n"}
	w.Write([]byte("hello"))
	p := make([]byte, 3)
	n, _ := w.Read(p)
	fmt.Println(n, string(p))
	var rw RW = w
	rd := rw.Read
	n, _ = rd(p)
	fmt.Println(n, string(p[:n]))
	var r2 Reader = rw
	_, ok := r2.(Writer)
	_, ok2 := r2.(fmt.Stringer)
	fmt.Println(ok, ok2)
	var d Doer = Op(func(a, b int) int { return a*10 + b })
	fmt.Println(d.Do(1, 2), Op.Do(func(a, b int) int { return b }, 3, 4), Doer.Do(d, 5, 6))
	var g Getter = M{"k": 5}
	fmt.Println(g.Get("k"), M.Get(M{"z": 1}, "z"))
	x, y := 1, 2
	*trp("p", &x), *trp("q", &y) = tr("1", 10), tr("2", 20)
	fmt.Println(x, y, trace)
	trace = nil
	m := map[int]int{}
	m[tr("k", 1)], m[tr("k2", 2)] = tr("v", 3), tr("v2", 4)
	_ = []int{tr("a", 1), tr("b", 2)}[tr("i", 1)]
	fmt.Println(m, trace, tr("x", 1) < tr("y", 2) && tr("z", 0) == 1 || tr("w", 1) == 1, trace)
	s1, s2 := S{1, "a", "b"}, S{1, "a", "b"}
	fmt.Println(s1 == s2, s1 == S{math.NaN(), "a", "b"}, s1 != S{1, 2, "b"})
	var o Outer
	o.A = 1
	o.file = &file{}
	o.Write([]byte("xx"))
	o.Inner.B = 3
	fmt.Println(o.A, o.B, string(o.data), o.Inner)
	fmt.Println(retErr(0) == nil, retErr(3))
	var me *myErr
	fmt.Println(errors.As(retErr(4), &me), me.code)
	fmt.Println(deferOrder())
	fmt.Println(nested())
	for _, i := range []int{-1, 0, 1, 2, 3, 5, 1000, 1 << 40, -5} {
		fmt.Print(sw(i), " ")
	}
	for _, i := range []uint8{0, 3, 4, 100, 101, 102, 255} {
		fmt.Print(swu(i), " ")
	}
	fmt.Println()
	sl := []int{1, 2, 3, 4}
	a4 := [4]int(sl)
	p2 := (*[2]int)(sl)
	p2[0] = 50
	fmt.Println(a4, sl, *p2)
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = [5]int(sl)
	}()
	clear(sl)
	fmt.Println(sl, math.Sqrt(2), math.Floor(-1.5), math.Abs(-3), math.Float64bits(1.5), math.Float32frombits(0x40490fdb))
	var u8 uint8 = 200
	u8 += 100
	var i16 int16 = math.MaxInt16
	i16++
	fmt.Println(u8, i16, int8(u8), float32(1)/3, uint32(1<<32-1), -7/2, -7%3, 7&^5)
	f := 1e20
	fmt.Println(int64(float32(16777217)), uint8(int(f/1e18)), int(3.0), uint64(f/10))
	ps := &s1
	ps.f++
	ps.i = ps
	fmt.Println(ps.f, ps.i == interface{}(ps))
	q := new(int)
	*q += 5
	q2 := new(*q * 2)
	fmt.Println(*q, *q2)
	fmt.Println(unsafe.Sizeof(s1), unsafe.Offsetof(s1.s), len(strings.Repeat("ab", 3)))
	var key string
	var val int
	for key, val = range map[string]int{"only": 1} {
	}
	fmt.Println(key, val)
	var idx [3]int
	for idx[1] = range 3 {
	}
	fmt.Println(idx)
	for i := range uint8(3) {
		fmt.Printf("%T%d ", i, i)
	}
	for range 2 {
		fmt.Print("x")
	}
	fmt.Println()
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m))
	fibs := func() func() int {
		a, b := 0, 1
		return func() int { defer func() { a, b = b, a+b }(); return a }
	}()
	for i := 0; i < 10; i++ {
		fmt.Print(fibs(), " ")
	}
	fmt.Println()
	var fact func(int) int
	fact = func(n int) int {
		if n == 0 {
			return 1
		}
		return n * fact(n-1)
	}
	fmt.Println(fact(10))
	type tree struct {
		l, r *tree
		v    int
	}
	var ins func(t **tree, v int)
	ins = func(t **tree, v int) {
		if *t == nil {
			*t = &tree{v: v}
		} else if v < (*t).v {
			ins(&(*t).l, v)
		} else {
			ins(&(*t).r, v)
		}
	}
	var root *tree
	for _, v := range []int{5, 2, 8, 1} {
		ins(&root, v)
	}
	fmt.Println(root.v, root.l.v, root.r.v, root.l.l.v)
	matrix := [][]float64{{1, 2}, {3, 4}}
	matrix[1][0] *= 2.5
	fmt.Println(matrix, len(matrix[0]))
	pp := []*Inner{{1, 2}, {3, 4}}
	mp := map[string]*Inner{"a": {5, 6}}
	mp["a"].A++
	fmt.Println(*pp[1], *mp["a"])
	ee := []struct {
		n string
		f func(int) int
	}{{"a", func(x int) int { return x + 1 }}, {"b", nil}}
	for _, e := range ee {
		if e.f != nil {
			fmt.Println(e.n, e.f(1))
		}
	}
	var iface interface{} = a
	bb := iface.(Big)
	fmt.Println(bb.s, bb == a, iface == interface{}(bb))
	if _, ok := iface.(int); !ok {
		fmt.Println("not int")
	}
	var nilm M
	fmt.Println(nilm.Get("x"), len(nilm))
	s := "hello, 世界"
	for i := 0; i < len(s); i += 4 {
		fmt.Print(s[i:min(i+4, len(s))], "|")
	}
	fmt.Println(s[len(s)-3:], []byte(s)[:2])
	var e0 [0]int
	var es struct{}
	fmt.Println(len(e0), e0, es, es == struct{}{}, [3]struct{}{})
	lbl := 0
	switch {
	case lbl == 0:
		for {
			break
		}
		if true {
			break
		}
		lbl = 5
	}
	fmt.Println(lbl)
	x = 5
	x <<= 3
	x |= 1
	x &^= 8
	x %= 7
	y = -x
	y >>= 1
	fmt.Println(x, y)
	sh := 70
	fmt.Println(1<<sh == 0, int32(-5)>>sh, uint8(1)<<7)
	func() {
		defer func() { fmt.Println(recover()) }()
		sh = -1
		fmt.Println(1 << sh)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e interface{} = []int{1}
		fmt.Println(e == e)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e interface{} = &file{}
		_ = e.(fmt.Stringer)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e Reader
		_ = e.(Writer)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		_ = make([]int, y-100)
	}()
	fmt.Fprintln(os.Stdout, "end")
}
