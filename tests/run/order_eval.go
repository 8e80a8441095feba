package main

import "fmt"

type P struct{ a, b, c, d uint8 }
type Q struct {
	P
	x *P
	r [3]int
}

var order []string

func t(n string, v int) int                  { order = append(order, n); return v }
func ptr(n string, p *int) *int              { order = append(order, n); return p }
func sl(n string, s []int) []int             { order = append(order, n); return s }
func mp(n string, m map[int]int) map[int]int { order = append(order, n); return m }
func show()                                  { fmt.Println(order); order = nil }

type W struct{ v int }

func (w W) val(x int) W  { order = append(order, fmt.Sprint("val", w.v, x)); return W{w.v + x} }
func (w *W) pt(x int) *W { order = append(order, fmt.Sprint("pt", w.v, x)); w.v += x; return w }

func res() (a, b int) {
	a = 1
	b = 2
	return b, a
}
func res2(m map[string]int) (a int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v a=%d", r, a)
		}
	}()
	a = 5
	m["x"] = 1
	return 6, nil
}
func res3() (x int) {
	defer func() { x++ }()
	return func() int { x = 10; return 20 }() + x
}
func trycatch(f func()) {
	defer func() { fmt.Println("->", recover()); show() }()
	f()
}

func main() {
	s := P{1, 2, 3, 4}
	s.b, s.c = s.c, s.b
	fmt.Println(s)
	q := Q{P: s, x: &s, r: [3]int{1, 2, 3}}
	q.r[0], q.r[1], q.r[2] = q.r[1], q.r[2], q.r[0]
	q.a, q.P.b = q.P.b, q.a
	q.x.a, s.d = s.d, q.x.a
	fmt.Println(q.P, q.r, s)
	a, b, c := 1, 2, 3
	a, b, c = b, c, a
	fmt.Println(a, b, c)
	xs := []int{1, 2, 3}
	i := 1
	i, xs[i] = 2, 50
	xs[i], i = 7, 0
	fmt.Println(i, xs)
	var p *int = &a
	p, *p = &b, 9
	fmt.Println(a, b, *p)
	m := map[int]int{}
	sl("s", xs)[t("i", 0)] = t("v", 1)
	show()
	mp("m", m)[t("k", 0)] += t("v", 1)
	show()
	*ptr("p", &a) = t("v", 1) + t("w", 2)*t("z", 3)
	show()
	sl("s", xs)[t("i", 0)], mp("m", m)[t("k", 1)] = t("v", 1), t("w", 3)
	show()
	fmt.Sprint(t("1", 1), t("2", 2) == 2 && t("3", 3) == 3, sl("4", xs)[t("5", 1)], xs[t("6", 0):t("7", 1)])
	show()
	W{1}.val(t("a", 1)).val(t("b", 2))
	show()
	w := &W{1}
	w.pt(t("a", 1)).pt(t("b", 2)).val(t("c", 3))
	show()
	w.pt(w.v).pt(w.v)
	show()
	_ = map[int]int{t("k1", 1): t("v1", 1), t("k2", 2): t("v2", 2)}
	show()
	_ = []W{{t("1", 1)}, {t("2", 2)}}
	_ = [...]int{t("a", 1), 5: t("b", 2)}
	_ = struct{ a, b int }{b: t("b", 1), a: t("a", 2)}
	show()
	trycatch(func() { xs[t("i", 10)] = t("v", 1) })
	trycatch(func() { var np *W; np.v = t("v", 1) })
	trycatch(func() { var nm map[int]int; nm[t("k", 1)] = t("v", 1) })
	trycatch(func() { var nm map[int]int; nm[t("k", 1)], xs[t("i", 10)] = t("v", 1), 2 })
	trycatch(func() { var nf func(int); nf(t("a", 1)) })
	trycatch(func() { xs[5], xs[6] = xs[7], xs[8] })
	trycatch(func() { z := 0; xs[t("a", 5)] = t("b", 1) / z })
	trycatch(func() { xs[t("a", 5)] += t("b", 1) })
	trycatch(func() { var np *W; np.val(t("x", 1)) })
	trycatch(func() { var e interface{} = "s"; _ = e.(int) + t("x", 1) })
	trycatch(func() { var e interface{} = "s"; fmt.Sprint(t("x", 1), e.(int), t("y", 1)) })
	trycatch(func() { a, b := 1, xs[9]; _, _ = a, b })
	trycatch(func() { panic(t("p", 3)) })
	trycatch(func() { var e error; e.Error() })
	trycatch(func() { var e error; f := e.Error; f() })
	trycatch(func() { var e error; defer e.Error(); t("no", 1) })
	trycatch(func() { var f func(); defer f(); t("yes", 1) })
	trycatch(func() {
		var a *[3]int
		for i := range a {
			t("r", i)
		}
		for _, v := range a {
			t("s", v)
		}
	})
	fmt.Println(res())
	fmt.Println(res2(nil))
	fmt.Println(res3())
	x := 1
	f := func() int { x++; return x }
	y := []int{x, f(), x, f()}
	fmt.Println(y, x)
	z := [3]int{x, f(), x}
	fmt.Println(z)
	fmt.Println(x, f(), x)
	arr := [2]int{1, 2}
	g := func() int { arr[0] = 10; return 1 }
	fmt.Println(arr, g(), arr)
	st := struct{ a int }{x}
	h := func() int { st.a = 99; return 0 }
	k := st.a + h() + st.a
	fmt.Println(k)
	mm := map[string]int{"a": 1}
	hh := func() int { mm["a"] = 50; return 0 }
	fmt.Println(mm["a"]+hh(), mm["a"])
	str := "a"
	ss := func() string { str = "b"; return "c" }
	fmt.Println(str + ss() + str)
	str += ss() + str
	fmt.Println(str)
	var v interface{} = 5
	n, ok := v.(int), t("z", 1) == 1
	fmt.Println(n, ok)
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("d", i, " ") }()
		switch {
		case i == 1:
			continue
		}
		func() {
			for j := range 2 {
				defer func(j int) { fmt.Print("e", i, j, " ") }(j)
			}
		}()
	}
	var fns [3]func()
	for i, j := 0, 10; i < 3; i, j = i+1, j-1 {
		fns[i] = func() { fmt.Print(i, j, " "); j++ }
		if i == 1 {
			j += 100
		}
	}
	for _, f := range fns {
		f()
		f()
	}
	fmt.Println()
L:
	for i := 0; ; i++ {
		switch i {
		case 0, 1:
			continue L
		case 4:
			break L
		default:
			for {
				if i > 2 {
					continue L
				}
				break
			}
		}
		fmt.Print("i", i, " ")
	}
	fmt.Println()
	cnt := 0
again:
	for cnt < 5 {
		cnt++
		if cnt == 2 {
			goto again
		}
		if cnt == 4 {
			goto done
		}
		v := cnt
		defer func() { fmt.Print("v", v, " ") }()
	}
done:
	fmt.Println(cnt)
}
