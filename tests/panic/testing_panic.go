// A test that panics ends the program: its cleanups and those of its parents
// run before.
package main

import (
	"os"
	"regexp"
	"testing"
)

func main() {
	os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	testing.Main(regexp.MatchString, []testing.InternalTest{{"TestA", func(t *testing.T) {
		t.Cleanup(func() { println("cleanup of the parent") })
		t.Run("sub", func(t *testing.T) {
			t.Cleanup(func() { println("cleanup") })
			panic("boom")
		})
		println("not reached")
	}}}, nil, nil)
}
