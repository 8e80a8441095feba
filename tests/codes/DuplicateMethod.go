package main

type T struct{}

func (T) m()             {}
func (T) m(i int) int    { return i }
func (*T) m()            {}
func (t *T) n()          {}
func (T) n()             {}
func (T) _()             {}
func (T) _()             {}

type G[P any] struct{}

func (G[P]) m()  {}
func (*G[Q]) m() {}

type A = T

func (A) m() {}

func main() {}
