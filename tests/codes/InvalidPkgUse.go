package main

import "fmt"
import m "math"

var _ = fmt
var _ = m
var v fmt
var _ = fmt + 1
var _ = (fmt).Sprint

func f() {
	fmt
	fmt()
	fmt = 1
	m++
	for range fmt {
	}
	_ = fmt.Sprint(m)
	switch m {
	}
	var _ fmt.Stringer = fmt
}

func main() {}
