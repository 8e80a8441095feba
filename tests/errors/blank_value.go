package main

import "fmt"

func main() {
	x := _ // error: cannot use _ as value or type
	_ = _ // error: cannot use _ as value or type
	fmt.Println(_) // error: cannot use _ as value or type
	_++ // error: cannot use _ as value or type
	_ = x
	var y = _ + 1 // error: declared and not used: y // error: cannot use _ as value or type
	_ += 1 // error: cannot use _ as value or type
	_.f = 1 // error: cannot use _ as value or type
	_() // error: cannot use _ as value or type
}
