package main

func main() {
	x := 1
	_ = x
// error: syntax error: unexpected EOF, expected \}