package main

func main() {
	for i := range { // error: syntax error: unexpected \{, expected expression
	} // error: syntax error: unexpected \}, expected \{ after for clause
	for range := x { // error: syntax error: unexpected :=, expected expression
	} // error: syntax error: unexpected \}, expected \{ after for clause
}
