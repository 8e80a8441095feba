package main

func main() {
	if true {
		x := 1
	for {
	}
}
// error: syntax error: unexpected EOF, expected \}