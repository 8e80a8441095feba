package main

func main() {
	a := [3]int{1, 2, 3] // error: syntax error: unexpected \] in composite literal; possibly missing comma or \}
}
