package main

func f(p int) (r int) {
	x := 1
	var y int
	var a, b, c = 1, 2, 3
	_ = b
	z := 1
	z = 2
	w := func() { w2 := 1 }
	const k = 1
	for i := range 3 {
	}
	for i, v := range []int{} {
	}
	for i := 0; ; {
	}
	if q := 1; true {
	}
	switch s := any(1).(type) {
	}
	switch s := any(1).(type) {
	case int:
	case string:
		_ = 1
	}
	switch s := any(1).(type) {
	case int:
		_ = s
	}
	switch s := 1; {
	}
	select {
	case m := <-make(chan int):
	case m, ok := <-make(chan int):
	}
	var fn func()
	fn = func() { fn() }
	l, e := 1, "a"
	_ = e
	u := 1
	u++
	t := 1
	t += 1
	var arr [2]int
	arr[0] = 1
	var ptr *int
	*ptr = 1
	var st struct{ a int }
	st.a = 1
	(z) = 3
	func() {
		inner := 1
		outer := 2
		_ = func() { _ = outer }
	}()
	type T int
	var n, _ = 1, 2
	{
		x := x
	}
	go func() { g := 1 }()
	return
}
func g[P any](p P) {
	var q P
	q = p
}

func main() {}
