// An interface variable whose first value is the zero value of a type held in memory is not nil.
package main

import "fmt"

type I interface{ M() }
type T [2]string

func (T) M() { fmt.Println("M") }

func main() {
	var i I = T{}
	fmt.Println(i == nil, i == I(T{}))
	i.M()
	var e any = [3]int{}
	fmt.Println(e == nil, e)
	k := I(T{})
	k.M()
}
