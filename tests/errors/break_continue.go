package main

func main() {
	break // error: break is not in a loop, switch, or select
	continue // error: continue is not in a loop
	if true { break } // error: break is not in a loop, switch, or select
	switch { case true: continue } // error: continue is not in a loop
	f := func() { break } // error: break is not in a loop, switch, or select
	for { f = func() { continue } } // error: continue is not in a loop
	L: for { func() { break L }() } // error: label L defined and not used // error: break label not defined: L
	M: if true { continue M } // error: invalid continue label M
	for { break N } // error: break label not defined: N
	O: for { }
	for { continue O } // error: invalid continue label O
	P: switch { case true: break P }
	_ = f
}
