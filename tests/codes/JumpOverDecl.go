package main

func f() int {
	goto L
	x := 2
L:
	x++
	goto M
	var y int
	_ = y
M:
	if true {
		goto N
	}
	const c = 1
	type T int
N:
	goto O
	z, w := 1, 2
	_, _ = z, w
O:
	for {
		goto P
		v := 1
		_ = v
	P:
	}
	goto Q
	func() { q := 1; _ = q }()
Q:
	return x
}

func main() {}
