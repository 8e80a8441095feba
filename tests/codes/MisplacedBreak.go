package main

func f() {
	break
	func() { break }()
	for {
		func() { break }()
	}
	if true {
		break
	}
	switch {
	default:
		break
	}
	select {
	default:
		break
	}
L:
	if true {
		break L
	}
	{
		break
	}
}

func main() {}
