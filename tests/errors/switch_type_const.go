package main

func main() {
	switch 1.(type) {} // error: syntax error: unexpected keyword type, expected expression
}
