package c

import "fmt"

const C = 7

var n = func() int { fmt.Println("c var"); return 10 }()

func init() { fmt.Println("c init") }

func Next() int { n++; return n }

func Dot(k int) int { return C * k }
