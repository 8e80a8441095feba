// Random operations on slices, arrays, strings, maps and structs, number 9.
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
		b := []byte((("a" + "q r") + str[idx(20, len(str)):]))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	copy(xs, xs[idx(k, len(xs)+1):])
	sort.Strings(ss)
	arr[idx(m[(""+"é")], 6)], arr[idx(len(ss), 6)] = m[strings.ToUpper("q r")], arr[idx(21, 6)]
	sort.Strings(ss)
	str = str[idx(k, len(str)):]
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	ps = append(ps, P{a: int8(k), b: strings.ToUpper("é"), c: [3]uint16{1, uint16(m["世界"])}})
	copy(xs, xs[idx(k, len(xs)+1):])
	xs = xs[idx((arr[idx(20, 6)]+k), len(xs)+1):]
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(arr[idx(arr[idx(-8, 6)], 6)], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	copy(arr[:], xs)
	copy(arr[:], xs)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	m[str[idx(len(ss), len(str)):]] += arr[idx(16, 6)]
	{
		v := mi[k%3 == 0]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	xs = append(xs[:idx(len(ss), len(xs)+1)], xs...)
	xs = append(xs, mi[strings.ToUpper("世界")], len(xs))
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

func step2(k int) {
	xs = xs[idx(((23*27)+len(xs)), len(xs)+1):]
	sort.Ints(xs)
	switch e := interface{}(fmt.Sprint(arr[idx(-6, 6)])).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	xs = append(xs[:idx(arr[idx(len(ss), 6)], len(xs)+1)], xs...)
	copy(arr[:], xs)
	for i, c := range str {
		arr[i%6] += int(c) * arr[idx(7, 6)]
	}
	try(func() { xs[len(xs)] /= arr[idx(len(ss), 6)] })
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(-8, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	switch e := interface{}(str).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	mk[K{len(xs), str[idx(23, len(str)):]}] = P{a: int8(0), b: str}
	try(func() { fmt.Println(str[len(xs):(22 + -7)]) })
	{
		v := mi[k%3 == 0]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	if n := len(ps); n > 0 {
		ps[idx(m[strings.ToUpper("xyz")], n)].bump(idx(22, 50))
	}
	fs = append(fs, float64(m[("xyz"+"xyz")])/float64(idx((len(xs)-k), 7)+1))
	switch e := interface{}(str[idx(len(str), len(str)):]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(mi[7], len(fns))]((mi[9] + 27))
	}
	mk[K{mi[k%3 == 0], "q r"}] = P{a: int8(m[("é" + "q r")]), b: fmt.Sprint(24)}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= -3
		if xs[i] > 1<<40 {
			break
		}
	}
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	{
		v := m[fmt.Sprint(16)]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	m[strings.ToUpper(strings.ToUpper("世界"))] += len(str)
	xs = xs[idx(len(xs), len(xs)+1):]
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	{
		v := ((10 + 16) * m["q r"])
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	ps = append(ps, P{a: int8(mi[k%3 == 0]), b: str[idx(19, len(str)):], c: [3]uint16{1, uint16(mi[("é" + "a")])}})
	try(func() { xs[arr[idx(arr[idx(-5, 6)], 6)]] /= arr[idx(k, 6)] })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	try(func() { fmt.Println(xs[13]) })
	try(func() { xs[len(str)] /= arr[idx((arr[idx(16, 6)]^(17^7)), 6)] })
	for i, c := range str {
		arr[i%6] += int(c) * m["a"]
	}
	try(func() { fmt.Println(str[len(str):mi[""]]) })
	mi[(23*k)]++
	xs = xs[idx(len(str), len(xs)+1):]
	if n := len(ps); n > 0 {
		ps[idx(m[fmt.Sprint(-6)], n)].bump(idx(len(str), 50))
	}
	{
		v := len(xs)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	arr[idx(len(str), 6)], arr[idx(len(str), 6)] = k, k
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
