package b

import "cyc/a"

func F() { a.F() }
