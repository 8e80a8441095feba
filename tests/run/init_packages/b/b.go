// Package b depends on c too.
package b

import (
	"fmt"
	"initp/c"
)

var V = c.Next()

var hidden = c.Next()

func init() { fmt.Println("b init", V, hidden) }
