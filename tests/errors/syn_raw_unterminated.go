package main

func main() {
	x := `abc // error: declared and not used: x // error: string not terminated
	y := 1
}
