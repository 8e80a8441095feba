package main

var x = _
var y _
var z = _ + 1
var w = _.x
var v = _()
var u []_
var t = _[0]
var s = &_
var r = []int{_}
var _ = _

type T _
type U struct{ _ int }
type V struct{ _ }

func f(_ int, _ string) (_ int) {
	_ = _
	_++
	_ += 1
	for _ = range 3 {
	}
	for range _ {
	}
	x := _
	if _ {
	}
	switch _ {
	case _:
	}
	_()
	_ = func() { _ }
	goto _
	go _()
	defer _()
	_ <- 1
	<-_
	V{_: 1}
	_ = U{_: 1}
	_ = U{}._
	var u U
	u._ = 1
	u._()
	return _
}

func main() {}
