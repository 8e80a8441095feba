// Loop variables are new in each iteration: three-clause loops, range loops, captured and changed.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i += 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	var ps []*int
	for i := 0; i < 6; i++ {
		if i%2 == 0 {
			i++
		}
		ps = append(ps, &i)
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	var gs []func()
	for i, s := range []string{"a", "b", "c"} {
		gs = append(gs, func() { fmt.Print(i, s, " "); i++ })
	}
	for _, g := range gs {
		g()
		g()
	}
	fmt.Println()
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("d", i, " ") }()
	}
	var step func()
	for i := 0; i < 10; i++ {
		if step == nil {
			step = func() { i += 3; fmt.Print("[", i, "]") }
		}
		step()
		fmt.Print(i, " ")
	}
	fmt.Println()
	var hs []func() (int, int)
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		hs = append(hs, func() (int, int) { return i, j })
	}
	for _, h := range hs {
		fmt.Print(h())
		fmt.Print(" ")
	}
	fmt.Println()
	var i int
	var ks []func() int
	for i = 0; i < 3; i++ {
		ks = append(ks, func() int { return i })
	}
	for _, k := range ks {
		fmt.Print(k(), " ")
	}
	fmt.Println()
	var qs []func() int
	for n := range 3 {
		qs = append(qs, func() int { return n })
	}
	for k := range map[string]int{"only": 1} {
		qs = append(qs, func() int { return len(k) })
	}
	for _, q := range qs {
		fmt.Print(q(), " ")
	}
	fmt.Println()
	for i := 0; i < 2; i++ {
		for j := 0; j < 2; j++ {
			fs = append(fs, func() int { return i*10 + j })
			if j == 0 {
				continue
			}
		}
	}
	for _, f := range fs[3:] {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var last func() int
outer:
	for i := 0; ; i++ {
		for {
			if i < 2 {
				continue outer
			}
			last = func() int { return i }
			break outer
		}
	}
	fmt.Println(last())
	for i, f := 0, func() int { return 0 }; i < 3; i++ {
		prev := f
		f = func() int { return prev()*10 + i }
		if i == 2 {
			fmt.Println(f())
		}
	}
}
