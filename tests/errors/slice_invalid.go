package main

func main() {
	x := 1
	_ = x[1:2] // error: cannot slice x \(variable of type int\)
	s := []int{1}
	_ = s["a":] // error: cannot convert "a" \(untyped string constant\) to type int
	var m map[int]int
	_ = m[:] // error: cannot slice m \(variable of type map\[int\]int\)
}
