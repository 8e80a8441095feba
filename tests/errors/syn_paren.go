package main

func main() {
	x := (1 + 2 // error: syntax error: unexpected newline, expected \)
	y := 3 // error: syntax error: unexpected name y at end of statement
}
