// An interface case behind a concrete one in a function that is inlined: what the case uses is made in a block that comes later.
package main

import "fmt"

type I interface{ M(int) int }
type N int

func (n N) M(x int) int { return int(n) + x }

func f0(y any) {
	switch z := y.(type) {
	case int32:
		for z < 3 {
			z++
		}
	case I:
		fmt.Println(z.M(3))
	}
}
func lits(y any) {
	c := func() {
		switch z := y.(type) {
		case int32:
			for i := 0; i < 1; i++ {
				_ = i
			}
			fmt.Println(z)
		case string, []int:
			fmt.Println("some", z != nil)
		case I:
			fmt.Println(z.M(5))
		case error:
			fmt.Println(z.Error())
		default:
			fmt.Println("none")
		}
	}
	c()
}

func main() {
	f0(N(4))
	f0(int32(1))
	f0(nil)
	lits(N(4))
	lits(int32(7))
	lits("s")
	lits(1.5)
}
