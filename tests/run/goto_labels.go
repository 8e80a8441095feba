// goto, labelled break and continue, nested loops, labels on blocks and switches.
package main

import "fmt"

func find(m [][]int, v int) (int, int) {
	i, j := 0, 0
outer:
	for i = range m {
		for j = range m[i] {
			if m[i][j] == v {
				break outer
			}
		}
	}
	return i, j
}

func primes(n int) (r []int) {
next:
	for i := 2; i < n; i++ {
		for _, p := range r {
			if p*p > i {
				break
			}
			if i%p == 0 {
				continue next
			}
		}
		r = append(r, i)
	}
	return
}

func collatz(n int) (steps int) {
again:
	if n == 1 {
		return
	}
	steps++
	if n%2 == 0 {
		n /= 2
		goto again
	}
	n = 3*n + 1
	goto again
}

func machine(s string) string {
	out := ""
	i := 0
start:
	if i >= len(s) {
		goto end
	}
	switch s[i] {
	case 'a':
		goto letter
	case '0':
		goto digit
	}
	i++
	goto start
letter:
	out += "L"
	i++
	goto start
digit:
	out += "D"
	i++
	goto start
end:
	return out
}

func main() {
	fmt.Println(find([][]int{{1, 2}, {3, 4}, {5, 6}}, 4))
	fmt.Println(primes(60))
	fmt.Println(collatz(27), machine("a0-aa0"))
	n := 0
sw:
	switch {
	case n < 3:
		for {
			n++
			if n == 2 {
				break sw
			}
		}
	}
	fmt.Println(n)
blk:
	for {
		if n == 2 {
			break blk
		}
		fmt.Println("not reached")
	}
	i := 0
loop:
	if i < 3 {
		fmt.Print(i, " ")
		i++
		goto loop
	}
	fmt.Println()
L1:
	for i := 0; i < 3; i++ {
	L2:
		for j := 0; j < 3; j++ {
			switch {
			case j == 1:
				continue L2
			case i == 1:
				continue L1
			case i == 2:
				break L1
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
M:
	for _, m := range []map[string]int{{"a": 1}, {"b": 2}} {
		for k := range m {
			if k == "a" {
				continue M
			}
			fmt.Println(k)
			break M
		}
	}
T:
	switch x := interface{}(1).(type) {
	case int:
		if x == 1 {
			break T
		}
		fmt.Println("not reached")
	}
	var fs []func() int
	k := 0
retry:
	v := k * k
	fs = append(fs, func() int { return v })
	k++
	if k < 3 {
		goto retry
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
