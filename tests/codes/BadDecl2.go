package main

type T[P any] struct{}

func (T[*P]) m()        {}
func (T[[]int]) n()     {}
func (T[a.b]) o()       {}
func f[P any]()
func (T[P]) p()
func g()

func main() {}
