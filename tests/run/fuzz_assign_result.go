package main

import "fmt"

// The same result assigned twice while deferred calls may read it.
func same() (r float64) {
	r = 32
	defer func() { fmt.Println("deferred") }()
	r, r = 2.5, r
	return
}

func pair() (r, s int) {
	defer func() { recover() }()
	r, s = 1, 2
	r, s = s, r
	s, r = r+s, s
	return
}

func main() {
	fmt.Println(same())
	fmt.Println(pair())
}
