package main

var c chan<- <-int // error: syntax error: unexpected name int, expected keyword chan

func main() {
	c <- <- 1
	x := <-
} // error: syntax error: unexpected \}, expected expression
