package main

type A int
type B int
type I interface{ M() }
var a A
var b B
var i I

func main() {
	_ = a == b // error: invalid operation: a == b \(mismatched types A and B\)
	_ = a == 1
	_ = a == 1.5 // error: 1\.5 \(untyped float constant\) truncated to int
	_ = i == a // error: invalid operation: i == a \(mismatched types I and A\)
	_ = i == 1 // error: invalid operation: i == 1 \(mismatched types I and untyped int\)
	_ = "a" == 'a' // error: invalid operation: "a" == 'a' \(mismatched types untyped string and untyped rune\)
	_ = a == int(1) // error: invalid operation: a == int\(1\) \(mismatched types A and int\)
	var p *A
	var q *B
	_ = p == q // error: invalid operation: p == q \(mismatched types \*A and \*B\)
	_ = p == &a
	var e error
	_ = e == "x" // error: cannot convert "x" \(untyped string constant\) to type interface\{Error\(\) string\}
	_ = e == i // error: invalid operation: e == i \(mismatched types error and I\)
	_ = []int{} == nil == true
}
