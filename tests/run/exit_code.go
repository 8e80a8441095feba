// os.Exit: code, no deferred calls, output before it is kept.
package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println("before")
	fmt.Fprintln(os.Stderr, "to stderr")
	func() {
		defer fmt.Println("never either")
		os.Exit(42)
	}()
}
