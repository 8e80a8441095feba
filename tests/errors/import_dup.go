package main

import "fmt"
import "fmt" // error: fmt redeclared in this block // error: "fmt" imported and not used
func main() { fmt.Println() }
