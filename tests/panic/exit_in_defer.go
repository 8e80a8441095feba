package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("not printed")
	func() { defer os.Exit(3) }()
}
