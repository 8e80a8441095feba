package main

func main() {
	goto L // error: goto L jumps over declaration of x at a\.go:5:4
	x := 1
	_ = x
	L:
	goto M // error: goto M jumps into block starting at a\.go:9:2
	{
	M:
	}
	if true {
	N:
	}
	goto N // error: goto N jumps into block starting at a\.go:12:10
	goto Missing // error: label Missing not defined
	for {
		goto End
		y := 2
		_ = y
	}
	End:
}
