package b

import "fmt"

func init() { fmt.Println("b") }
