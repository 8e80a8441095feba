// Random operations on slices, arrays, strings, maps and structs, number 16.
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
	switch e := interface{}(mi[m["a"]]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	if n := len(ps); n > 0 {
		ps[idx(m["a"], n)].bump(idx((len(ss) * 13), 50))
	}
	xs = append(xs[:idx((len(str)*m["世界"]), len(xs)+1)], xs...)
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
	copy(xs, xs[idx(len(str), len(xs)+1):])
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	try(func() { var e interface{} = fmt.Sprint(k); fmt.Println(e.(int)) })
	m[str[idx(mi["a"], len(str)):]] += k
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	for i, c := range str {
		arr[i%6] += int(c) * (18 + 28)
	}
	try(func() { fmt.Println(xs[m["q r"]]) })
	sort.Strings(ss)
	sort.Strings(ss)
	xs = append(xs, arr[idx(m["a"], 6)], (len(ss) - mi[5]))
	xs = append(xs[:idx(arr[idx(len(xs), 6)], len(xs)+1)], xs...)
	xs = append(xs[:idx(k, len(xs)+1)], xs...)
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(mi[(18*21)], n)])
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
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	try(func() { fmt.Println(str[arr[idx(-9, 6)]:arr[idx(-5, 6)]]) })
	try(func() { fmt.Println(str[arr[idx(16, 6)]:len(ss)]) })
	xs = append(xs, m[str], len(ss))
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	{
		v := len(str)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	sort.Strings(ss)
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(str)
		if xs[i] > 1<<40 {
			break
		}
	}
	fs = append(fs, float64(m[strings.ToUpper("a")])/float64(idx(k, 7)+1))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	arr[idx(m["xyz"], 6)], arr[idx(6, 6)] = (len(xs) ^ m["q r"]), len(ss)
	if len(fns) > 0 {
		arr[2] += fns[idx(k, len(fns))](-8)
	}
	if n := len(ps); n > 0 {
		ps[idx(21, n)].bump(idx(len(ss), 50))
	}
	if n := len(ps); n > 0 {
		ps[idx(((-8^27)*len(xs)), n)].bump(idx(len(xs), 50))
	}
	{
		b := []byte(fmt.Sprint(m["q r"]))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	for i, c := range str {
		arr[i%6] += int(c) * k
	}
	xs = append(xs[:idx(mi[k%3 == 0], len(xs)+1)], xs...)
	if len(fns) > 0 {
		arr[2] += fns[idx(arr[idx((7+2), 6)], len(fns))](m[str[idx(10, len(str)):]])
	}
	copy(arr[:], xs)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	ss = append(ss, (strings.ToUpper("a") + str[idx(2, len(str)):]))
	switch e := interface{}(len(str)).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	switch e := interface{}(k).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	xs = append(xs[:idx(mi[fmt.Sprint(-7)], len(xs)+1)], xs...)
	str = str
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	try(func() { var e interface{} = len(xs); fmt.Println(e.(int)) })
	str = str
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(len(xs), len(fns))](len(ss))
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(arr[idx(len(xs), 6)], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	try(func() { xs[28] /= arr[idx(k, 6)] })
	try(func() { fmt.Println(xs[26]) })
	ss = append(ss, fmt.Sprint(mi[""]))
	{
		b := []byte(strings.ToUpper(("" + "")))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	if n := len(ps); n > 0 {
		ps[idx(m[fmt.Sprint(28)], n)].bump(idx(len(xs), 50))
	}
	copy(arr[:], xs)
	for i, c := range str {
		arr[i%6] += int(c) * 18
	}
	xs = append(xs, len(xs), len(ss))
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
