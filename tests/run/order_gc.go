package main

import "fmt"

type L struct {
	off int
	s   []int
	src string
	p   *int
	m   map[int]int
}

var g int
var gs []int
var gm map[string]int
var str string

func inc() int           { g++; return g }
func grow() int          { gs = append(gs, 1, 2, 3); return 1 }
func (l *L) scan() int   { l.off++; return l.off }
func (l *L) setp() int   { x := 100; l.p = &x; return 1 }
func (l *L) reset() int  { l.s = []int{9, 8, 7, 6, 5, 4}; return 1 }
func sets() int          { str = "changed"; return 2 }
func setm() int          { gm = map[string]int{"a": 42}; return 1 }

type T struct{ a, b int }

func pair() (int, int) { g += 10; return g, g }

func main() {
	l := &L{off: 1, src: "abcdefgh"}
	fmt.Println(l.src[l.off-1:l.scan()])
	l.off = 1
	fmt.Println(l.src[l.off:l.scan()+2])
	g = 0
	s := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}
	fmt.Println(s[g:inc()], g)
	fmt.Println(s[g+0:inc()], g)
	fmt.Println(s[(g):inc()], g)
	gs = []int{1, 2}
	fmt.Println(len(gs) + grow())
	fmt.Println(len(gs), grow(), len(gs))
	fmt.Println(cap(gs[:1:1])+grow(), len(gs))
	x := 5
	xp := &x
	l.p = xp
	fmt.Println(*l.p + l.setp())
	l.p = xp
	fmt.Println(*l.p, l.setp(), *l.p)
	l.s = []int{1, 2, 3, 4}
	fmt.Println(l.s[1] + l.reset())
	l.s = []int{1, 2, 3, 4}
	fmt.Println(l.s[1:3], l.reset(), l.s[1:3])
	l.s = []int{1, 2, 3, 4}
	a := [3]int{l.s[0], l.reset(), l.s[0]}
	fmt.Println(a)
	str = "orig"
	fmt.Println(str[0:sets()], str)
	str = "orig"
	fmt.Println(str+fmt.Sprint(sets()), str)
	gm = map[string]int{"a": 1}
	fmt.Println(gm["a"] + setm())
	gm = map[string]int{"a": 1}
	fmt.Println(gm["a"], setm(), gm["a"])
	// conversions
	g = 0
	fmt.Println(float64(g), inc(), float64(g))
	fmt.Println(string(rune('a'+g)) + fmt.Sprint(inc()))
	b := []byte("xy")
	fb := func() int { b[0] = 'z'; return 1 }
	fmt.Println(string(b), fb(), string(b))
	fmt.Println(string(b) == "zy" && fb() == 1, string(b[:1])+fmt.Sprint(fb()))
	// interfaces
	var i any = g
	fi := func() int { i = "str"; return 2 }
	fmt.Println(i, fi(), i)
	i = 3
	_, ok := i.(int)
	fmt.Println(ok, fi())
	// structs
	t := T{1, 2}
	ft := func() int { t = T{3, 4}; return 5 }
	t = T{1, 2}
	fmt.Println(t.a, ft(), t.b)
	t = T{1, 2}
	fmt.Println(t.a+ft(), T{t.a, ft()})
	u := []T{t, {ft(), 1}, t}
	fmt.Println(u)
	// assignments
	arr := []int{0, 0, 0, 0}
	j := 0
	j, arr[j] = 2, 7
	fmt.Println(j, arr)
	fj := func() int { j = 3; return 8 }
	arr[j] = fj()
	fmt.Println(j, arr)
	j = 0
	arr[j], arr[fj()-7] = 1, 2
	fmt.Println(j, arr)
	j = 0
	arr[j] += fj()
	fmt.Println(j, arr)
	arr[j], j = pair()
	fmt.Println(j, arr)
	// comparison
	j = 1
	fmt.Println(j == fj()-5, j)
	j = 1
	fmt.Println(j < fj(), fj() > j, -j+fj())
	j = 1
	fmt.Println(j<<1|fj(), ^j, !(j == fj()))
	// closures and methods
	m := l.scan
	l = &L{off: 50}
	fmt.Println(m(), l.scan(), l.off)
	fl := func() int { l = &L{off: 70}; return 0 }
	fmt.Println(l.off, fl(), l.off)
	fmt.Println(l.off+fl()+l.scan(), l.scan())
	fmt.Println(func(a, b, c int) string { return fmt.Sprint(a, b, c) }(l.off, l.scan(), l.off))
	c := make(chan int, 3)
	c <- 1
	c <- 2
	fmt.Println(len(c), <-c, len(c), <-c)
	p := &T{1, 2}
	fp := func() *T { p = &T{8, 9}; return p }
	p.a, fp().b = 5, 6
	fmt.Println(*p)
	pp := &p
	(*pp).a, p = 77, &T{}
	fmt.Println(*p, **pp)
	mm := map[int]int{}
	k := 1
	fk := func() int { k++; return k }
	mm[k] = fk()
	mm[fk()] = k
	mm[k], mm[fk()] = fk(), k
	fmt.Println(mm, k)
	mm[k] += fk()
	fmt.Println(mm, k)
	switch k {
	case fk() - 1:
		fmt.Println("one", k)
	default:
		fmt.Println("default", k)
	}
	switch kk := k; {
	case kk == k-fk()+fk():
		fmt.Println("A")
	default:
		fmt.Println("B", kk, k)
	}
	q := [4]int{1, 2, 3, 4}
	fq := func() int { q[1] = 99; return 1 }
	fmt.Println(q, fq(), q[1])
	q[1] = 2
	fmt.Println(q[1]+fq(), q[fq()])
	q[1] = 2
	fmt.Println(q[1:3], fq(), q == [4]int{1, 99, 3, 4})
	for i, v := range q[g-g : fq()+1] {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	fr := func() (int, string) { g++; return g, "r" }
	var r1 int
	var r2 string
	r1, r2 = fr()
	fmt.Println(r1, r2, g)
	cp := copy(q[fq():], []int{g, inc(), g})
	fmt.Println(cp, q)
	z := append([]int{g}, inc(), g, inc(), g)
	fmt.Println(z)
	z = append(z[:g-g+1], g, inc())
	fmt.Println(z, min(g, inc(), g), max(g, inc()))
	var e1 error
	fe := func() error { e1 = fmt.Errorf("e%d", inc()); return e1 }
	fmt.Println(e1, fe(), e1)
	fmt.Println(e1 == fe())
	cx := complex(float64(g), float64(inc()))
	fmt.Println(cx, real(cx)+float64(inc()))
	defer fmt.Println("deferred", g, inc(), g)
	defer func(a, b int) { fmt.Println("d2", a, b) }(g, inc())
	go func(a, b int) {}(g, inc())
	fmt.Println([]int{g, inc(), g}, map[int]int{g: inc(), inc(): g}, struct{ a, b int }{g, inc()}, &T{g, inc()}, [...]int{2: g, 0: inc()})
}
