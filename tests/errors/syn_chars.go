package main

func main() {
	x := 1 # 2 // error: invalid character U\+0023 '#' // error: syntax error: unexpected literal 2 at end of statement
	y := @x // error: invalid character U\+0040 '@'
	z := x ? 1 : 2 // error: invalid character U\+003F '\?' // error: syntax error: unexpected literal 1 at end of statement
	_ = $y // error: invalid character U\+0024 '\$'
}
