// Random operations on slices, arrays, strings, maps and structs, number 21.
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
	sort.Ints(xs)
	for i, c := range str {
		arr[i%6] += int(c) * len(ss)
	}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
	}
	m[fmt.Sprint((13 - 3))] += len(str)
	try(func() { var e interface{} = (len(ss) ^ m[""]); fmt.Println(e.(int)) })
	fs = append(fs, float64(k)/float64(idx(m[str], 7)+1))
	xs = append(xs[:idx(len(xs), len(xs)+1)], xs...)
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
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
	arr[idx(k, 6)], arr[idx(m[strings.ToUpper("a")], 6)] = arr[idx(len(xs), 6)], k
	ps = append(ps, P{a: int8(len(xs)), b: strings.ToUpper(""), c: [3]uint16{1, uint16(len(ss))}})
	try(func() { xs[k] /= arr[idx(len(ss), 6)] })
	ps = append(ps, P{a: int8(arr[idx(mi["xyz"], 6)]), b: str, c: [3]uint16{1, uint16(mi[len(ss)])}})
	m["a"] += (len(str) ^ k)
	arr[idx(k, 6)], arr[idx(mi[k%3 == 0], 6)] = ((13 - 18) * (-6 + 6)), len(xs)
	arr[idx(k, 6)], arr[idx(arr[idx(len(str), 6)], 6)] = k, arr[idx(k, 6)]
	for i, c := range str {
		arr[i%6] += int(c) * len(str)
	}
	delete(m, (strings.ToUpper("é") + strings.ToUpper("q r")))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	{
		b := []byte(strings.ToUpper(strings.ToUpper("xyz")))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	xs = append(xs[:idx(arr[idx(mi[10], 6)], len(xs)+1)], xs...)
	ps = append(ps, P{a: int8((k * len(xs))), b: str[idx(3, len(str)):], c: [3]uint16{1, uint16(k)}})
	copy(arr[:], xs)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	mi[str[idx(mi[13], len(str)):]]++
	copy(arr[:], xs)
	mk[K{arr[idx(arr[idx(28, 6)], 6)], str[idx(5, len(str)):]}] = P{a: int8(15), b: ("é" + "")}
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
	try(func() { fmt.Println(xs[len(xs)]) })
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= len(str)
		if xs[i] > 1<<40 {
			break
		}
	}
	mk[K{mi[len(str)], ("世界" + "a")}] = P{a: int8(mi[k%3 == 0]), b: "xyz"}
	try(func() { var e interface{} = k; fmt.Println(e.(int)) })
	switch e := interface{}(fmt.Sprint(26)).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	for i, c := range str {
		arr[i%6] += int(c) * (-8 + 17)
	}
	copy(xs, xs[idx(len(xs), len(xs)+1):])
	mk[K{k, str}] = P{a: int8((len(str) ^ k)), b: "xyz"}
	ss = append(ss, str[idx(20, len(str)):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	try(func() { fmt.Println(xs[arr[idx(k, 6)]]) })
	m[str] += arr[idx(k, 6)]
	mk[K{arr[idx((19^10), 6)], ("q r" + "é")}] = P{a: int8(arr[idx(len(ss), 6)]), b: strings.ToUpper("é")}
	if len(fns) > 0 {
		arr[2] += fns[idx(arr[idx(len(str), 6)], len(fns))](len(xs))
	}
	ps = append(ps, P{a: int8(m[fmt.Sprint(12)]), b: str, c: [3]uint16{1, uint16(((23 * 1) ^ arr[idx(17, 6)]))}})
	for i, c := range str {
		arr[i%6] += int(c) * len(xs)
	}
	ss = append(ss, str)
	m["世界"] += len(ss)
	ps = append(ps, P{a: int8(len(xs)), b: strings.ToUpper("xyz"), c: [3]uint16{1, uint16(len(str))}})
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step5(k int) {
	switch e := interface{}((str + "世界")).(type) {
	case int:
		arr[0] ^= e
	case string:
		arr[0] += len(e)
	}
	fs = append(fs, float64(k)/float64(idx(len(str), 7)+1))
	{
		b := []byte(strings.ToUpper(strings.ToUpper("q r")))
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	str = str
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(mi[mi[""]], len(fns))]((len(xs) * m["é"]))
	}
	delete(m, fmt.Sprint(len(xs)))
	mk[K{mi[arr[idx(3, 6)]], strings.ToUpper("q r")}] = P{a: int8(arr[idx((-4+17), 6)]), b: str}
	{
		q := arr
		q[0]++
		if q != arr {
			arr[3] ^= q[0]
		}
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
