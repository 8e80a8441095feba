// Random operations on slices, arrays, strings, maps and structs, number 8.
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
	try(func() { fmt.Println(str[k:len(ss)]) })
	fs = append(fs, float64(k)/float64(idx(mi["世界"], 7)+1))
	xs = append(xs, len(xs), mi[k%3 == 0])
	try(func() { fmt.Println(xs[(k - k)]) })
	copy(arr[:], xs)
	ps = append(ps, P{a: int8(20), b: str, c: [3]uint16{1, uint16(len(str))}})
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m["q r"], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	{
		v := len(xs)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	sort.Ints(xs)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	try(func() { fmt.Println(xs[len(ss)]) })
	ss = append(ss, (("a" + "世界") + strings.ToUpper("é")))
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(ss)
		if xs[i] > 1<<40 {
			break
		}
	}
	if n := len(ps); n > 0 {
		ps[idx(arr[idx(k, 6)], n)].bump(idx(len(ss), 50))
	}
	sort.Strings(ss)
	try(func() { xs[len(xs)] /= arr[idx(29, 6)] })
	if len(fns) > 0 {
		arr[2] += fns[idx(len(str), len(fns))](4)
	}
	sort.Strings(ss)
	{
		v := 28
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	copy(xs, xs[idx(arr[idx(mi[-3], 6)], len(xs)+1):])
	mk[K{-3, fmt.Sprint(9)}] = P{a: int8(mi[strings.ToUpper("世界")]), b: fmt.Sprint(-5)}
	try(func() { fmt.Println(str[arr[idx(25, 6)]:len(ss)]) })
	{
		b := []byte("a")
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	fs = append(fs, float64(len(ss))/float64(idx(len(str), 7)+1))
	sort.Strings(ss)
	mi[(24-26)]++
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(ss)
		if xs[i] > 1<<40 {
			break
		}
	}
	ps = append(ps, P{a: int8(arr[idx(k, 6)]), b: str[idx(1, len(str)):], c: [3]uint16{1, uint16(m[strings.ToUpper("")])}})
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	sort.Strings(ss)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	ss = append(ss, fmt.Sprint(len(xs)))
	xs = append(xs, (len(xs) - 26), len(xs))
	copy(xs, xs[idx((len(str)^len(xs)), len(xs)+1):])
	try(func() { xs[mi["é"]] /= arr[idx(len(str), 6)] })
	try(func() { fmt.Println(xs[m[fmt.Sprint(16)]]) })
	str = fmt.Sprint(mi[k%3 == 0])
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	m[""] += len(ss)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	{
		v := len(str)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(xs), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	if n := len(ps); n > 0 {
		ps[idx(mi[m["q r"]], n)].bump(idx(len(ss), 50))
	}
	copy(arr[:], xs)
	try(func() { fmt.Println(xs[len(xs)]) })
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	xs = append(xs[:idx((29^m["a"]), len(xs)+1)], xs...)
	m[(("xyz" + "é") + ("xyz" + "世界"))] += mi[strings.ToUpper("a")]
	arr[idx((mi["a"]-arr[idx(-8, 6)]), 6)], arr[idx(29, 6)] = k, arr[idx(m["q r"], 6)]
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	sort.Strings(ss)
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(14, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	delete(m, str)
	ps = append(ps, P{a: int8(len(str)), b: ("xyz" + ""), c: [3]uint16{1, uint16(mi[k%3 == 0])}})
	delete(m, (fmt.Sprint(-4) + str[idx(-8, len(str)):]))
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	mk[K{(k + len(ss)), strings.ToUpper("q r")}] = P{a: int8((k * k)), b: str[idx(1, len(str)):]}
	xs = xs[idx(arr[idx(27, 6)], len(xs)+1):]
	if n := len(ps); n > 0 {
		ps[idx(m[(""+"a")], n)].bump(idx(k, 50))
	}
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
