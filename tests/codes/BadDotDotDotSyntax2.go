package main

func f(a ...int, b int)      {}
func g(...int, string)       {}
func h() ...int              { return nil }
func (x ...T) m()            {}

type T struct{}
type F func(a ...int, b ...string)
type I interface{ m(...int, int) }

var _ = func(a ...int, b int) {}

func k(a, b ...int) {}

func main() {}
