package main

type T struct{ a int }
func (t *T) M() {}
func (t T) V() {}
type I interface { M() }
func main() {
	var i I
	p := &i
	p.M() // error: p\.M undefined \(type \*I is pointer to interface, not interface\)
	t := &T{}
	tt := &t
	tt.M() // error: tt\.M undefined \(type \*\*T has no field or method M\)
	T{}.M() // error: cannot call pointer method M on T
	_ = T.M // error: invalid method expression T\.M \(needs pointer receiver \(\*T\)\.M\)
	_ = (*T).V
	_ = (*T).X // error: \(\*T\)\.X undefined \(type \*T has no field or method X\)
	_ = T{}.V
	_ = I.Q // error: I\.Q undefined \(type I has no field or method Q\)
	map[string]T{}["a"].M() // error: cannot call pointer method M on T
	(&T{}).M()
	func() T { return T{} }().M() // error: cannot call pointer method M on T
}
