package main

const a // error: missing init expr for a
const (
	b // error: missing init expr for b
	c = 1
)
const d int // error: missing init expr for d
const e, f = 1 // error: missing init expr for f
const g = 1, 2 // error: extra init expr 2
const h = h // error: initialization cycle: h refers to itself
const i = j // error: initialization cycle for i
const j = i
const k string = 1 // error: cannot use 1 \(untyped int constant\) as string value in constant declaration
const l = iota
var m = iota // error: cannot use iota outside constant declaration
func main() { x := iota; _ = x } // error: cannot use iota outside constant declaration
