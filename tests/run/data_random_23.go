// Random operations on slices, arrays, strings, maps and structs, number 23.
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
	try(func() { xs[len(ss)] /= arr[idx(m[fmt.Sprint(16)], 6)] })
	xs = append(xs[:idx(len(str), len(xs)+1)], xs...)
	try(func() { fmt.Println(str[arr[idx(16, 6)]:arr[idx(27, 6)]]) })
	mk[K{(mi[-4] * (24 * -2)), str}] = P{a: int8(arr[idx(m["é"], 6)]), b: str}
	m[fmt.Sprint(m["a"])] += k
	for i, c := range str {
		arr[i%6] += int(c) * (23 ^ 14)
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(len(ss), len(fns))](len(xs))
	}
	xs = append(xs, len(ss), arr[idx(len(str), 6)])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	switch e := interface{}(str[idx(23, len(str)):]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	ps = append(ps, P{a: int8(len(xs)), b: str, c: [3]uint16{1, uint16((arr[idx(4, 6)] ^ (16 ^ 10)))}})
	str = fmt.Sprint(len(ss))
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	xs = append(xs, len(str), arr[idx(arr[idx(1, 6)], 6)])
	switch e := interface{}(len(str)).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	sort.Strings(ss)
	mk[K{mi[arr[idx(-7, 6)]], strings.ToUpper("世界")}] = P{a: int8(len(xs)), b: "a"}
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

func step2(k int) {
	str = strings.ToUpper(("a" + ("q r" + "世界")))
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	for i, c := range str {
		arr[i%6] += int(c) * len(ss)
	}
	if n := len(ps); n > 0 {
		ps[idx(arr[idx(m["xyz"], 6)], n)].bump(idx(14, 50))
	}
	ps = append(ps, P{a: int8(22), b: strings.ToUpper("q r"), c: [3]uint16{1, uint16(len(ss))}})
	{
		b := []byte(str[idx(len(ss), len(str)):])
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	mk[K{arr[idx(len(xs), 6)], str[idx(-9, len(str)):]}] = P{a: int8(k), b: "xyz"}
	try(func() { fmt.Println(xs[len(xs)]) })
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	{
		v := len(ss)
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
	try(func() { xs[25] /= arr[idx(21, 6)] })
	try(func() { fmt.Println(str[len(str):20]) })
	{
		b := []byte((strings.ToUpper("xyz") + strings.ToUpper("a")))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(24, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	xs = append(xs[:idx(len(xs), len(xs)+1)], xs...)
	switch e := interface{}(fmt.Sprint((18 + 14))).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	{
		v := 2
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	ps = append(ps, P{a: int8(len(xs)), b: strings.ToUpper("世界"), c: [3]uint16{1, uint16(len(ss))}})
	m[strings.ToUpper(str)] += len(str)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	try(func() { var e interface{} = "a"; fmt.Println(e.(int)) })
	copy(xs, xs[idx(len(str), len(xs)+1):])
	fs = append(fs, float64(4)/float64(idx(len(xs), 7)+1))
	for i, c := range str {
		arr[i%6] += int(c) * arr[idx(24, 6)]
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(xs)
		if xs[i] > 1<<40 {
			break
		}
	}
	copy(arr[:], xs)
	mk[K{len(xs), strings.ToUpper("a")}] = P{a: int8(m[strings.ToUpper("世界")]), b: ""}
	{
		v := m[fmt.Sprint(15)]
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	m["a"] += 25
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
	for i, c := range str {
		arr[i%6] += int(c) * -1
	}
	ss = append(ss, fmt.Sprint(len(str)))
	copy(arr[:], xs)
	if len(fns) > 0 {
		arr[2] += fns[idx(m["世界"], len(fns))](k)
	}
	mi[arr]++
	xs = append(xs[:idx(len(str), len(xs)+1)], xs...)
	copy(xs, xs[idx(k, len(xs)+1):])
	switch e := interface{}(len(xs)).(type) {
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
