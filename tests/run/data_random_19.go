// Random operations on slices, arrays, strings, maps and structs, number 19.
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
	xs = xs[idx(-9, len(xs)+1):]
	ps = append(ps, P{a: int8(((20 + -6) ^ len(ss))), b: str, c: [3]uint16{1, uint16((m["世界"] * len(str)))}})
	fs = append(fs, float64(len(xs))/float64(idx(arr[idx(m[""], 6)], 7)+1))
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(k, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	ps = append(ps, P{a: int8(len(ss)), b: ("é" + "a"), c: [3]uint16{1, uint16(len(xs))}})
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= (24 ^ 5)
		if xs[i] > 1<<40 {
			break
		}
	}
	xs = xs[idx(mi[k%3 == 0], len(xs)+1):]
	ss = append(ss, str[idx((-1+29), len(str)):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	str = fmt.Sprint(arr[idx(13, 6)])
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	mk[K{m[str[idx(-6, len(str)):]], "a"}] = P{a: int8(len(xs)), b: str}
	delete(m, str)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	xs = append(xs, len(xs), len(xs))
	{
		v := mi[str[idx(7, len(str)):]]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	delete(m, str[idx(len(xs), len(str)):])
	try(func() { var e interface{} = fmt.Sprint(m["q r"]); fmt.Println(e.(int)) })
	fs = append(fs, float64(k)/float64(idx(len(xs), 7)+1))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	mi[int8(len(ss))]++
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	xs = append(xs, k, len(str))
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	sort.Ints(xs)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	switch e := interface{}((str + str)).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	{
		v := arr[idx(k, 6)]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	ss = append(ss, str)
	xs = append(xs, len(ss), m[("q r"+"xyz")])
	try(func() { fmt.Println(xs[len(ss)]) })
	copy(xs, xs[idx(mi[k%3 == 0], len(xs)+1):])
	try(func() { xs[len(ss)] /= arr[idx(len(xs), 6)] })
	try(func() { xs[mi[k%3 == 0]] /= arr[idx((mi[28]+arr[idx(13, 6)]), 6)] })
	sort.Ints(xs)
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(str)
		if xs[i] > 1<<40 {
			break
		}
	}
	delete(m, (fmt.Sprint(24) + "a"))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	sort.Strings(ss)
	str = str[idx(((16+-1) - -5), len(str)):]
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	copy(arr[:], xs)
	delete(m, str[idx(10, len(str)):])
	arr[idx(m[str], 6)], arr[idx((len(xs)-len(xs)), 6)] = 21, arr[idx(len(str), 6)]
	copy(xs, xs[idx(mi[11], len(xs)+1):])
	xs = xs[idx(len(str), len(xs)+1):]
	copy(xs, xs[idx(len(str), len(xs)+1):])
	delete(m, str[idx(m[""], len(str)):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(ss), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx((24^m[""]), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	mi[K{arr[idx(-7, 6)], "z"}]++
	if len(fns) > 0 {
		arr[2] += fns[idx(k, len(fns))](mi[fmt.Sprint(2)])
	}
	delete(m, str)
	ps = append(ps, P{a: int8(arr[idx(mi[16], 6)]), b: strings.ToUpper("xyz"), c: [3]uint16{1, uint16(len(str))}})
	arr[idx(mi[("q r"+"")], 6)], arr[idx(27, 6)] = mi[("xyz"+"é")], mi[k%3 == 0]
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
