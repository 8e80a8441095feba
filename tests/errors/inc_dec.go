package main

import "fmt"

func main() {
	s := "a"
	s++ // error: invalid operation: s\+\+ \(non-numeric type string\)
	true++ // error: invalid operation: true\+\+ \(non-numeric type untyped bool\)
	5++ // error: cannot assign to 5 \(neither addressable nor a map index expression\)
	var p *int
	p++ // error: invalid operation: p\+\+ \(non-numeric type \*int\)
	const c = 1
	c++ // error: cannot assign to c \(neither addressable nor a map index expression\)
	f := 1.5
	f--
	m := map[string]string{}
	m["a"]++ // error: invalid operation: m\["a"\]\+\+ \(non-numeric type string\)
	nil-- // error: invalid operation: nil-- \(non-numeric type untyped nil\)
	x := 1i
	x++
	[]int{1}[0]++
	fmt.Println("a")++ // error: multiple-value fmt\.Println\("a"\) \(value of type \(n int, err error\)\) in single-value context
}
