package main

const c = 1
type T struct{ x int }
func f() int { return 1 }

func main() {
	c = 2 // error: cannot assign to c \(neither addressable nor a map index expression\)
	f() = 3 // error: cannot assign to f\(\) \(neither addressable nor a map index expression\)
	1 = 2 // error: cannot assign to 1 \(neither addressable nor a map index expression\)
	"a"[0] = 'b' // error: cannot assign to "a"\[0\] \(neither addressable nor a map index expression\)
	s := "str"
	s[0] = 'x' // error: cannot assign to s\[0\] \(neither addressable nor a map index expression\)
	m := map[string]T{}
	m["a"].x = 1 // error: cannot assign to struct field m\["a"\]\.x in map
	T{}.x = 4 // error: cannot assign to T\{\}\.x \(neither addressable nor a map index expression\)
	[2]int{}[0] = 1 // error: cannot assign to \[2\]int\{\}\[0\] \(neither addressable nor a map index expression\)
	main = nil // error: cannot assign to main \(neither addressable nor a map index expression\)
	(s) = "ok"
	f()++ // error: cannot assign to f\(\) \(neither addressable nor a map index expression\)
	_ = m
}
