package main

func main() {
	goto L
	if true { L }
	L: }
} // error: syntax error: non-declaration statement outside function body
