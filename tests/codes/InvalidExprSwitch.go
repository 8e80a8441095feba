package main

type T struct{ f func() }

func f(a struct{ _ func() }, s []int, m map[int]int, fn func(), t T, e any) {
	switch a {
	}
	switch s {
	case nil:
	}
	switch s {
	case s:
	}
	switch m {
	}
	switch fn {
	case nil:
	case fn:
	}
	switch t {
	case T{}:
	}
	switch x := s; x {
	}
	switch nil {
	}
	switch e {
	case s:
	case t:
	}
	switch [1][]int{} {
	}
	switch f {
	}
	switch undef {
	case undef2:
	}
	switch s := 1; s {
	case "a":
	}
}
func g[P any, Q comparable](p P, q Q) {
	switch p {
	}
	switch q {
	case q:
	case 1:
	}
	switch any(p) {
	case p:
	}
}

func main() {}
