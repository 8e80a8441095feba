package main

func main() {
	_ = '' // error: empty rune literal or unescaped '
	_ = 'ab' // error: more than one character in rune literal
	_ = 'a // error: newline in rune literal
}
