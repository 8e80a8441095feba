package main

type I interface { M() }
func f(p *I) { p.M() } // error: p\.M undefined \(type \*I is pointer to interface, not interface\)
type T struct{}
func (T) M() {}
func g(i I) { var p *T = i; _ = p } // error: cannot use i \(variable of interface type I\) as \*T value in variable declaration: need type assertion
func main() { var i I; f(i); g(&i) } // error: cannot use i \(variable of interface type I\) as \*I value in argument to f: I does not implement \*I \(type \*I is pointer to interface, not interface\) // error: cannot use &i \(value of type \*I\) as I value in argument to g: \*I does not implement I \(type \*I is pointer to interface, not interface\)
