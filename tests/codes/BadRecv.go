package main

type T struct{}
type G[P any] struct{}
type H[P, Q any] struct{}

func (G[A, B]) m()     {}
func (G) n()           {}
func (H[A]) o()        {}
func (*H[A, B, C]) p() {}
func (G[A]) q()        {}
func (G[int]) r()      {}
func (G[_]) s()        {}
func (H[_, _]) t()     {}
func (H[A, A]) u()     {}

func main() {}
