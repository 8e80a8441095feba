package main

import "fmt"

func f() {}
func two() (int, int) { return 1, 2 }
func g() int { return f() } // error: f\(\) \(no value\) used as value
func main() {
	_ = f() // error: f\(\) \(no value\) used as value
	fmt.Println(f()) // error: f\(\) \(no value\) used as value
	_ = f() + 1 // error: f\(\) \(no value\) used as value
	if f() { } // error: f\(\) \(no value\) used as value
	_ = two() + 1 // error: multiple-value two\(\) \(value of type \(int, int\)\) in single-value context
	_ = []int{two()} // error: multiple-value two\(\) \(value of type \(int, int\)\) in single-value context
	_ = []int{f()} // error: f\(\) \(no value\) used as value
	two().x = 1 // error: multiple-value two\(\) \(value of type \(int, int\)\) in single-value context
	_ = two()[0] // error: multiple-value two\(\) \(value of type \(int, int\)\) in single-value context
	switch two() { } // error: multiple-value two\(\) \(value of type \(int, int\)\) in single-value context
	for range f() { } // error: f\(\) \(no value\) used as value
	_ = !f() // error: f\(\) \(no value\) used as value
	_ = len(two()) // error: invalid operation: too many arguments for len\(two\(\)\) \(expected 1, found 2\)
	defer two()
}
