package main

type T struct{ a int }

func main() {
	if T{1} == T{2} { // error: syntax error: unexpected == at end of statement
	}
}
