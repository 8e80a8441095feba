package main

func f(i int, a any, c chan int) {
	switch i {
	case 1:
	default:
	default:
	}
	switch a.(type) {
	default:
	default:
	case int:
	default:
	}
	select {
	default:
	case <-c:
	default:
	}
}

func main() {}
