package main

func main() {
	a, b := 1, 2
	a, b := 3, 4 // error: no new variables on left side of :=
	a, c := 5, 6
	a := 7 // error: no new variables on left side of :=
	_, _ = a, b
	_ = c
}
