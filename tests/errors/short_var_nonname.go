package main

type T struct{ x int }

func main() {
	t := T{}
	t.x := 1 // error: non-name t\.x on left side of :=
	a := []int{1}
	a[0], b := 1, 2 // error: non-name a\[0\] on left side of :=
	_ := 3 // error: no new variables on left side of :=
	_, _ := 1, 2 // error: no new variables on left side of :=
	_, _ = t, b
}
