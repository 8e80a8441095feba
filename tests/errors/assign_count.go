package main

func two() (int, int) { return 1, 2 }
func none() {}

func main() {
	a, b := 1 // error: assignment mismatch: 2 variables but 1 value
	c := two() // error: assignment mismatch: 1 variable but two returns 2 values
	var d, e, f = two() // error: assignment mismatch: 3 variables but two returns 2 values
	x, y := 1, 2, 3 // error: assignment mismatch: 2 variables but 3 values
	g := none() // error: none\(\) \(no value\) used as value
	a, b = two(), 1
	var h int = none() // error: none\(\) \(no value\) used as value
	_, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, x, y, g, h
}
