package main

func f() {
	goto L
	for {
		break M
		continue N
	}
	func() { goto O }()
O:
	for {
		break O
	}
	if true {
		goto P
	}
Q:
	for {
		func() { break Q }()
	}
}

func main() {}
