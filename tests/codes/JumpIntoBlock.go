package main

func f(x int) {
	goto L
	if x > 0 {
	L:
		print("inside block")
	}
	goto M
	{
	M:
	}
	for {
	N:
		break
	}
	goto N
	switch {
	case true:
		goto P
	case false:
	P:
	}
	if x > 0 {
		goto Q
	} else {
	Q:
	}
	func() {
	R:
	}()
	goto R
	goto S
	y := 1
	{
	S:
		_ = y
	}
}

func main() {}
