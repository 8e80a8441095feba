package main

func f() int {
L:
L:
	for {
		break L
	}
	{
	L:
		for {
			continue L
		}
	}
M:
	for {
		break M
	}
M:
	for {
		break M
	}
	func() {
	L:
		for {
			break L
		}
	}()
	return 1
}

func main() {}
