package main

func main() {
	L:
	for { break L }
	L: // error: label L already defined at \S+:4:2
	for { continue L } // error: invalid continue label L
	func() { L: goto L }()
	goto Q
	Q:
	Q: // error: label Q already defined at \S+:10:2
}
