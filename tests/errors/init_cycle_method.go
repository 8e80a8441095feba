package main

type T struct{}
func (T) M() int { return v }
var v = T{}.M() // error: initialization cycle for v
var self = self // error: initialization cycle: self refers to itself
const c = d // error: initialization cycle for c
const d = c + 1
type A [len(arr)]int // error: invalid recursive type A
var arr A
func main() {}
