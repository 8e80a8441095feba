// Random operations on slices, arrays, strings, maps and structs, number 20.
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
	mi[float64(len(ss))/2]++
	fs = append(fs, float64(m[strings.ToUpper("世界")])/float64(idx(arr[idx((8+20), 6)], 7)+1))
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	{
		b := []byte((strings.ToUpper("xyz") + str))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	fs = append(fs, float64(m[fmt.Sprint(-3)])/float64(idx(arr[idx(arr[idx(2, 6)], 6)], 7)+1))
	ps = append(ps, P{a: int8((k ^ len(xs))), b: "", c: [3]uint16{1, uint16(len(xs))}})
	ps = append(ps, P{a: int8(len(str)), b: fmt.Sprint(18), c: [3]uint16{1, uint16(m[("xyz" + "é")])}})
	mk[K{len(xs), "xyz"}] = P{a: int8(mi[len(ss)]), b: ("a" + "q r")}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m[("q r"+"xyz")], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	try(func() { xs[((21 + 6) ^ 24)] /= arr[idx(len(str), 6)] })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(ss)
		if xs[i] > 1<<40 {
			break
		}
	}
	arr[idx(mi[k%3 == 0], 6)], arr[idx(mi[29], 6)] = ((6 * -9) + arr[idx(15, 6)]), len(xs)
	copy(arr[:], xs)
	for i, c := range str {
		arr[i%6] += int(c) * len(xs)
	}
	try(func() { xs[k] /= arr[idx(len(xs), 6)] })
	sort.Strings(ss)
	str = strings.ToUpper(str)
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	delete(m, str)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	mk[K{len(str), ("é" + "é")}] = P{a: int8(k), b: "a"}
	xs = append(xs[:idx(m[fmt.Sprint(19)], len(xs)+1)], xs...)
	xs = xs[idx(26, len(xs)+1):]
	if len(fns) > 0 {
		arr[2] += fns[idx(len(ss), len(fns))](len(xs))
	}
	try(func() { fmt.Println(xs[len(str)]) })
	sort.Strings(ss)
	try(func() { fmt.Println(str[k:m["xyz"]]) })
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(k, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	if n := len(ps); n > 0 {
		ps[idx(m[fmt.Sprint(19)], n)].bump(idx(mi[k%3 == 0], 50))
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	mi[int8(len(str))]++
	xs = append(xs, m[strings.ToUpper("")], arr[idx((-9+27), 6)])
	m[str] += len(xs)
	fs = append(fs, float64(k)/float64(idx(k, 7)+1))
	try(func() { var e interface{} = (len(str) ^ len(xs)); fmt.Println(e.(int)) })
	arr[idx((m["xyz"]^len(ss)), 6)], arr[idx(len(str), 6)] = len(str), len(str)
	delete(m, fmt.Sprint(mi[""]))
	ps = append(ps, P{a: int8(arr[idx(mi[k%3 == 0], 6)]), b: str, c: [3]uint16{1, uint16(len(xs))}})
	copy(xs, xs[idx((k-14), len(xs)+1):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	arr[idx(mi[m["xyz"]], 6)], arr[idx(arr[idx(mi["xyz"], 6)], 6)] = len(str), arr[idx(k, 6)]
	{
		b := []byte(fmt.Sprint(mi[2]))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	mi[float64(k)/2]++
	sort.Ints(xs)
	try(func() { xs[mi[len(ss)]] /= arr[idx(arr[idx((9*-6), 6)], 6)] })
	copy(arr[:], xs)
	copy(xs, xs[idx(len(ss), len(xs)+1):])
	try(func() { fmt.Println(xs[len(ss)]) })
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(xs), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	for i, c := range str {
		arr[i%6] += int(c) * len(str)
	}
	fs = append(fs, float64(m[str])/float64(idx(mi[fmt.Sprint(22)], 7)+1))
	mk[K{len(str), strings.ToUpper("é")}] = P{a: int8(mi[k%3 == 0]), b: str[idx(-1, len(str)):]}
	{
		v := -8
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	m[strings.ToUpper(str[idx(28, len(str)):])] += (k * k)
	sort.Ints(xs)
	{
		b := []byte((str[idx(0, len(str)):] + "a"))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	ss = append(ss, strings.ToUpper("a"))
	try(func() { var e interface{} = len(str); fmt.Println(e.(int)) })
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
