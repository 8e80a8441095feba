// What several values of one expression cost where they are passed, returned and assigned on.
package tuples

import "strconv"

//go:noinline
func p(a ...any) {}

//go:noinline
func q(a any, b any) {}

//go:noinline
func two() (int, string) { return 1, "" }

//go:noinline
func anys() (a, b any) { return }

//go:noinline
func three() (a, b int, c any) { return }

func a1()            { p(two()) }
func a2()            { p(anys()) }
func a3()            { p(strconv.Atoi("7")) }
func a4()            { p(three()) }
func a5()            { q(two()) }
func a6()            { q(anys()) }
func a7() (any, any) { return two() }
