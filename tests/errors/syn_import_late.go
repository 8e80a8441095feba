package main

import "fmt"
var x = 1
import "os" // error: syntax error: imports must appear before other declarations
func main() { fmt.Println(os.Args, x) }
