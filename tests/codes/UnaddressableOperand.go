package main

type T struct{ a int }

func (*T) m() {}
func get() T  { return T{} }

var x = &1
var y = &"a"
var z = &get()
var w = &get().a
var v = &m["a"]
var m map[string]T
var u = &T{}
var t = &[]int{1}[0]
var s = &[2]int{}[0]
var r = &"abc"[1]
var q = &c
var p = &get
var o = &T
var n = &nil
var l = &int(1)
var k = &(1 + 2)
var j = &len
var i = &T{}.a
var h = &(T{})
var g = &((T{}))
var f = &func() {}
var e = &*e2
var e2 *int
var d = &any(1)
var b = &iota
var a = &m["a"].a
var aa = &T.m
var bb = &x.y
var cc = &<-make(chan int)
var dd = &any(1).(int)
var ee = &-1
var ff = &str[0]
var str string
var gg = &str[:]
var hh = get().m
var ii = T{}.m
var jj = m["a"].m

const c = 1

func fn() {
	get().m()
	T{}.m()
	m["a"].m()
	(T{}).m()
	defer get().m()
	go T{}.m()
	T.m(T{})
	[1]T{}[0].m()
	[]T{{}}[0].m()
	_ = get().m
	_ = [2]int{}[:]
	_ = get().a
	_ = arr()[:]
	_ = arr()[0]
	_ = m["a"].a
	p := &fn
	_ = &p
}
func arr() [2]int { return [2]int{} }

func main() {}
