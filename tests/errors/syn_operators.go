package main

func main() {
	x := 1
	x =+ 1
	y := x++ // error: syntax error: unexpected \+\+ at end of statement
	x++ + 1 // error: syntax error: unexpected \+ at end of statement
	++x // error: syntax error: unexpected \+\+, expected \}
	_ = x--
}
