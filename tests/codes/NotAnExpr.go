package main

type T struct{ f int }

func (T) m() {}

func f() {
	T
	int
	_ = T
	_ = []int
	_ = T + 1
	_ = -T
	_ = !int
	x := T
	var y = map[int]int
	T++
	T = 1
	_ = T[0]
	_ = T == T
	if int {
	}
	for range T {
	}
	switch T {
	case T:
	}
	f(T)
	g(T, 1)
	_ = []int{int}
	_ = len(int)
	_ = append(T, 1)
	_ = &T
	_ = *T
	_ = T.(int)
	_ = func()
	_ = struct{}
	_ = interface{}
	_ = chan int
	_ = (int)
	_ = ((T))
	go T
	defer T
	ch <- T
	<-T
	_ = 1 << T
	_ = T{f: T}
	_ = map[T]T{T: T}
	return T
}
func g(x any, y int) {
	_ = any(T)
	panic(T)
	_ = make(int, T)
	_ = new(T).f + T.f
	_ = T.f
}

var ch chan int

func main() {}
