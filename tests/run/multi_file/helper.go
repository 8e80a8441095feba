package main

import (
	f "fmt"
	"strings"
)

var first = second * 2

const name = "multi"

func init() { f.Println("init helper.go") }

func helper(s string) string { return strings.Repeat(s, first) }

func add(a, b int) int { f.Println("add", a, b); return a + b }
