package main

func none()           {}
func two() (int, int) { return 1, 2 }
func ReturnOne() int {
	return 1, 2
}
func a() int          { return }
func b()              { return 1 }
func c() (int, string) { return 1 }
func d() (int, string) { return 1, "a", 2 }
func e() (int, string) { return two() }
func f() (int, int)    { return two() }
func g() int           { return two() }
func h() int           { return none() }
func i()               { return none() }
func j()               { return two() }
func k() (a, b int)    { return }
func l() (a, b int)    { return 1 }
func m() (int, int)    { return two(), 1 }
func n() (int, int, int) { return two(), 1 }
func o() (x int, err error) { return nil }
func p() error         { return 1, nil }

var q = func() int { return }
var r = func() { return 1 }
var s = func() (int, string) { return "a" }

func t[P any](p P) (P, P) { return p }
func u() (int, int)       { return undef }
func v() (int, int)       { return undef, 1, 2 }
func init()               { return 1 }

func main() {}
