package main

func main() {
	x, s, b := 1, "a", true
	x += "a"
	x += 1.5
	s += 1
	s -= "a"
	b += true
	x <<= 1.5
	x &= 2.5
	f := 1.5
	f %= 2
	f |= 1
	f &^= 1
	x, y := 1, 2
	x, y += 1, 2 // error: syntax error: unexpected \+=, expected := or = or comma
}
