package main

import "fmt"

type I interface{ M() }

type T int

func (T) M() {}

type U int

func (U) M() {}

func main() {
	var i I = T(1)
	fmt.Println(i.(U))
}
