package main

func main() {
	a1 = 1 // error: undefined: a1
	a2 = 1 // error: undefined: a2
	a3 = 1 // error: undefined: a3
	a4 = 1 // error: undefined: a4
	a5 = 1 // error: undefined: a5
	a6 = 1 // error: undefined: a6
	a7 = 1 // error: undefined: a7
	a8 = 1 // error: undefined: a8
	a9 = 1 // error: undefined: a9
	b1 = 1 // error: undefined: b1
	b2 = 1 // error: undefined: b2
	b3 = 1 // error: undefined: b3
}
