package main

import (
	@
	"math"
	1
	'x
)

type T struct {
	a int 2
	c int 'x'
	c int 1.5
	d int `ok`
	e int ' "bar"
}

func (t T) m()

func main() {
	_ = fmt.Sprint(math.Pi)
}
