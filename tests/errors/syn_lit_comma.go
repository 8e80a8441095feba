package main

func main() {
	x := []int{
		1,
		2 // error: syntax error: unexpected newline in composite literal; possibly missing comma or \}
	}
	y := map[string]int{"a": 1 "b": 2} // error: syntax error: unexpected literal "b" in composite literal; possibly missing comma or \}
}
