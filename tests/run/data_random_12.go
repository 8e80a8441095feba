// Random operations on slices, arrays, strings, maps and structs, number 12.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type P struct {
	a int8
	b string
	c [3]uint16
	d *P
}

func (p P) key() string { return fmt.Sprint(p.a, p.b, p.c) }
func (p *P) bump(n int) { p.a += int8(n); p.c[n&1]++; p.b += string(rune('a' + n%26)) }

type K struct {
	x int
	s string
}

var xs []int
var ss []string
var m = map[string]int{}
var mk = map[K]P{}
var mi = map[interface{}]int{}
var ps []P
var pp []*P
var arr [6]int
var str = "start"
var fs []float64
var fns []func(int) int

func idx(n, l int) int {
	if l == 0 {
		return 0
	}
	return int(uint(n) % uint(l))
}

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("panic:", e)
		}
	}()
	f()
}

func step0(k int) {
	sort.Ints(xs)
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	m[strings.ToUpper(str[idx(8, len(str)):])] += len(str)
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(xs), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	xs = xs[idx(mi[str], len(xs)+1):]
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= m["é"]
		if xs[i] > 1<<40 {
			break
		}
	}
	copy(arr[:], xs)
	{
		b := []byte((strings.ToUpper("") + "q r"))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	try(func() { fmt.Println(xs[(mi["a"] * (-9 ^ 26))]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	{
		v := m[strings.ToUpper("xyz")]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	str = fmt.Sprint(m[str])
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= mi[k%3 == 0]
		if xs[i] > 1<<40 {
			break
		}
	}
	copy(arr[:], xs)
	xs = append(xs[:idx(k, len(xs)+1)], xs...)
	ps = append(ps, P{a: int8(1), b: fmt.Sprint(14), c: [3]uint16{1, uint16(arr[idx(len(str), 6)])}})
	m[str] += k
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(str), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	xs = append(xs[:idx((len(str)^17), len(xs)+1)], xs...)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	str = "xyz"
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	switch e := interface{}(strings.ToUpper(strings.ToUpper("xyz"))).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	ps = append(ps, P{a: int8(mi[k%3 == 0]), b: ("" + "q r"), c: [3]uint16{1, uint16(23)}})
	xs = xs[idx(k, len(xs)+1):]
	if len(fns) > 0 {
		arr[2] += fns[idx(len(ss), len(fns))](k)
	}
	if n := len(ps); n > 0 {
		ps[idx(mi[("世界"+"a")], n)].bump(idx(len(str), 50))
	}
	for i, c := range str {
		arr[i%6] += int(c) * arr[idx(2, 6)]
	}
	{
		v := m[("a" + "世界")]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(len(str), len(fns))](len(ss))
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	try(func() { fmt.Println(str[4:len(ss)]) })
	copy(arr[:], xs)
	copy(xs, xs[idx(mi[k], len(xs)+1):])
	switch e := interface{}(str[idx(k, len(str)):]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	mk[K{len(ss), str[idx(-2, len(str)):]}] = P{a: int8(mi[len(xs)]), b: fmt.Sprint(18)}
	delete(m, str)
	if n := len(ps); n > 0 {
		ps[idx(len(str), n)].bump(idx(k, 50))
	}
	xs = xs[idx(k, len(xs)+1):]
	try(func() { fmt.Println(xs[m[fmt.Sprint(21)]]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	delete(m, str)
	ss = append(ss, fmt.Sprint((27 * 18)))
	copy(xs, xs[idx(7, len(xs)+1):])
	try(func() { var e interface{} = strings.ToUpper(str); fmt.Println(e.(int)) })
	m[str] += mi[k%3 == 0]
	arr[idx(arr[idx(len(ss), 6)], 6)], arr[idx(len(xs), 6)] = len(xs), k
	ss = append(ss, str)
	for i, c := range str {
		arr[i%6] += int(c) * k
	}
	try(func() { fmt.Println(xs[arr[idx(len(str), 6)]]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	sort.Ints(xs)
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= mi[k%3 == 0]
		if xs[i] > 1<<40 {
			break
		}
	}
	mi[strings.ToUpper(strings.ToUpper("世界"))]++
	{
		b := []byte(fmt.Sprint(len(str)))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	str = str
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	try(func() { var e interface{} = str; fmt.Println(e.(int)) })
	ss = append(ss, "é")
	str = ("" + str[idx(len(ss), len(str)):])
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	try(func() { fmt.Println(xs[len(ss)]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func main() {
	for k := range 25 {
		switch k % 6 {
		case 0:
			step0(k)
		case 1:
			step1(k)
		case 2:
			step2(k)
		case 3:
			step3(k)
		case 4:
			step4(k)
		case 5:
			step5(k)
		}
		fmt.Println(k, len(xs), len(ss), len(m), len(mk), len(mi), len(ps), len(pp), arr, len(str))
	}
	fmt.Println(xs)
	fmt.Printf("%q %q\n", ss, str)
	fmt.Println(m)
	var keys []string
	for k, v := range mk {
		keys = append(keys, fmt.Sprint(k, v.key()))
	}
	sort.Strings(keys)
	fmt.Println(keys)
	for _, p := range ps {
		fmt.Print(p.key(), " ")
	}
	for _, p := range pp {
		fmt.Print(p.key(), p.d.key(), " ")
	}
	fmt.Println(fs, len(fns))
	t := 0
	for _, v := range mi {
		t += v
	}
	fmt.Println(t)
}
