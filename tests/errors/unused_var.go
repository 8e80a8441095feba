package main

func main() {
	a := 1 // error: declared and not used: a
	var b int // error: declared and not used: b
	c, d := 2, 3 // error: declared and not used: d
	_ = c
	e := func() { // error: declared and not used: e
	f := 1 // error: declared and not used: f
	}
	for i := range 3 { // error: declared and not used: i
	}
}
