package a_test

import (
	"fmt"
	"testing"

	"ex.com/gt/a"
)

func TestX(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		if a.Add(2, 2) != 4 {
			t.Fail()
		}
	})
}

func ExampleAdd() {
	fmt.Println(a.Add(3, 4)) // not this
	// Output: 7
}

func ExampleAdd_lines() {
	fmt.Println("b")
	fmt.Println("// Output: no", a.Add(1, 1)) // nor this
	/* Unordered output:
// Output: no 2
b
*/
}

func ExampleAdd_gap() {
	fmt.Print("a\n\nb\n")
	// output: a
	//
	//
	// b
}

func ExampleAdd_silent() { panic("not to be run") }
