package main

func main() {
	x := "ok" // error: declared and not used: x
	y‸ := 1 // error: declared and not used: y‸ // error: invalid character U\+2038 '‸' in identifier
	π := 3 // error: declared and not used: π
	€ := 4 // error: invalid character U\+20AC '€' in identifier // error: declared and not used: €
}
