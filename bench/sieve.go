// A slice of booleans written with a stride: the sieve of Eratosthenes.
package main

import "fmt"

func sieve(flags []bool) (count, last int) {
	for i := range flags {
		flags[i] = true
	}
	for i := 2; i < len(flags); i++ {
		if flags[i] {
			count++
			last = i
			for k := i * i; k < len(flags); k += i {
				flags[k] = false
			}
		}
	}
	return count, last
}

func main() {
	flags := make([]bool, 1000001)
	for round := 0; round < 14; round++ {
		count, last := sieve(flags)
		fmt.Println("primes", count, last)
	}
}
