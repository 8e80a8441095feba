package main

func nil2() error { return nil }

func main() {
	println("a", 1, true, 1.5, -2, uint8(3), 'x', nil == nil2())
	print("no", "space", "\n")
	panic("end")
}
