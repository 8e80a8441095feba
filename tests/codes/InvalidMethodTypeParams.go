package main

type T struct{}
type G[P any] struct{}

func (T) m[P any](p P)          {}
func (T) n[P, Q any]() (p P)    { return }
func (G[P]) m[Q any](p P, q Q)  {}

type I interface {
	m[P any](P)
	n()
}

var _ = func[P any](p P) {}

func main() {}
