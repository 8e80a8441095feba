package main

//go:noinline
func seq(yield func(int, string) bool) {
	for i := 0; ; i++ {
		if !yield(i, "x") {
			return
		}
	}
}

type T struct{}

//go:noinline
func (T) All(yield func(int) bool) { yield(1) }

//go:noinline
func f() int {
	for i, s := range seq {
		for j := range (T{}).All {
			defer func() { println("deferred", i, j) }()
			if i == 2 {
				panic(s)
			}
		}
	}
	return 0
}

func main() {
	f()
}
