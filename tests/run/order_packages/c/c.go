package c

import "fmt"

func init() { fmt.Println("c") }
