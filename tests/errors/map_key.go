package main

type F struct { f func() }
type S struct { s []int }
var a map[[]int]string // error: invalid map key type \[\]int
var b map[map[string]int]int // error: invalid map key type map\[string\]int
var c map[func()]int // error: invalid map key type func\(\)
var d map[F]int // error: invalid map key type F
var e map[[2]S]int // error: invalid map key type \[2\]S
var f map[interface{}]int
var g map[*S]int
type R map[R]int // error: invalid map key type R
func main() { _ = map[[]int]int{} } // error: invalid map key type \[\]int
