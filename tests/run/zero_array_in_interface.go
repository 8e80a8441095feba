package main

type I interface{ M() }
type T4 [2]string

func (T4) M() { println("m") }
func main() {
	var i I = T4{}
	println(i == nil)
	i.M()
	var j any = T4{}
	println(j == nil)
	k := I(T4{})
	println(k == nil)
}
