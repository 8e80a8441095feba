package main

var _ = map[int][...]int{0: {}}
var x [...]int
var y = [...]int{1}
var z = new([...]int)
var w = []([...]int){}
var v = [...][...]int{{1}}
var u = &[...]int{1}
var t [][...]int

type T [...]int

func main() {}
