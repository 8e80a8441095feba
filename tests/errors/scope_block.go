package main

func main() {
	if x := 1; x > 0 { y := 2; _ = y }
	_ = x // error: undefined: x
	_ = y // error: undefined: y
	for i := 0; i < 3; i++ { z := i; _ = z }
	_ = i // error: undefined: i
	_ = z // error: undefined: z
	switch w := 1; w { case 1: v := 1; _ = v; case 2: _ = v } // error: undefined: v
	_ = w // error: undefined: w
	{ q := 1; _ = q }
	q = 2 // error: undefined: q
	func() { r := 1; _ = r }()
	_ = r // error: undefined: r
	_ = s // error: undefined: s
	s := 1 // error: declared and not used: s
	t := t // error: declared and not used: t // error: undefined: t
}
