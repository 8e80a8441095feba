// Random operations on slices, arrays, strings, maps and structs, number 13.
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
	try(func() { xs[(mi[29] + arr[idx(3, 6)])] /= arr[idx(mi[str[idx(20, len(str)):]], 6)] })
	m[fmt.Sprint(12)] += mi["é"]
	mi[float64((29+-8))/2]++
	ps = append(ps, P{a: int8(len(str)), b: str[idx(12, len(str)):], c: [3]uint16{1, uint16(len(xs))}})
	copy(xs, xs[idx(arr[idx(21, 6)], len(xs)+1):])
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	delete(m, fmt.Sprint(len(xs)))
	try(func() { xs[len(ss)] /= arr[idx(len(xs), 6)] })
	try(func() { fmt.Println(xs[len(str)]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	try(func() { fmt.Println(str[(13 ^ 24):len(str)]) })
	try(func() { fmt.Println(str[arr[idx(3, 6)]:len(xs)]) })
	sort.Strings(ss)
	{
		b := []byte(str[idx(len(str), len(str)):])
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= m["世界"]
		if xs[i] > 1<<40 {
			break
		}
	}
	xs = xs[idx(len(str), len(xs)+1):]
	xs = xs[idx((arr[idx(16, 6)]*m["q r"]), len(xs)+1):]
	ss = append(ss, str[idx((22^19), len(str)):])
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	if len(fns) > 0 {
		arr[2] += fns[idx(mi[str], len(fns))](m["é"])
	}
	try(func() { fmt.Println(xs[len(ss)]) })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= m["q r"]
		if xs[i] > 1<<40 {
			break
		}
	}
	sort.Strings(ss)
	arr[idx(m["世界"], 6)], arr[idx(len(ss), 6)] = k, arr[idx(3, 6)]
	ss = append(ss, str[idx(len(str), len(str)):])
	mi[k]++
	if n := len(ps); n > 0 {
		ps[idx(m[str[idx(0, len(str)):]], n)].bump(idx(len(xs), 50))
	}
	str = "a"
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

func step3(k int) {
	if len(fns) > 0 {
		arr[2] += fns[idx((mi[k%3 == 0]+(-6*-3)), len(fns))](mi[k%3 == 0])
	}
	xs = append(xs[:idx(mi[str], len(xs)+1)], xs...)
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	for i, c := range str {
		arr[i%6] += int(c) * (13 ^ -9)
	}
	mi[K{len(ss), "z"}]++
	fs = append(fs, float64(len(str))/float64(idx((mi[""]+20), 7)+1))
	mi[int8(k)]++
	{
		v := len(str)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(m[str[idx(2, len(str)):]], len(fns))](len(str))
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	xs = append(xs[:idx(len(xs), len(xs)+1)], xs...)
	xs = append(xs, len(ss), len(xs))
	switch e := interface{}(strings.ToUpper("é")).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	xs = append(xs[:idx(len(str), len(xs)+1)], xs...)
	try(func() { xs[len(ss)] /= arr[idx(mi[k%3 == 0], 6)] })
	delete(m, fmt.Sprint(k))
	try(func() { xs[m[fmt.Sprint(0)]] /= arr[idx(len(ss), 6)] })
	copy(xs, xs[idx(arr[idx(m["xyz"], 6)], len(xs)+1):])
	sort.Strings(ss)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	xs = xs[idx(((26-10)+m[""]), len(xs)+1):]
	try(func() { fmt.Println(xs[(len(str) - (22 + 2))]) })
	xs = append(xs[:idx(len(xs), len(xs)+1)], xs...)
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(ss), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	arr[idx(arr[idx(arr[idx(19, 6)], 6)], 6)], arr[idx(k, 6)] = len(ss), len(str)
	try(func() { fmt.Println(xs[len(str)]) })
	copy(arr[:], xs)
	ps = append(ps, P{a: int8(len(str)), b: fmt.Sprint(-7), c: [3]uint16{1, uint16((mi["a"] + len(str)))}})
	copy(xs, xs[idx(mi[k%3 == 0], len(xs)+1):])
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
