package main

func main() {
	if true { } else x = 1 // error: syntax error: else must be followed by if or statement block
}
