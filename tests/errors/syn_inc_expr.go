package main

func main() {
	a := []int{1}
	b := a[0]++ // error: syntax error: unexpected \+\+ at end of statement
	f(a++) // error: syntax error: unexpected \+\+ in argument list; possibly missing comma or \)
}
