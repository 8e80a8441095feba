package main

type R interface { Read([]byte) int }
type W interface { Write([]byte) int }
type RW interface { R; W }
type T struct{}
func (*T) Read([]byte) int { return 0 }
type S struct { T }
type P struct { *T }
var _ R = S{} // error: cannot use S\{\} \(value of struct type S\) as R value in variable declaration: S does not implement R \(method Read has pointer receiver\)
var _ R = &S{}
var _ R = P{}
var _ RW = P{} // error: cannot use P\{\} \(value of struct type P\) as RW value in variable declaration: P does not implement RW \(missing method Write\)
var r R
var _ RW = r // error: cannot use r \(variable of interface type R\) as RW value in variable declaration: R does not implement RW \(missing method Write\)
var _ W = RW(nil)
var _ RW = r.(RW)
func main() {}
