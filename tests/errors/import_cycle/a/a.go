package a

import "cyc/b"

func F() { b.F() }
