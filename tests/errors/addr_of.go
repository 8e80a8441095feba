package main

func f() int { return 1 }
const c = 1

func main() {
	_ = &f() // error: invalid operation: cannot take address of f\(\) \(value of type int\)
	_ = &1 // error: invalid operation: cannot take address of 1 \(untyped int constant\)
	_ = &c // error: invalid operation: cannot take address of c \(untyped int constant 1\)
	m := map[string]int{}
	_ = &m["a"] // error: invalid operation: cannot take address of m\["a"\] \(map index expression of type int\)
	s := "abc"
	_ = &s[0] // error: invalid operation: cannot take address of s\[0\] \(value of type byte\)
	_ = &main // error: invalid operation: cannot take address of main \(value of type func\(\)\)
	_ = &[]int{1}[0]
	_ = &[1]int{1}[0] // error: invalid operation: cannot take address of \[1\]int\{…\}\[0\] \(value of type int\)
}
