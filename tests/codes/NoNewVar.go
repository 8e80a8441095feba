package main

func two() (int, int) { return 1, 2 }

func f(p int) (r int) {
	x := 1
	x := 2
	_ := 3
	_, _ := 1, 2
	x, _ := 1, 2
	x, p := two()
	r := 1
	if x := 1; x > 0 {
		x := 2
		x := 3
	}
	for i := 0; i < 1; i++ {
		i := i
		i := i
	}
	for _ := range 3 {
	}
	for _, _ := range []int{} {
	}
	for x, _ := range []int{} {
	}
	select {
	case _ := <-make(chan int):
	case _, _ := <-make(chan int):
	}
	switch _ := 1; {
	}
	switch _ := any(x).(type) {
	}
	return
}

func main() {}
