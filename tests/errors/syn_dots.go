package main

func main() {
	x := []int{1, 2}... // error: syntax error: unexpected \.\.\. at end of statement
	a.(b
	c..d // error: syntax error: unexpected \., expected name or \(
}
