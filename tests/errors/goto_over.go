package main

func main() {
	goto L // error: goto L jumps over declaration of x at \S+:5:4
	x := 1
	_ = x
	L:
	goto M // error: goto M jumps into block starting at \S+:9:2
	{
	M:
	}
	if true {
	N:
	}
	goto N // error: goto N jumps into block starting at \S+:12:10
	goto Missing // error: label Missing not defined
	for {
		goto End
		y := 2
		_ = y
	}
	End:
}
