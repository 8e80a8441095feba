package main

func main() {
	/* never ends // error: comment not terminated
	x := 1
}
