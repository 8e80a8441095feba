package main

func f() {
L:
	for {
		break M
	}
	goto N
	{
	N:
	}
	continue
	func() { break }()
}

func g() {
	x := 1 1
L:
	goto M
	func() { L: }()
}

func h() {
	switch {
	case true:
		fallthrough
	}
}

func main() {}
