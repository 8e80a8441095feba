package main

type F struct { f func() }
type S struct { s []int }

func main() {
	a, b := []int{}, []int{}
	_ = a == b // error: invalid operation: a == b \(slice can only be compared to nil\)
	_ = a != b // error: invalid operation: a != b \(slice can only be compared to nil\)
	f := func() {}
	_ = f == f // error: invalid operation: f == f \(func can only be compared to nil\)
	m := map[int]int{}
	_ = m == m // error: invalid operation: m == m \(map can only be compared to nil\)
	_ = F{} == F{} // error: invalid operation: F\{\} == F\{\} \(struct containing func\(\) cannot be compared\)
	_ = [1][]int{} == [1][]int{} // error: invalid operation: \[1\]\[\]int\{\} == \[1\]\[\]int\{\} \(\[1\]\[\]int cannot be compared\)
	_ = S{} != S{} // error: invalid operation: S\{\} != S\{\} \(struct containing \[\]int cannot be compared\)
	_ = a < nil // error: invalid operation: a < nil \(operator < not defined on slice\)
	_ = 1 < "a" // error: invalid operation: 1 < "a" \(mismatched types untyped int and untyped string\)
	x, y := struct{ a int }{1}, struct{ a int }{1}
	_ = x < y // error: invalid operation: x < y \(operator < not defined on struct\)
	_ = true < false // error: invalid operation: true < false \(operator < not defined on untyped bool\)
	var i interface{}
	_ = i < i // error: invalid operation: i < i \(operator < not defined on interface\)
	_ = i == a // error: invalid operation: i == a \(slice can only be compared to nil\)
	var p *int
	_ = p < p // error: invalid operation: p < p \(operator < not defined on pointer\)
	_ = p == 1 // error: invalid operation: p == 1 \(mismatched types \*int and untyped int\)
	_ = 1i < 2i // error: invalid operation: 1i < 2i \(operator < not defined on untyped complex\)
	_ = a == nil
	_ = nil == f
	_ = i == f // error: invalid operation: i == f \(func can only be compared to nil\)
}
