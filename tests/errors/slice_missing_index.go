package main

func main() {
	s := []int{1}
	_ = s[::] // error: middle index required in 3-index slice // error: final index required in 3-index slice
	_ = s[1::2] // error: middle index required in 3-index slice
	_ = s[1:2:] // error: final index required in 3-index slice
	_ = s[] // error: syntax error: unexpected \], expected operand
}
