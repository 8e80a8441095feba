package main

type I interface { M() }
type J interface { M() int }
type T struct{}
type P struct{}
func (*P) M() {}
func main() {
	var i I
	_ = i.(T) // error: impossible type assertion: i\.\(T\)\n\tT does not implement I \(missing method M\)
	_ = i.(P) // error: impossible type assertion: i\.\(P\)\n\tP does not implement I \(method M has pointer receiver\)
	_ = i.(*P)
	_ = i.(J)
	x := 1
	_ = x.(int) // error: invalid operation: x \(variable of type int\) is not an interface
	_ = i.(int) // error: impossible type assertion: i\.\(int\)\n\tint does not implement I \(missing method M\)
	_ = i.(Missing) // error: undefined: Missing
}
