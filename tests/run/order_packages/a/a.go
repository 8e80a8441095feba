package a

import (
	"fmt"

	_ "order/c"
)

func init() { fmt.Println("a") }
