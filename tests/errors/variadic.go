package main

func v(a ...int) {}
func w(a string, b ...interface{}) {}

func main() {
	v("a")
	v([]int{1})
	v(1, []int{2}...)
	v([]string{}...)
	v(nil...)
	v([]int{}..., 1) // error: syntax error: unexpected literal 1, expected \)
}
