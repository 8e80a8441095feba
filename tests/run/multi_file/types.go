package main

import "fmt"

type Shape interface{ Area() int }

type square struct{ side int }

func (s square) Area() int { return s.side * s.side }

type entry struct {
	key string
	val Shape
}

func (e entry) describe() string { return fmt.Sprintf("%s=%d", e.key, e.val.Area()) }

var table = []entry{{"one", square{1}}, {name, square{second}}}

var second = func() int { fmt.Println("second"); return 4 }()

func init() { fmt.Println("init types.go") }
