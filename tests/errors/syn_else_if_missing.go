package main

func main() {
	if true {
	} else if { // error: syntax error: missing condition in if statement
	}
}
