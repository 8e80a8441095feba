package main

func main() {
	x := 1
	x = 2
	var p *int // error: declared and not used: p
	p = &x
	s, t := 1, 2
	s, t = t, s
	u := 0 // error: declared and not used: u
	u = 5
}
