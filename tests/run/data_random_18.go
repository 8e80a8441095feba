// Random operations on slices, arrays, strings, maps and structs, number 18.
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
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	{
		v := k
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	delete(m, str[idx(14, len(str)):])
	copy(arr[:], xs)
	copy(xs, xs[idx(mi[mi[10]], len(xs)+1):])
	xs = append(xs[:idx(mi[k%3 == 0], len(xs)+1)], xs...)
	try(func() { xs[len(xs)] /= arr[idx(mi[2], 6)] })
	for i, c := range str {
		arr[i%6] += int(c) * k
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	mi[int8(arr[idx(8, 6)])]++
	try(func() { fmt.Println(xs[len(xs)]) })
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	for i, c := range str {
		arr[i%6] += int(c) * len(ss)
	}
	for i, c := range str {
		arr[i%6] += int(c) * len(str)
	}
	m[strings.ToUpper(str)] += k
	xs = xs[idx(len(str), len(xs)+1):]
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	xs = append(xs[:idx(13, len(xs)+1)], xs...)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	xs = append(xs, m[(""+"xyz")], (m["é"] ^ 21))
	try(func() { var e interface{} = "a"; fmt.Println(e.(int)) })
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	mi[len(str)]++
	str = str[idx(len(xs), len(str)):]
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	copy(arr[:], xs)
	xs = xs[idx(len(str), len(xs)+1):]
	{
		v := m["世界"]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	delete(m, fmt.Sprint(arr[idx(6, 6)]))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	mi[len(xs)]++
	fs = append(fs, float64(28)/float64(idx(26, 7)+1))
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(17, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	{
		v := mi[arr[idx(18, 6)]]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	ss = append(ss, str)
	ps = append(ps, P{a: int8(len(xs)), b: strings.ToUpper(""), c: [3]uint16{1, uint16(mi[("é" + "a")])}})
	xs = xs[idx(k, len(xs)+1):]
	xs = append(xs, len(ss), mi["xyz"])
	arr[idx(len(xs), 6)], arr[idx(len(xs), 6)] = arr[idx(len(str), 6)], 8
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	try(func() { var e interface{} = len(str); fmt.Println(e.(int)) })
	if n := len(ps); n > 0 {
		ps[idx(arr[idx((20+22), 6)], n)].bump(idx((k * m[""]), 50))
	}
	copy(xs, xs[idx(k, len(xs)+1):])
	xs = append(xs[:idx(20, len(xs)+1)], xs...)
	sort.Ints(xs)
	ps = append(ps, P{a: int8(len(xs)), b: "a", c: [3]uint16{1, uint16(len(ss))}})
	sort.Ints(xs)
	if n := len(ps); n > 0 {
		ps[idx(len(xs), n)].bump(idx(28, 50))
	}
	mk[K{arr[idx(len(xs), 6)], str[idx(2, len(str)):]}] = P{a: int8(m[fmt.Sprint(12)]), b: ("é" + "xyz")}
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
	m[str[idx(len(ss), len(str)):]] += mi[(-1 ^ 10)]
	copy(arr[:], xs)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	try(func() { fmt.Println(str[arr[idx(7, 6)]:m["é"]]) })
	for i, c := range str {
		arr[i%6] += int(c) * len(xs)
	}
	delete(m, fmt.Sprint(0))
	{
		v := (mi["q r"] - mi[k%3 == 0])
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	m[(str[idx(26, len(str)):] + ("é" + "q r"))] += len(ss)
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
