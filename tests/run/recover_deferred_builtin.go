// defer recover(): the builtin itself is the deferred call.
package main

import "fmt"

func direct() {
	defer fmt.Println("after direct")
	defer recover()
	panic("direct")
}

// The deferred function defers it: recover counts as called by that function.
func nested() {
	defer func() { fmt.Println("left for nested:", recover()) }()
	defer func() {
		defer recover()
	}()
	panic("nested")
}

// One call further down it does not count.
func tooDeep() {
	defer func() { fmt.Println("left for tooDeep:", recover()) }()
	defer func() {
		func() {
			defer recover()
		}()
	}()
	panic("tooDeep")
}

func main() {
	func() {
		defer func() { fmt.Println("left for direct:", recover()) }()
		direct()
	}()
	nested()
	tooDeep()
}
