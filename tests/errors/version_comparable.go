//go:build go1.19

package main

import "fmt"

func set[K comparable](K) {}

type holder[T interface{ comparable }] struct{ v T }

func main() {
	set(1)
	set[any](1)                // error: any to satisfy comparable requires go1\.20 or later
	var _ holder[fmt.Stringer] // error: fmt\.Stringer to satisfy comparable requires go1\.20 or later
	var _ holder[string]
	var _ holder[[]int] // error: \[\]int does not satisfy comparable
}
