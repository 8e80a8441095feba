// Random operations on slices, arrays, strings, maps and structs, number 11.
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
		b := []byte(fmt.Sprint(len(xs)))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	ps = append(ps, P{a: int8(k), b: str[idx(29, len(str)):], c: [3]uint16{1, uint16(m[fmt.Sprint(5)])}})
	{
		b := []byte(strings.ToUpper(fmt.Sprint(10)))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	try(func() { xs[mi[arr[idx(19, 6)]]] /= arr[idx(k, 6)] })
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	{
		b := []byte(str[idx(m["a"], len(str)):])
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	{
		v := len(ss)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	ss = append(ss, fmt.Sprint(len(ss)))
	mi[k]++
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	switch e := interface{}(str[idx((15+25), len(str)):]).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	mk[K{mi["xyz"], str}] = P{a: int8(arr[idx(len(xs), 6)]), b: fmt.Sprint(18)}
	fs = append(fs, float64(len(xs))/float64(idx(len(ss), 7)+1))
	try(func() { fmt.Println(str[mi[k%3 == 0]:len(xs)]) })
	mi[float64(len(ss))/2]++
	m[str] += len(xs)
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(arr[idx(mi[7], 6)], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	{
		b := []byte("世界")
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	arr[idx(m[fmt.Sprint(9)], 6)], arr[idx(len(str), 6)] = 27, m[("世界"+"xyz")]
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	delete(m, fmt.Sprint(len(str)))
	delete(m, "")
	delete(m, (str[idx(27, len(str)):] + "q r"))
	sort.Ints(xs)
	mk[K{len(xs), str}] = P{a: int8(len(xs)), b: ("" + "世界")}
	if n := len(ps); n > 0 {
		ps[idx(18, n)].bump(idx(len(xs), 50))
	}
	copy(xs, xs[idx(len(str), len(xs)+1):])
	try(func() { fmt.Println(str[len(str):len(xs)]) })
	{
		b := []byte("é")
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
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
	m[(str[idx(6, len(str)):] + str[idx(22, len(str)):])] += arr[idx(len(str), 6)]
	switch e := interface{}(str).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	try(func() { var e interface{} = k; fmt.Println(e.(int)) })
	try(func() { xs[1] /= arr[idx(-6, 6)] })
	if len(fns) > 0 {
		arr[2] += fns[idx((len(ss)^-8), len(fns))](24)
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(mi["世界"], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	copy(arr[:], xs)
	if n := len(ps); n > 0 {
		ps[idx(len(str), n)].bump(idx(len(xs), 50))
	}
	for i, c := range str {
		arr[i%6] += int(c) * arr[idx(2, 6)]
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	if len(fns) > 0 {
		arr[2] += fns[idx(mi[strings.ToUpper("xyz")], len(fns))](mi[k%3 == 0])
	}
	ps = append(ps, P{a: int8(len(ss)), b: ("é" + "xyz"), c: [3]uint16{1, uint16(len(ss))}})
	ss = append(ss, "xyz")
	for i, c := range str {
		arr[i%6] += int(c) * len(xs)
	}
	try(func() { xs[13] /= arr[idx(arr[idx(mi[k%3 == 0], 6)], 6)] })
	sort.Ints(xs)
	{
		b := []byte(str)
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	mk[K{arr[idx((11*23), 6)], str}] = P{a: int8(len(xs)), b: strings.ToUpper("xyz")}
	xs = append(xs[:idx(len(str), len(xs)+1)], xs...)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	xs = append(xs, 8, ((-2 + 29) + mi[k%3 == 0]))
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	str = (str + fmt.Sprint(k))
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	if n := len(ps); n > 0 {
		ps[idx(k, n)].bump(idx(len(ss), 50))
	}
	str = "xyz"
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= m[""]
		if xs[i] > 1<<40 {
			break
		}
	}
	fs = append(fs, float64(arr[idx(mi[k%3 == 0], 6)])/float64(idx(len(xs), 7)+1))
	str = str[idx(arr[idx(m["é"], 6)], len(str)):]
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	xs = xs[idx(m[str[idx(3, len(str)):]], len(xs)+1):]
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
