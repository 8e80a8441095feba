// Packages are initialised by import path, each when those it imports are done; not in order of import.
package main

import (
	"fmt"

	_ "order/c"

	_ "order/b"

	_ "order/a"
)

func main() { fmt.Println("main") }
