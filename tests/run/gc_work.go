// Programs that make much garbage and keep some: lists, trees, maps, strings, closures, interior pointers.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

type tree struct{ l, r *tree }

func build(d int) *tree {
	if d == 0 {
		return &tree{}
	}
	return &tree{build(d - 1), build(d - 1)}
}
func (t *tree) count() int {
	if t.l == nil {
		return 1
	}
	return 1 + t.l.count() + t.r.count()
}

type rec struct {
	name string
	next *rec
	data []byte
	f    func() int
	m    map[int]*rec
	i    interface{}
}

func main() {
	keep := build(10)
	for i := range 60 {
		if build(6).count() != 127 {
			fmt.Println("bad", i)
		}
	}
	fmt.Println(keep.count())
	var head *rec
	for i := range 3000 {
		r := &rec{name: fmt.Sprint("n", i), next: head, data: make([]byte, i%50), i: i}
		r.f = func() int { return i + len(r.name) }
		if i%7 == 0 {
			r.m = map[int]*rec{i: r}
		}
		head = r
		if i%3 == 0 {
			head.next = nil
			if i > 0 && i%300 != 0 {
				head.next = &rec{name: "skip"}
			}
		}
	}
	n, sum := 0, 0
	for r := head; r != nil && r.f != nil; r = r.next {
		n++
		sum += r.f() + len(r.data) + r.i.(int)
	}
	fmt.Println(n, sum)
	m := map[string][]string{}
	for i := range 5000 {
		k := fmt.Sprint(i % 97)
		m[k] = append(m[k], k+"-"+fmt.Sprint(i))
		if len(m[k]) > 20 {
			m[k] = m[k][10:]
		}
		if i%500 == 0 {
			delete(m, fmt.Sprint(i%50))
		}
	}
	t := 0
	for _, v := range m {
		for _, s := range v {
			t += len(s)
		}
	}
	fmt.Println(len(m), t, m["5"][0])
	var inner []*int
	for i := range 200 {
		a := make([]int, 100)
		a[50] = i
		inner = append(inner, &a[50])
	}
	s := 0
	for _, p := range inner {
		s += *p
	}
	fmt.Println(s)
	subs := []string{}
	for i := range 300 {
		big := strings.Repeat(string(rune('a'+i%26)), 1000)
		subs = append(subs, big[10:13])
	}
	fmt.Println(subs[0], subs[299], len(strings.Join(subs, "")))
	var fs []func(int) int
	for i := range 500 {
		buf := make([]int, 10)
		fs = append(fs, func(k int) int { buf[k%10] += i; return buf[k%10] })
	}
	x := 0
	for r := range 3 {
		for _, f := range fs {
			x += f(r * 10)
		}
	}
	fmt.Println(x)
	runtime.GC()
	fmt.Println(keep.count(), *inner[7], fs[3](0))
	var ifs []interface{}
	for i := range 1000 {
		switch i % 5 {
		case 0:
			ifs = append(ifs, i)
		case 1:
			ifs = append(ifs, fmt.Sprint(i))
		case 2:
			ifs = append(ifs, [3]int{i, i, i})
		case 3:
			ifs = append(ifs, &rec{name: "p"})
		case 4:
			ifs = append(ifs, struct {
				a string
				b float64
			}{"s", float64(i)})
		}
	}
	z := 0
	for _, v := range ifs {
		switch v := v.(type) {
		case int:
			z += v
		case string:
			z += len(v)
		case [3]int:
			z += v[1]
		case *rec:
			z += len(v.name)
		case struct {
			a string
			b float64
		}:
			z += int(v.b)
		}
	}
	fmt.Println(z)
}
