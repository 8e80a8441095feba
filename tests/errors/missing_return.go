package main

func a() int {} // error: missing return
func b(x int) int { if x > 0 { return 1 } } // error: missing return
func c(x int) int { for x < 1 { return 1 } } // error: missing return
func d(x int) int { switch x { case 1: return 1 } } // error: missing return
func e(x int) int { for { if x > 1 { break } } } // error: missing return
func f() int { for {} }
func g() int { panic(1) }
func h(x int) int { if x > 0 { return 1 } else { return 2 } }
func i(x int) int { switch { case x > 1: return 1; default: return 2 } }
func j(x int) int { switch { default: break; case x > 1: return 1 } } // error: missing return
func k() int { L: for { break L } } // error: missing return
func l() int { { return 1 } }
func m() int { goto L; L: return 1 }
func n() (r int) { r = 1 } // error: missing return
var o = func() int { } // error: missing return
func p(x any) int { switch x.(type) { case int: return 1; case string: } } // error: missing return
func main() {}
