package main

func f(a int, b string) {}
func g() {}
func v(a int, s ...string) {}
func r() (int, string) { return 1, "" }

func main() {
	f(1) // error: not enough arguments in call to f\n\thave \(number\)\n\twant \(int, string\)
	f(1, "a", 2) // error: too many arguments in call to f\n\thave \(number, string, number\)\n\twant \(int, string\)
	f() // error: not enough arguments in call to f\n\thave \(\)\n\twant \(int, string\)
	g(1) // error: too many arguments in call to g\n\thave \(number\)\n\twant \(\)
	v() // error: not enough arguments in call to v\n\thave \(\)\n\twant \(int, \.\.\.string\)
	v("a") // error: cannot use "a" \(untyped string constant\) as int value in argument to v
	v(1, 2) // error: cannot use 2 \(untyped int constant\) as string value in argument to v
	v(1, "a", 3) // error: cannot use 3 \(untyped int constant\) as string value in argument to v
	v(1, []string{}...)
	v(1, "x", []string{}...) // error: too many arguments in call to v\n\thave \(number, string, \[\]string\.\.\.\)\n\twant \(int, \.\.\.string\)
	f(r())
	f(1, r()) // error: multiple-value r\(\) \(value of type \(int, string\)\) in single-value context
	g(r()) // error: too many arguments in call to g\n\thave \(int, string\)\n\twant \(\)
	f(1, []string{}...) // error: cannot use \.\.\. in call to non-variadic f
}
