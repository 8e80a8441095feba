package main

type T struct{ n int }

func (t *T) M() { t.n /= t.n }

func main() {
	t := &T{}
	t.M()
}
