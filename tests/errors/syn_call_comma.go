package main

import "fmt"

func main() {
	fmt.Println("a" "b") // error: syntax error: unexpected literal "b" in argument list; possibly missing comma or \)
	fmt.Println("a",
		"b" // error: syntax error: unexpected newline in argument list; possibly missing comma or \)
	)
}
