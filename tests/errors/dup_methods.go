package main

type T struct{ M int }
func (T) N() {}
func (*T) N() {} // error: method T\.N already declared at \S+:4:10
func (T) M() {} // error: field and method with the same name M
func (t T) O() {}
func (t T) O(x int) {} // error: method T\.O already declared at \S+:7:12
func main() {}
