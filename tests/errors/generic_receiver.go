package main

type List[T any] struct{ v T }
type A = List[int]
type C = *List[string]

func (A) m1()       {} // error: cannot define new methods on instantiated type List\[int\]
func (a *A) m2()    {} // error: cannot define new methods on instantiated type List\[int\]
func (C) m4()       {} // error: cannot define new methods on instantiated type List\[string\]
func (List[T]) m5() {}
func (List) m6()    {} // error: cannot use generic type List\[T any\] without instantiation

func main() {}
