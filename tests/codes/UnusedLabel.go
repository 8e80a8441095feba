package main

func f() {
L:
M:
	for {
	}
N:
	{
	}
	func() {
	O:
	}()
P:
	if true {
	Q:
	}
_:
_:
	return
}

func main() {}
