package main

type C interface{ ~int | ~string }

func main() {
	comparable("x")
	C(1)
	var y int = comparable("a")
	var z = C(y...)
}
