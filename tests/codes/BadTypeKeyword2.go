package main

func f(x any) {
	y := x.(type)
	x.(type)
	_ = []any{x.(type)}
	f(x.(type))
	switch y := 1; x.(type) {
	}
	switch x.(type) {
	case x.(type):
	}
	go x.(type)()
	_ = x.(type).y
	return
}

func main() {}
