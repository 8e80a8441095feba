package main

type T struct {
	m int
	n string
	E
}
type E struct{}

func (T) m()  {}
func (*T) n() {}
func (T) E()  {}
func (T) o()  {}

type G[P any] struct {
	a P
}

func (G[P]) a()  {}
func (*G[P]) b() {}

func main() {}
