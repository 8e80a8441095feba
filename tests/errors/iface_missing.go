package main

type I interface { M(); N(int) string }
type T struct{}
type U struct{}
func (U) M() {}
type P struct{}
func (*P) M() {}
func (*P) N(int) string { return "" }
type W struct{}
func (W) M() {}
func (W) N(string) string { return "" }
type L struct{}
func (L) m() {}
func (L) n(int) string { return "" }
var _ I = T{} // error: cannot use T\{\} \(value of struct type T\) as I value in variable declaration: T does not implement I \(missing method M\)
var _ I = U{} // error: cannot use U\{\} \(value of struct type U\) as I value in variable declaration: U does not implement I \(missing method N\)
var _ I = P{} // error: cannot use P\{\} \(value of struct type P\) as I value in variable declaration: P does not implement I \(method M has pointer receiver\)
var _ I = &P{}
var _ I = W{} // error: cannot use W\{\} \(value of struct type W\) as I value in variable declaration: W does not implement I \(wrong type for method N\)\n\t\thave N\(string\) string\n\t\twant N\(int\) string
var _ I = L{} // error: cannot use L\{\} \(value of struct type L\) as I value in variable declaration: L does not implement I \(missing method M\)\n\t\thave m\(\)\n\t\twant M\(\)
var _ I = 1 // error: cannot use 1 \(constant of type int\) as I value in variable declaration: int does not implement I \(missing method M\)
var _ I = nil
func f(i I) {}
func g() I { return T{} } // error: cannot use T\{\} \(value of struct type T\) as I value in return statement: T does not implement I \(missing method M\)
func main() {
	f(T{}) // error: cannot use T\{\} \(value of struct type T\) as I value in argument to f: T does not implement I \(missing method M\)
	f(&P{})
	f(P{}) // error: cannot use P\{\} \(value of struct type P\) as I value in argument to f: P does not implement I \(method M has pointer receiver\)
	var i I
	i = U{} // error: cannot use U\{\} \(value of struct type U\) as I value in assignment: U does not implement I \(missing method N\)
	_ = i
	_ = []I{T{}, &P{}} // error: cannot use T\{\} \(value of struct type T\) as I value in array or slice literal: T does not implement I \(missing method M\)
	_ = map[string]I{"a": W{}} // error: cannot use W\{\} \(value of struct type W\) as I value in map literal: W does not implement I \(wrong type for method N\)\n\t\thave N\(string\) string\n\t\twant N\(int\) string
}
