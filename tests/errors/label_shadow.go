package main

func f() {
	x: for { break x }
	goto y // error: label y not defined
	func() { y: }() // error: label y defined and not used
}
func main() {}
