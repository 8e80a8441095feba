// A variable of a three-part loop that only its init statement sets, captured.
package main

import "fmt"

type it struct{ n int }

func (i *it) next() bool { i.n++; return i.n < 4 }

func main() {
	var fs []func() int
	for i := new(it); i.next(); {
		fs = append(fs, func() int { return i.n })
	}
	for _, f := range fs {
		fmt.Println(f())
	}
	for i := (&it{}); i.next(); {
		p := &i
		fmt.Println((*p).n)
	}
}
