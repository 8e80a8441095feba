// Random operations on slices, arrays, strings, maps and structs, number 7.
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
	xs = append(xs, m[("a"+"q r")], ((-8 * 28) ^ arr[idx(-7, 6)]))
	try(func() { xs[len(str)] /= arr[idx(len(ss), 6)] })
	sort.Strings(ss)
	sort.Ints(xs)
	arr[idx(k, 6)], arr[idx(len(xs), 6)] = k, len(xs)
	fs = append(fs, float64(mi[str])/float64(idx(len(xs), 7)+1))
	mk[K{(len(str) * 12), str}] = P{a: int8((m["a"] - 24)), b: ""}
	mk[K{mi[k%3 == 0], ("世界" + "xyz")}] = P{a: int8(m["q r"]), b: strings.ToUpper("a")}
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(0, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step1(k int) {
	xs = xs[idx(k, len(xs)+1):]
	sort.Strings(ss)
	sort.Strings(ss)
	mk[K{mi[12], str[idx(27, len(str)):]}] = P{a: int8(len(ss)), b: "a"}
	try(func() { var e interface{} = str; fmt.Println(e.(int)) })
	copy(xs, xs[idx((k-(20+12)), len(xs)+1):])
	str = (str + str[idx((29^-8), len(str)):])
	if len(str) > 40 {
		str = str[len(str)-20:]
	}
	copy(xs, xs[idx(len(xs), len(xs)+1):])
	delete(m, fmt.Sprint(len(ss)))
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step2(k int) {
	copy(xs, xs[idx(len(str), len(xs)+1):])
	fs = append(fs, float64(len(str))/float64(idx(len(xs), 7)+1))
	if n := len(ps); n > 0 {
		ps[idx(5, n)].bump(idx(len(ss), 50))
	}
	if len(fns) > 0 {
		arr[2] += fns[idx(arr[idx(m["xyz"], 6)], len(fns))]((m["é"] - len(xs)))
	}
	delete(m, "世界")
	mk[K{k, fmt.Sprint(15)}] = P{a: int8(k), b: ("a" + "q r")}
	if n := len(ps); n > 0 {
		ps[idx(28, n)].bump(idx(20, 50))
	}
	copy(arr[:], xs)
	arr[idx(len(str), 6)], arr[idx(len(ss), 6)] = arr[idx((-8+-9), 6)], arr[idx(k, 6)]
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step3(k int) {
	ps = append(ps, P{a: int8(4), b: strings.ToUpper("xyz"), c: [3]uint16{1, uint16(19)}})
	ss = append(ss, strings.ToUpper(strings.ToUpper("a")))
	try(func() { fmt.Println(str[len(xs):len(str)]) })
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	ss = append(ss, "xyz")
	ps = append(ps, P{a: int8(len(str)), b: fmt.Sprint(-8), c: [3]uint16{1, uint16((len(str) ^ (17 - 21)))}})
	sort.Strings(ss)
	ps = append(ps, P{a: int8(((29 + 21) + mi[""])), b: str[idx(25, len(str)):], c: [3]uint16{1, uint16(m[str])}})
	copy(xs, xs[idx(-7, len(xs)+1):])
	if len(xs) > 300 {
		xs = append([]int(nil), xs[len(xs)-50:]...)
	}
	if len(ss) > 100 {
		ss = ss[50:]
	}
}

func step4(k int) {
	{
		b := []byte(str)
		if len(b) > 0 {
			b[0]++
			ss = append(ss, string(b))
		}
	}
	try(func() { xs[k] /= arr[idx(k, 6)] })
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(m["q r"], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	if n := len(ps); n > 0 {
		pp = append(pp, &ps[idx(arr[idx(k, 6)], n)])
		pp[len(pp)-1].d = pp[0]
		pp[len(pp)-1].bump(k)
	}
	copy(xs, xs[idx(len(ss), len(xs)+1):])
	delete(m, str)
	for _, f := range fs {
		arr[1] ^= int(f * 1.5)
	}
	fs = append(fs, float64(k)/float64(idx(m[("q r"+"")], 7)+1))
	str = ("世界" + str[idx(arr[idx(-8, 6)], len(str)):])
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

func step5(k int) {
	copy(xs, xs[idx(len(str), len(xs)+1):])
	sort.Strings(ss)
	try(func() { var e interface{} = strings.ToUpper("a"); fmt.Println(e.(int)) })
	fs = append(fs, float64(len(str))/float64(idx((len(xs)+len(str)), 7)+1))
	for i := range xs {
		if i%3 == 1 {
			continue
		}
		xs[i] ^= arr[idx(23, 6)]
		if xs[i] > 1<<40 {
			break
		}
	}
	copy(xs, xs[idx(m[str], len(xs)+1):])
	delete(m, (("" + "") + ("" + "世界")))
	sort.Strings(ss)
	if len(fns) > 0 {
		arr[2] += fns[idx(20, len(fns))](k)
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
