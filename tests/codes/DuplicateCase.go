package main

func printInt(i int, s string, a any, f float64, b bool, e error) {
	switch i {
	case 1:
	case 1:
	case 2, 3, 2:
	case 'a', 97:
	case 1.0:
	}
	switch s {
	case "a", "b":
	case "a" + "":
	}
	switch a {
	case 1, 1.0, "1", int8(1), int(1), 'a':
	case nil, nil:
	}
	switch f {
	case 1.5, 1.5:
	}
	switch {
	case true, true:
	case false:
	case false:
	case b, b:
	}
	switch b {
	case true, false, true:
	}
	switch a.(type) {
	case int, string:
	case int:
	case []int, []int:
	case nil:
	case nil:
	case error, interface{ Error() string }:
	case any, interface{}:
	case struct{ a int }, struct{ a int }:
	case func(), func():
	case rune, int32:
	}
	switch x := e.(type) {
	case interface{ Timeout() bool }, interface{ Timeout() bool }:
		_ = x
	}
	const c = 2
	switch i {
	case c:
	case 2:
	case c + 0:
	}
	switch 5 {
	case 5, 5:
	}
	switch [1]int{1} {
	case [1]int{1}, [1]int{1}:
	}
	switch 1i {
	case 1i, 1i:
	}
}
func g[P any](p any, q P) {
	switch p.(type) {
	case P, P:
	case int:
	case *P, *P:
	}
}

func main() {}
