package main

func f(a int) string { return "" }
func g(a int) {}
var a func(int) int = f // error: cannot use f \(value of type func\(a int\) string\) as func\(int\) int value in variable declaration
var b func(int) string = f
var c func(string) string = f // error: cannot use f \(value of type func\(a int\) string\) as func\(string\) string value in variable declaration
var d func() = g // error: cannot use g \(value of type func\(a int\)\) as func\(\) value in variable declaration
var e func(...int) = g // error: cannot use g \(value of type func\(a int\)\) as func\(\.\.\.int\) value in variable declaration
var h func(int) = func(x string) {} // error: cannot use func\(x string\) \{\} \(value of type func\(x string\)\) as func\(int\) value in variable declaration
var i = map[string]func(){"g": g} // error: cannot use g \(value of type func\(a int\)\) as func\(\) value in map literal
func j() func(int) { return f } // error: cannot use f \(value of type func\(a int\) string\) as func\(int\) value in return statement
func k(fn func(int, int)) {}
func main() {
	k(func(a int) {}) // error: cannot use func\(a int\) \{\} \(value of type func\(a int\)\) as func\(int, int\) value in argument to k
	k(g) // error: cannot use g \(value of type func\(a int\)\) as func\(int, int\) value in argument to k
	k(func(a, b int) int { return 1 }) // error: cannot use func\(a, b int\) int \{…\} \(value of type func\(a int, b int\) int\) as func\(int, int\) value in argument to k
	_ = f == nil
	_ = f(1)(2) // error: invalid operation: cannot call f\(1\) \(value of type string\): string is not a function
	b = nil
	b = 1 // error: cannot use 1 \(untyped int constant\) as func\(int\) string value in assignment
	f = g // error: cannot assign to f \(neither addressable nor a map index expression\)
}
