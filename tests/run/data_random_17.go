// Random operations on slices, arrays, strings, maps and structs, number 17.
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
	try(func() { xs[len(xs)] /= arr[idx(m[str], 6)] })
	ps = append(ps, P{a: int8(m[strings.ToUpper("q r")]), b: str, c: [3]uint16{1, uint16(len(str))}})
	ss = append(ss, str[idx(arr[idx(27, 6)], len(str)):])
	ss = append(ss, (str[idx(22, len(str)):] + fmt.Sprint(-5)))
	sort.Strings(ss)
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	ss = append(ss, str[idx(k, len(str)):])
	try(func() { fmt.Println(xs[len(str)]) })
	sort.Ints(xs)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	xs = append(xs[:idx(len(str), len(xs)+1)], xs...)
	switch e := interface{}(str).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	try(func() { fmt.Println(str[k:len(ss)]) })
	xs = append(xs, mi[k%3 == 0], m[str[idx(-4, len(str)):]])
	copy(xs, xs[idx(arr[idx(m["q r"], 6)], len(xs)+1):])
	str = "q r"
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(10, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	{
		b := []byte((("é" + "世界") + strings.ToUpper("世界")))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	sort.Ints(xs)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	try(func() { xs[m[strings.ToUpper("")]] /= arr[idx(len(xs), 6)] })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= k
		if xs[i] > 1<<40 {
			break
		}
	}
	ps = append(ps, P{a: int8(len(xs)), b: fmt.Sprint(0), c: [3]uint16{1, uint16(arr[idx(arr[idx(2, 6)], 6)])}})
	fs = append(fs, float64(m[("q r"+"q r")])/float64(idx(mi[k%3 == 0], 7)+1))
	copy(xs, xs[idx(mi[k%3 == 0], len(xs)+1):])
	try(func() { fmt.Println(str[k:(11 * 13)]) })
	xs = xs[idx(len(xs), len(xs)+1):]
	if n := len(ps); n > 0 {
		ps[idx(m[str], n)].bump(idx((len(xs) + mi[-7]), 50))
	}
	try(func() { fmt.Println(str[21:len(ss)]) })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	str = str
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(arr[idx(0, 6)], len(fns))](len(xs))
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m[str], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	{
		b := []byte("é")
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
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
	ss = append(ss, fmt.Sprint(len(str)))
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(str)
		if xs[i] > 1<<40 {
			break
		}
	}
	try(func() { xs[m[str]] /= arr[idx(len(xs), 6)] })
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	fs = append(fs, float64((len(ss)*len(ss)))/float64(idx(m[fmt.Sprint(-6)], 7)+1))
	copy(arr[:], xs)
	delete(m, fmt.Sprint(m["é"]))
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(len(xs), n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	copy(xs, xs[idx(m[("q r"+"q r")], len(xs)+1):])
	for i, c := range str {
		arr[i%6] += int(c) * (-1 + 24)
	}
	sort.Ints(xs)
	xs = append(xs, mi[fmt.Sprint(7)], k)
	m[str[idx(len(str), len(str)):]] += arr[idx(29, 6)]
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	ps = append(ps, P{a: int8(k), b: fmt.Sprint(4), c: [3]uint16{1, uint16(17)}})
	try(func() { fmt.Println(xs[len(ss)]) })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(18, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	m["世界"] += -8
	copy(arr[:], xs)
	delete(m, strings.ToUpper("a"))
	xs = xs[idx((len(ss)-len(str)), len(xs)+1):]
	for i, c := range str {
		arr[i%6] += int(c) * len(str)
	}
	str = str
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
