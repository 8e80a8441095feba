package main

import "fmt"

func f() {}
func two() (int, int) { return 1, 2 }
func main() {
	x := f() // error: declared and not used: x // error: f\(\) \(no value\) used as value
	_ = f() // error: f\(\) \(no value\) used as value
	var y = f() // error: declared and not used: y // error: f\(\) \(no value\) used as value
	fmt.Println(f()) // error: f\(\) \(no value\) used as value
	return f() // error: f\(\) \(no value\) used as value
}
