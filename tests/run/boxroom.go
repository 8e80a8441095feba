// Boxes of interfaces that do not escape, and small slices of a size known at run time, lie in the frame: what they hold stays alive, is collected around, and is anew in
// every turn of a loop. The counts are Go's.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"testing"
)

type named string
type pair struct{ a, b any }

//go:noinline
func count(xs ...any) (n int) {
	for _, x := range xs {
		switch v := x.(type) {
		case int:
			n += v
		case int8:
			n += int(v)
		case uint16:
			n += int(v)
		case float32:
			n += int(v)
		case float64:
			n += int(v)
		case bool:
			if v {
				n++
			}
		case string:
			n += len(v)
		case named:
			n += 10 * len(v)
		case []int:
			n += len(v)*100 + cap(v)
		case *int:
			n += *v
		}
	}
	return
}

//go:noinline
func same(a, b any) bool { return a == b }

//go:noinline
func join(a, b string) string { return a + b }

// The box has the only pointer to the string's bytes while collections run.
//
//go:noinline
func held(n int) int {
	var x any = join("a string of some ", fmt.Sprint("length ", n))
	var y any = make([]int, n, n+3)
	for i := 0; i < 3; i++ {
		runtime.GC()
		_ = make([]byte, 1000)
	}
	return count(x, y)
}

//go:noinline
func turns(n int) (s string) {
	var last any
	for i := 0; i < n; i++ {
		var x any = 1000 + i
		if i%2 == 1 {
			last = x
		}
		if !same(x, 1000+i) {
			return "no"
		}
	}
	return fmt.Sprint(last)
}

//go:noinline
func two(n int) bool {
	p := pair{n + 1000, fmt.Sprint(n)}
	q := pair{n + 1000, fmt.Sprint(n)}
	return p == q
}

//go:noinline
func sizes(n int) (sum int) {
	for i := 0; i < n; i++ {
		s := make([]int, i)
		for k := range s {
			sum += s[k]
			s[k] = i + k
		}
		b := make([]byte, i, 2*i)
		if len(b) > 0 {
			sum += int(b[len(b)-1])
			b[len(b)-1] = 9
		}
		p := make([]*int, 1, i+1)
		if p[0] != nil {
			sum += 1000
		}
		p[0] = &sum
		if i == 5 {
			runtime.GC()
		}
		*p[0] += len(s) + cap(b) + cap(p)
	}
	return
}

//go:noinline
func kept(n int) []int { return make([]int, n) }

func try(f func()) (text any) {
	defer func() { text = recover() }()
	f()
	return
}

var minus, big = -1, 1 << 62

func main() {
	n, f, s, t := 1000, 2.5, "text", []int{1, 2, 3}
	fmt.Println(count(n, int8(n/10), uint16(n), float32(f), f, n > 3, s, named(s), t, &n, nil), held(40), turns(6), two(7), sizes(12))
	fmt.Println(same(n, 1000), same(s, "text"), same(named(s), "text"), same(f, 2.5), same(int64(n), n))
	fmt.Println(try(func() { same(t, t) }))
	fmt.Println(try(func() { m := make([]int, minus); m[0] = 1 }), try(func() { m := make([]int, 2, n-999); m[0] = 1 }), try(func() { m := make([]byte, big); m[0] = 1 }))
	a := testing.AllocsPerRun(20, func() { count(n, f, s, t) })
	b := testing.AllocsPerRun(20, func() { same(n, s) })
	c := testing.AllocsPerRun(20, func() { m := make([]int, n-996); m[0]++ })
	d := testing.AllocsPerRun(20, func() { m := make([]int, n-995); m[0]++ })
	e := testing.AllocsPerRun(20, func() { kept(n - 999) })
	g := testing.AllocsPerRun(20, func() { m := make([]string, 0, n-998); _ = append(m, s) })
	h := testing.AllocsPerRun(20, func() { errors.Is(errAny, errOther) })
	fmt.Println(a, b, c, d, e, g, h)
}

var errAny, errOther = errors.New("a"), errors.New("b")
