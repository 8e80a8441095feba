package main

import "fmt"

func each[F func(func(int) bool)](f F) (sum int) {
	for x := range f {
		if x == 3 {
			return sum
		}
		sum += x
	}
	return -1
}

type Seq func(func(int) bool)

func all[F ~func(func(int) bool)](f F) {
	for x := range f {
		defer fmt.Println("deferred", x)
	}
}

func main() {
	s := func(yield func(int) bool) {
		for i := 0; yield(i); i++ {
		}
	}
	fmt.Println(each(s))
	all(Seq(func(yield func(int) bool) { _ = yield(1) && yield(2) }))
}
