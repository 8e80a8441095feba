//go:build go1.22

package main

import "fmt"

func newer() {
	var fs []func() int
	for i := range 3 {
		fs = append(fs, func() int { return i })
	}
	for i := 0; i < 2; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
}
