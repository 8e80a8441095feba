package a

import (
	"fmt"
	"initp/c"
)

var v = func() int { fmt.Println("a var", c.C); return 1 }()

func init() { fmt.Println("a init 1", v) }
func init() { fmt.Println("a init 2", c.Dot(5)) }
