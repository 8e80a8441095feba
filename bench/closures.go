// Function values: counters, higher-order functions, closures made in a loop.
package main

import "fmt"

func counter(step int) func() int {
	n := 0
	return func() int {
		n += step
		return n
	}
}

func compose(f, g func(int) int) func(int) int {
	return func(x int) int { return f(g(x)) }
}

func apply(xs []int, f func(int) int) {
	for i, x := range xs {
		xs[i] = f(x)
	}
}

func reduce(xs []int, acc int, f func(int, int) int) int {
	for _, x := range xs {
		acc = f(acc, x)
	}
	return acc
}

func main() {
	a, b := counter(1), counter(3)
	sum := 0
	for i := 0; i < 3000000; i++ {
		sum += a() - b()%5
	}
	fmt.Println("counters", sum)

	xs := make([]int, 1000)
	for i := range xs {
		xs[i] = i
	}
	total := 0
	for round := 0; round < 3000; round++ {
		k := round % 10
		apply(xs, func(x int) int { return (x*3 + k) % 1000 })
		total += reduce(xs, round, func(acc, x int) int { return (acc + x) % 1000003 })
	}
	fmt.Println("reduce", total)

	x := 1
	for i := 0; i < 1000000; i++ {
		f := compose(func(v int) int { return v + i }, func(v int) int { return v * 2 % 10007 })
		x = f(x) % 1000003
	}
	fmt.Println("compose", x)
}
