// -lang=go1.17
package main

type T[P any] struct{}

func (T[P]) value()        {}
func (t *T[Q]) pointer(Q)  {}
func (t *(T[Q])) paren() Q { panic(t) }

func main() {}
