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
	switch y, z := x.(type) {
	}
	f(x.(type))
	for range x.(type) {
	}
	switch y = x.(type) {
	}
}

func main() {}
