package main

func main() {
	for i := 0, j := 1; i < j; i++ { // error: syntax error: unexpected :=, expected \{
	}
	if a; b; c { // error: syntax error: unexpected semicolon, expected \{ after if clause
	}
}
