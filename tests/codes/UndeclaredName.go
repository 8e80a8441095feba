package main

var x T
var y = undef
var z = undef.x
var w = undef()
var v []undef2
var u = map[Undef]int{}
var t = undef{}

func (Undef) m() {}
func f(a undef, b ...undef) undef {
	undef = 1
	undef++
	undef.x = 1
	x := undef + undef
	for range undef {
	}
	for i = range 3 {
	}
	for i = 0; i < 3; i++ {
	}
	if undef {
	}
	switch undef.(type) {
	case undef:
	}
	switch y := undef.(type) {
	}
	go undef()
	_ = func(undef) {}
	_ = &undef
	_ = undef[1]
	_ = undef.(undef)
	_ = T.undef
	undef := undef
	_ = Len("a")
	_ = STRING(1)
	g[undef]()
	g[int](undef)
	var _ g[undef]
	const c = undef
	type A = undef
	type B undef
	goto undef
	_ = []int{undef: 1, undef}
	_ = struct{ undef }{}
	_ = strings.Index("a", "b")
	fmt.Println(undef)
	defer recover2()
	return undef
}
func g[P undef, Q interface{ undef }]() {}

type I interface {
	undef
	m(undef) undef
}
type G[P any] struct{ undef[P] }

func main() {}
