package main

func main() {
	L: // error: label L defined and not used
	for {
	break
	}
	M:
	if true {
	goto M
	}
}
