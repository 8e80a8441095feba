package main

type T struct{}

func f(i int, p *any, e error) {
	switch x := i.(type) {
	}
	switch i.(type) {
	case int:
	}
	switch p.(type) {
	}

	}

func g[P any, Q error](p P, q Q) {
	switch p.(type) {
	}
	switch any(p).(type) {
	case P:
	}
	switch q.(type) {
	}
	switch any(p).(type) {
	case H:
	case H[int]:
	case comparable:
	case interface{ ~int }:
	}
}

type H[P any] struct{}

func main() {}
