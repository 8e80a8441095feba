package main

import "fmt"

x := 1 // error: syntax error: non-declaration statement outside function body
fmt.Println("x")
if true { }
1 + 2
func main() {}
