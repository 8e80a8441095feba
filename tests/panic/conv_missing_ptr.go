package main

type T struct{}

func (*T) M() {}

type I interface{ M() }

func main() {
	var a any = T{}
	a.(I).M()
}
