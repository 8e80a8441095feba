package main

type T struct {
	a int 2
	c int 'x'
	c int 1.5
	d int `ok`
}

func (t T) m()

func main() {}
