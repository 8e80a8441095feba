// Random operations on slices, arrays, strings, maps and structs, number 6.
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
	switch e := interface{}(str[idx(arr[idx(11, 6)], len(str)):]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	m[(("世界" + "xyz") + strings.ToUpper("a"))] += ((0 ^ 14) * (27 - 9))
	delete(m, "世界")
	fs = append(fs, float64(len(ss))/float64(idx(mi[k%3 == 0], 7)+1))
	sort.Ints(xs)
	for i, c := range str {
		arr[i%6] += int(c) * len(xs)
	}
	mk[K{22, strings.ToUpper("")}] = P{a: int8(len(str)), b: ("é" + "xyz")}
	xs = append(xs, mi[len(str)], arr[idx(len(ss), 6)])
	str = (("xyz" + str) + fmt.Sprint(len(ss)))
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	try(func() { var e interface{} = len(xs); fmt.Println(e.(int)) })
	xs = append(xs[:idx(len(ss), len(xs)+1)], xs...)
	for i, c := range str {
		arr[i%6] += int(c) * len(str)
	}
	{
		b := []byte((("é" + "q r") + strings.ToUpper("é")))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	xs = append(xs, mi[k%3 == 0], len(str))
	arr[idx(m["世界"], 6)], arr[idx(len(ss), 6)] = k, arr[idx(mi["世界"], 6)]
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(str)
		if xs[i] > 1<<40 {
			break
		}
	}
	xs = append(xs[:idx(arr[idx(arr[idx(27, 6)], 6)], len(xs)+1)], xs...)
	ps = append(ps, P{a: int8(mi[str[idx(28, len(str)):]]), b: str, c: [3]uint16{1, uint16(mi[k%3 == 0])}})
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	str = str[idx(mi[k%3 == 0], len(str)):]
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	try(func() { var e interface{} = len(str); fmt.Println(e.(int)) })
	delete(m, (fmt.Sprint(27) + ("a" + "世界")))
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(2, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	arr[idx(arr[idx(28, 6)], 6)], arr[idx(len(str), 6)] = arr[idx((-1-6), 6)], len(ss)
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	copy(xs, xs[idx(mi[arr[idx(-4, 6)]], len(xs)+1):])
	{
		v := k
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	mi[m[strings.ToUpper("é")]]++
	str = "q r"
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	try(func() { xs[11] /= arr[idx(k, 6)] })
	try(func() { xs[len(str)] /= arr[idx(len(ss), 6)] })
	mi[mi[m["a"]]]++
	m[(str + ("q r" + "q r"))] += mi[str[idx(24, len(str)):]]
	try(func() { fmt.Println(xs[len(str)]) })
	xs = append(xs[:idx((m["xyz"]-len(str)), len(xs)+1)], xs...)
	if n := len(ps); n > 0 {
		ps[idx(mi["世界"], n)].bump(idx(len(ss), 50))
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	copy(arr[:], xs)
	copy(xs, xs[idx(arr[idx(mi[k%3 == 0], 6)], len(xs)+1):])
	sort.Strings(ss)
	try(func() { xs[m[str[idx(21, len(str)):]]] /= arr[idx(k, 6)] })
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(k, n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	try(func() { var e interface{} = "q r"; fmt.Println(e.(int)) })
	m[str[idx(len(xs), len(str)):]] += mi[k%3 == 0]
	if n := len(ps); n > 0 {
		ps[idx(m["q r"], n)].bump(idx(len(xs), 50))
	}
	try(func() { fmt.Println(xs[arr[idx(arr[idx(21, 6)], 6)]]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	try(func() { fmt.Println(xs[arr[idx(28, 6)]]) })
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m[str], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	xs = append(xs[:idx(k, len(xs)+1)], xs...)
	for i, c := range str {
		arr[i%6] += int(c) * len(str)
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(9, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	try(func() { xs[len(str)] /= arr[idx(arr[idx(-7, 6)], 6)] })
	xs = append(xs[:idx(len(ss), len(xs)+1)], xs...)
	sort.Strings(ss)
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
