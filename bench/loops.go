// Nested counting loops with integer arithmetic, remainders and branches.
package main

import "fmt"

func triples(limit int) (count, sum int) {
	for a := 1; a <= limit; a++ {
		for b := a; b <= limit; b++ {
			c := b
			for c*c < a*a+b*b {
				c++
			}
			if c*c == a*a+b*b && c <= limit*2 {
				count++
				sum += a + b + c
			}
		}
	}
	return count, sum
}

func collatz(limit int) (best, steps int) {
	for i := 1; i < limit; i++ {
		n, k := i, 0
		for n != 1 {
			if n%2 == 0 {
				n /= 2
			} else {
				n = 3*n + 1
			}
			k++
		}
		if k > steps {
			best, steps = i, k
		}
	}
	return best, steps
}

func main() {
	count, sum := triples(500)
	fmt.Println("triples", count, sum)
	best, steps := collatz(100000)
	fmt.Println("collatz", best, steps)
	x := 0
	for i := 0; i < 10000; i++ {
		for j := 0; j < 1000; j++ {
			x += i*j%7 + j
			if x > 1000000007 {
				x -= 1000000007
			}
		}
	}
	fmt.Println("nested", x)
}
