package main

func main() {
	x := iota // error: declared and not used: x // error: cannot use iota outside constant declaration
	_ = iota + 1 // error: cannot use iota outside constant declaration
	var y = [iota]int{} // error: declared and not used: y // error: cannot use iota outside constant declaration
	const z = iota
	func() { _ = iota }() // error: cannot use iota outside constant declaration
}
