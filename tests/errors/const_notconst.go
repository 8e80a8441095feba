package main

import "fmt"

func main() {
	x := 1
	const a = x // error: x \(variable of type int\) is not constant
	const b = len([]int{1}) // error: len\(\[\]int\{…\}\) \(value of type int\) is not constant
	const c = fmt.Sprint() // error: fmt\.Sprint\(\) \(value of type string\) is not constant
	const d []int = nil // error: invalid constant type \[\]int
	const e = nil // error: nil is not constant
	const f int = "s" // error: cannot use "s" \(untyped string constant\) as int value in constant declaration
	const g = [2]int{1, 2} // error: \[2\]int\{…\} \(value of type \[2\]int\) is not constant
	const h // error: missing init expr for h
	const i = 1 / 0 // error: invalid operation: division by zero
	const j, k = 1 // error: missing init expr for k
	const l = 1, 2 // error: extra init expr 2
}
