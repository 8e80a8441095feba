package main

func main() {
	x := "abc // error: newline in string
	y := 'a // error: declared and not used: y // error: newline in rune literal
	_ = x
}
