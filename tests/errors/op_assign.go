package main

func main() {
	x, s, b := 1, "a", true
	x += "a"
	x += 1.5
	s += 1
	s -= "a"
	b += true
	b &&= false // error: syntax error: unexpected =, expected expression
}
