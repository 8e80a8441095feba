package main

func two() (int, int) { return 1, 2 }
func none()           {}
func named() (a int, err error) {
	return
}

var x = two()
var y = two() + 1
var z = none() + 1

func f(a int, b ...int) int {
	_ = two()
	_ = none()
	f(none())
	f(two(), 1)
	f(1, two())
	f(1, none())
	_ = -two()
	_ = two()[0]
	_ = two().x
	_ = none().x
	_ = []int{two()}
	_ = []int{none()}
	_ = map[int]int{two(): none()}
	if two() {
	}
	if none() {
	}
	for range two() {
	}
	for range none() {
	}
	switch two() {
	}
	switch none() {
	case none():
	}
	switch 1 {
	case two():
	}
	_ = a == two()
	_ = none() == none()
	_ = int(two())
	_ = int(none())
	_ = len(two())
	_ = append([]int{}, two())
	_ = append([]int{}, none())
	a += none()
	none()++
	none() = 1
	_ = &none
	_ = &none()
	_ = *two()
	_ = two().(int)
	ch := make(chan int, none())
	ch <- none()
	ch <- two()
	<-none()
	_ = a << none()
	_ = [2]int{}[two()]
	_ = [2]int{}[none():two()]
	var i any = none()
	var j any = two()
	two() <- 1
	panic(none())
	panic(two())
	println(two())
	println(none())
	println(1, two())
	_ = named()
	_ = named() + named()
	_ = struct{ a int }{none()}
	_ = struct{ a int }{a: two()}
	go none()()
	_ = func() int { return none() }
	_ = func() int { return two() }
	_ = func() (int, int) { return two() }
	_ = func() { return none() }
	return none()
}

func main() {}
