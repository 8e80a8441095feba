package main

import (
	"fmt"
	_ "initp/a"
	"initp/b"
	. "initp/c"
)

var x = say("main var", b.V)

func say(s string, n int) int { fmt.Println(s, n); return n }

func init() { fmt.Println("main init", x) }

func main() { fmt.Println("main", b.V, Dot(2), C) }
