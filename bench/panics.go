// Errors: returned, deferred calls, panics recovered from.
package main

import (
	"errors"
	"fmt"
)

var errOdd = errors.New("odd")

func check(i int) error {
	if i%2 == 1 {
		return errOdd
	}
	return nil
}

func guarded(i int) (err error) {
	defer func() {
		if recover() != nil {
			err = errOdd
		}
	}()
	if i%2 == 1 {
		panic("odd")
	}
	return nil
}

func main() {
	n := 0
	for i := 0; i < 3000000; i++ {
		if err := check(i); err != nil {
			n++
		}
	}
	for i := 0; i < 1000000; i++ {
		if err := guarded(i); err != nil {
			n++
		}
	}
	fmt.Println(n)
}
