package main

type T struct{ a int }

func main() {
	for _, x := range []T{{1}} { _ = x }
	for x := T{1}; x.a < 2; { } // error: syntax error: cannot use x := T as value
}
