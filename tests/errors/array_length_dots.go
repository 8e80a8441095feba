package main

func o(p [...]int) {} // error: syntax error: unexpected \.\.\., expected expression
func main() {}
