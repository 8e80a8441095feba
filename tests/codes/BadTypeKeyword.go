package main

type I interface{ m() }

var t I
var _ = t.(type)

func f(x any) {
	y := x.(type)
	x.(type)
	if x.(type) {
	}
	switch x.(type) == nil {
	}
	switch y := x.(type), 1; {
	}

	}

func main() {}
