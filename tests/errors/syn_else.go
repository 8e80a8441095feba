package main

func main() {
	x := 1
	if x > 0 {
	}
	else { // error: syntax error: unexpected keyword else, expected \}
	}
}
