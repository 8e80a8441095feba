package main

var x = nil
var a, b = nil, 1
var f = func() { return nil }

func g() {
	x := nil
	y, z := nil, nil
	_ = nil
	var w = (nil)
	for i := nil; ; {
	}
	for range nil {
	}
	switch nil {
	}
	switch nil {
	case nil:
	}
	switch x := nil.(type) {
	}
	nil.x()
	nil()
	_ = nil[0]
	_ = nil[1:]
	_ = *nil
	_ = &nil
	_ = -nil
	_ = !nil
	_ = nil + nil
	_ = nil == nil
	_ = nil < 1
	_ = len(nil)
	_ = any(nil) == nil
	_ = append(nil, 1)
	_ = <-nil
	nil <- 1
	nil = 1
	nil++
	print(nil)
	panic(nil)
	defer nil()
	_ = []int{nil}
	_ = new(nil)
	_, _ = nil.(int)
	copy(nil, nil)
	delete(nil, nil)
	close(nil)
	_ = complex(nil, nil)
	_ = min(nil, nil)
	clear(nil)
	if nil {
	}
	_ = nil && nil
	_ = 1 << nil
	_ = make(nil)
	id(nil)
	_ = id[int](nil)
}
func id[P any](p P) P { return p }

func main() {}
