package main

func three() (int, int, int) { return 1, 2, 3 }
func _() {
	x, y, y := 1, 2, 3
	a, a := 1, 2
	b, _, _, b := 1, 2, 3, 4
	c, c, c := three()
	for i, i := range []int{} {
	}
	if d, d := 1, 2; true {
	}
	select {
	case e, e := <-make(chan int):
	}
	var f, f = 1, 2
}

func main() {}
