package main

import "os"

func main() {
	defer os.Exit(7)
	panic("lost")
}
