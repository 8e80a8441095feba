package main

import "fmt"

func main() {
	x := 1
	switch x {
		fmt.Println(x) // error: syntax error: unexpected name fmt, expected case or default or \}
	case 1: // error: syntax error: unexpected keyword case, expected :
	}
	switch x
	{
	}
	case 2: // error: syntax error: unexpected keyword case, expected \}
}
