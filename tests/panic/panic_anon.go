package main

func main() {
	panic(struct{ x int }{3})
}
