// The runtime calls init functions: no stack shows a function that does. Variables are initialised by main.init, which stacks show.
package main

import (
	"fmt"
	"runtime/debug"
	"strings"
)

var a = stack("variable")

func stack(what string) int {
	fmt.Println(what)
	for line := range strings.Lines(string(debug.Stack())) {
		if strings.HasPrefix(line, "main.") {
			fmt.Println("", line[:strings.IndexByte(line, '(')])
		}
	}
	return 1
}

func init() { stack("first") }

func init() {
	defer func() { stack(fmt.Sprint("second ", recover())) }()
	var p *int
	*p = a
}

func main() { stack("main") }
