package main

import "fmt"

type T struct {
	a, b int
	s    string
	arr  [3]int
}
type I interface{ M(int) string }

func (t T) M(x int) string  { return fmt.Sprint("T.M", t.a, x) }
func (t *T) P(x int) string { t.a += x; return fmt.Sprint("T.P", t.a, x) }

type E struct {
	*T
	n int
}
type F struct{ E }

func two() (int, string)                { return 7, "seven" }
func big() (T, error)                   { return T{1, 2, "x", [3]int{4, 5, 6}}, nil }
func vari(pre string, xs ...int) string { return fmt.Sprint(pre, len(xs), xs) }
func rec(f func()) (r interface{}) {
	defer func() { r = recover() }()
	f()
	return "none"
}
func named(n int) (x, y int) {
	defer func() { x *= 2; y++ }()
	if n == 0 {
		return 10, 20
	}
	x = 3
	return
}

var glob = initg()

func initg() map[string][]int { return map[string][]int{"a": {1, 2}, "b": nil} }

type Shape interface {
	Area() float64
}
type Sq struct{ w float64 }

func (s Sq) Area() float64 { return s.w * s.w }

type Named int

func (n Named) String() string { return "N" + fmt.Sprint(int(n)) }

func main() {
	x := 1
	f := func() int { x = 2; return 10 }
	fmt.Println(x+f(), x)
	a := []int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	t, err := big()
	fmt.Println(t, err)
	u := t
	u.arr[1] = 100
	fmt.Println(t.arr, u.arr, t == u, t == T{1, 2, "x", [3]int{4, 5, 6}})
	fmt.Println(t.M(3), t.P(4), t.a)
	e := F{E{&t, 5}}
	fmt.Println(e.M(1), e.P(1), e.a, e.E.n)
	var ii I = t
	fmt.Println(ii.M(5))
	ii = &t
	t.a = 50
	fmt.Println(ii.M(6))
	ii = e
	fmt.Println(ii.M(7))
	g := t.M
	t.a = 60
	fmt.Println(g(1), T.M(t, 2), (*T).P(&t, 3), (*T).M(&t, 9))
	h := ii.M
	fmt.Println(h(8))
	fmt.Println(vari("a"), vari("b", 1), vari("c", 1, 2), vari("d", a...))
	fmt.Println(two())
	fmt.Println(named(0))
	fmt.Println(named(1))
	fmt.Println(rec(func() { panic("boom") }), rec(func() { var p *T; _ = p.a }), rec(func() { _ = a[i+5] }))
	fmt.Println(rec(func() { var m map[string]int; m["x"] = 1 }), rec(func() { var v interface{} = "s"; _ = v.(int) }))
	fmt.Println(rec(func() { z := 0; _ = 1 / z }), rec(func() { _ = a[i+1 : i] }))
	m := map[string]int{}
	m["a"]++
	m["b"] += 5
	m["c"] -= 2
	fmt.Println(m, len(m))
	if v, ok := m["zz"]; !ok {
		fmt.Println(v, ok)
	}
	delete(m, "a")
	ms := map[string][]int{}
	ms["k"] = append(ms["k"], 1, 2)
	ms["k"] = append(ms["k"], 3)
	fmt.Println(ms, m)
	mt := map[T]int{{1, 2, "a", [3]int{}}: 4}
	mt[T{a: 1}]++
	fmt.Println(len(mt), mt[T{1, 2, "a", [3]int{}}])
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	for i, c := range "héllo\xff" {
		fmt.Print(i, ":", string(c), " ")
	}
	fmt.Println()
	for i := range 3 {
		defer fmt.Println("deferred", i)
	}
	arr := [3]int{1, 2, 3}
	for i, v := range arr {
		arr[2] = 10
		if i == 2 {
			fmt.Println(v)
		}
	}
	for i, v := range &arr {
		arr[2] = 20
		if i == 2 {
			fmt.Println(v)
		}
	}
	switch y := x; {
	case y > 1:
		fmt.Println("big")
		fallthrough
	case y > 100:
		fmt.Println("ft")
	default:
		fmt.Println("def")
	}
	for _, s := range []string{"a", "bb", "ccc", "dddd", "zz", "e", "f", "gg", "hhh", ""} {
		switch s {
		case "a", "e":
			fmt.Print("1 ")
		case "bb":
			fmt.Print("2 ")
		case "ccc":
			fmt.Print("3 ")
		case "dddd":
			fmt.Print("4 ")
		case "f":
			fmt.Print("5 ")
		case "gg":
			fmt.Print("6 ")
		case "hhh":
			fmt.Print("7 ")
		case "":
			fmt.Print("e ")
		default:
			fmt.Print("d ")
		}
	}
	fmt.Println()
	for _, v := range []interface{}{1, "s", 2.5, nil, t, &t, []int{1}, Named(3), Sq{2}, func() {}, true, byte(3)} {
		switch w := v.(type) {
		case int:
			fmt.Print("int ", w+1, " ")
		case string, bool:
			fmt.Print("strbool ", w, " ")
		case nil:
			fmt.Print("nil ", w, " ")
		case I:
			fmt.Print("I ", w.M(1), " ")
		case Shape:
			fmt.Print("Shape ", w.Area(), " ")
		case fmt.Stringer:
			fmt.Print("Str ", w.String(), " ")
		case func():
			fmt.Print("func ")
		default:
			fmt.Printf("%T ", w)
		}
	}
	fmt.Println()
	c := complex(1, 2)
	c = c * c / (1 + 1i)
	fmt.Println(c, real(c), imag(c), c == complex(real(c), imag(c)))
	var n8 int8 = -128
	fmt.Println(n8/-1, -n8, n8>>1, uint8(n8)>>1, 1<<uint(i+3), ^n8)
	str := "abc"
	str += str + "d" + str[1:2]
	fmt.Println(str, str[1], len(str), str < "abd", str == "abcabcdb")
	bs := []byte(str)
	bs[0] = 'X'
	fmt.Println(string(bs), string(bs[:3]) == "Xbc", string(rune(0x4e16)), []rune("é"))
	fmt.Println(glob, min(3, 1, 2), max(2.5, 1), min("b", "a"))
	p := &[]int{1, 2, 3}
	(*p)[1] = 5
	pa := &[3]int{1, 2, 3}
	pa[1] += 7
	fmt.Println(*p, pa[1:], len(pa), cap(pa[:2]))
outer:
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if j == 1 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	k := 0
loop:
	if k < 3 {
		k++
		goto loop
	}
	fmt.Println(k)
	var s1, s2 Shape = Sq{1}, Sq{1}
	fmt.Println(s1 == s2, s1 == Sq{1}, s1 != nil, interface{}(s1) == interface{}(Sq{2}))
	arr2 := [...]string{2: "c", 0: "a"}
	fmt.Printf("%q %v\n", arr2, struct {
		X, Y int
		Z    string
	}{1, 2, "z"})
	type rec2 struct {
		next *rec2
		v    [2]T
	}
	r := &rec2{v: [2]T{{a: 1}, {b: 2}}}
	r.next = &rec2{next: r}
	r.next.next.v[1].arr[2] = 77
	fmt.Println(r.v[1].arr, r.next.v[0])
	cp := make([]int, 2, 10)
	fmt.Println(copy(cp, a), cp, copy(bs, "zz"), string(bs), cap(cp))
	clear(m)
	fmt.Println(m)
	cp2 := append(cp[:1], cp...)
	fmt.Println(cp2, append([]byte("x"), "yz"...))
	var e1, e2 error
	fmt.Println(e1 == e2, e1 == nil)
	fn := func(xs ...interface{}) int { return len(xs) }
	fmt.Println(fn(), fn(nil), fn(1, "a", nil))
	var np *T
	fmt.Println(rec(func() { np.P(1) }), rec(func() { np.M(1) }), rec(func() { ii = nil; ii.M(1) }))
	fmt.Println(rec(func() { var fz func(); fz() }), rec(func() { ii = np; ii.M(1) }))
}
