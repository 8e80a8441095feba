// Random operations on slices, arrays, strings, maps and structs, number 3.
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
	str = str
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	try(func() { var e interface{} = len(ss); fmt.Println(e.(int)) })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(-4, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	mk[K{arr[idx(m["q r"], 6)], str}] = P{a: int8(len(xs)), b: ("q r" + "xyz")}
	copy(arr[:], xs)
	ps = append(ps, P{a: int8((len(str) - (-3 * 29))), b: strings.ToUpper("a"), c: [3]uint16{1, uint16(13)}})
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	if len(fns) > 0 {
		arr[2] += fns[idx((m["世界"]-len(ss)), len(fns))](len(ss))
	}
	copy(xs, xs[idx(k, len(xs)+1):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	xs = append(xs[:idx(m[fmt.Sprint(-1)], len(xs)+1)], xs...)
	if n := len(ps); n > 0 {
		ps[idx(m["世界"], n)].bump(idx(((-8 + 12) ^ m["a"]), 50))
	}
	copy(arr[:], xs)
	{
		v := len(ss)
		fns = append(fns, func(n int) int { v += n; return v ^ k })
	}
	copy(xs, xs[idx(len(ss), len(xs)+1):])
	xs = append(xs, len(str), 6)
	xs = append(xs[:idx(m[""], len(xs)+1)], xs...)
	delete(m, (strings.ToUpper("a") + str))
	sort.Strings(ss)
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	sort.Ints(xs)
	mk[K{len(str), strings.ToUpper("世界")}] = P{a: int8(k), b: str}
	try(func() { xs[len(xs)] /= arr[idx(mi[strings.ToUpper("é")], 6)] })
	str = fmt.Sprint(len(str))
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	mk[K{arr[idx((7+-5), 6)], str[idx(21, len(str)):]}] = P{a: int8(len(xs)), b: strings.ToUpper("é")}
	mi[K{(-3 ^ 16), "z"}]++
	mi[str[idx(mi[k%3 == 0], len(str)):]]++
	for i, c := range str {
		arr[i%6] += int(c) * k
	}
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

func step3(k int) {
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(arr[idx(12, 6)], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	copy(xs, xs[idx(arr[idx(len(str), 6)], len(xs)+1):])
	ss = append(ss, str[idx(len(ss), len(str)):])
	mk[K{len(ss), "q r"}] = P{a: int8(m[str[idx(-2, len(str)):]]), b: "q r"}
	sort.Ints(xs)
	delete(m, (str[idx(18, len(str)):] + str))
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(ss)
		if xs[i] > 1<<40 {
			break
		}
	}
	m["世界"] += k
	ss = append(ss, str[idx(len(str), len(str)):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	sort.Strings(ss)
	try(func() { var e interface{} = ("世界" + fmt.Sprint(2)); fmt.Println(e.(int)) })
	if n := len(ps); n > 0 {
		ps[idx(arr[idx(m["q r"], 6)], n)].bump(idx((26 ^ mi[-4]), 50))
	}
	try(func() { fmt.Println(xs[m[str]]) })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= m["q r"]
		if xs[i] > 1<<40 {
			break
		}
	}
	ps = append(ps, P{a: int8(10), b: "q r", c: [3]uint16{1, uint16(m[str])}})
	mi[float64(mi[k%3 == 0])/2]++
	copy(arr[:], xs)
	if n := len(ps); n > 0 {
		ps[idx(len(ss), n)].bump(idx(arr[idx(len(str), 6)], 50))
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	copy(xs, xs[idx(len(ss), len(xs)+1):])
	arr[idx((m["é"]^mi[k%3 == 0]), 6)], arr[idx(m[fmt.Sprint(12)], 6)] = len(str), len(str)
	arr[idx(len(str), 6)], arr[idx(len(ss), 6)] = m[str[idx(11, len(str)):]], len(xs)
	xs = append(xs[:idx(1, len(xs)+1)], xs...)
	fs = append(fs, float64(-2)/float64(idx(mi[str], 7)+1))
	try(func() { fmt.Println(str[arr[idx(23, 6)]:k]) })
	xs = xs[idx(len(ss), len(xs)+1):]
	mi[int8(len(str))]++
	str = str[idx(len(xs), len(str)):]
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
