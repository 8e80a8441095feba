// Random operations on slices, arrays, strings, maps and structs, number 24.
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
	if n := len(ps); n > 0 {
		ps[idx(len(str), n)].bump(idx(5, 50))
	}
	arr[idx(k, 6)], arr[idx((arr[idx(9, 6)]+len(ss)), 6)] = -8, m[("q r"+"a")]
	try(func() { fmt.Println(xs[len(ss)]) })
	switch e := interface{}("世界").(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	xs = xs[idx(arr[idx(len(ss), 6)], len(xs)+1):]
	m["a"] += len(str)
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	arr[idx(len(xs), 6)], arr[idx(-9, 6)] = len(xs), (arr[idx(23, 6)] * m["q r"])
	for i, c := range str {
		arr[i%6] += int(c) * 4
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	xs = xs[idx(len(ss), len(xs)+1):]
	try(func() { fmt.Println(str[k:len(xs)]) })
	m[fmt.Sprint(len(str))] += len(str)
	xs = append(xs, mi[len(str)], k)
	switch e := interface{}("q r").(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	mi[arr]++
	try(func() { fmt.Println(xs[mi[str[idx(18, len(str)):]]]) })
	mk[K{28, str}] = P{a: int8(m[strings.ToUpper("世界")]), b: strings.ToUpper("")}
	try(func() { fmt.Println(xs[mi[strings.ToUpper("xyz")]]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	sort.Strings(ss)
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= mi[25]
		if xs[i] > 1<<40 {
			break
		}
	}
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	try(func() { var e interface{} = m["世界"]; fmt.Println(e.(int)) })
	m[fmt.Sprint(arr[idx(29, 6)])] += len(xs)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	xs = append(xs, m[fmt.Sprint(-3)], k)
	m[fmt.Sprint(mi[k%3 == 0])] += len(xs)
	copy(arr[:], xs)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	fs = append(fs, float64(mi[k%3 == 0])/float64(idx(len(ss), 7)+1))
	if n := len(ps); n > 0 {
		ps[idx(arr[idx(3, 6)], n)].bump(idx(len(str), 50))
	}
	for i, c := range str {
		arr[i%6] += int(c) * len(ss)
	}
	arr[idx(k, 6)], arr[idx(len(ss), 6)] = m[str[idx(-5, len(str)):]], len(xs)
	ss = append(ss, str)
	xs = append(xs, len(str), arr[idx(k, 6)])
	m["a"] += len(ss)
	try(func() { fmt.Println(xs[k]) })
	try(func() { var e interface{} = strings.ToUpper(fmt.Sprint(27)); fmt.Println(e.(int)) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	switch e := interface{}(len(str)).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m[str], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	xs = xs[idx((arr[idx(-4, 6)]+len(xs)), len(xs)+1):]
	fs = append(fs, float64(k)/float64(idx(len(xs), 7)+1))
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m[fmt.Sprint(18)], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	{
		b := []byte("q r")
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	try(func() { var e interface{} = strings.ToUpper(str[idx(20, len(str)):]); fmt.Println(e.(int)) })
	switch e := interface{}(str[idx(0, len(str)):]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	delete(m, strings.ToUpper(strings.ToUpper("xyz")))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	xs = xs[idx(m[str[idx(-3, len(str)):]], len(xs)+1):]
	xs = append(xs[:idx(len(str), len(xs)+1)], xs...)
	mi[arr[idx(len(ss), 6)]]++
	sort.Ints(xs)
	if len(fns) > 0 {
		arr[2] += fns[idx(m[fmt.Sprint(24)], len(fns))](((11 * 18) - arr[idx(28, 6)]))
	}
	fs = append(fs, float64(len(ss))/float64(idx(len(ss), 7)+1))
	sort.Ints(xs)
	str = strings.ToUpper(fmt.Sprint(m["a"]))
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	copy(arr[:], xs)
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
