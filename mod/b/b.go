package main

func main() { panic("not to be run") }
func f() int { return 1 }
