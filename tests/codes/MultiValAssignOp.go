package main

func two() (int, int) { return 1, 2 }

func f(x, y int) {
	x += two()
	x += 1
	x -= two()
	two() += 1
}

func main() {}
