package main

func main() {
	x := 1
	_ = x[0] // error: cannot index x \(variable of type int\)
	m := map[string]int{}
	_ = m[1] // error: cannot use 1 \(untyped int constant\) as string value in map index
	_ = m[1:2] // error: cannot slice m \(variable of type map\[string\]int\)
	f := func() {}
	_ = f[0] // error: cannot index f \(variable of type func\(\)\)
	type T struct{}
	_ = T{}[0] // error: cannot index T\{\} \(value of struct type T\)
	var p *[]int
	_ = p[0] // error: cannot index p \(variable of type \*\[\]int\)
	var i interface{}
	_ = i[0] // error: cannot index i \(variable of type interface\{\}\)
	_ = nil[0] // error: cannot index nil
	_ = [3]int{1, 2, 3}[:] // error: cannot slice unaddressable value \[3\]int\{…\} \(value of type \[3\]int\)
}
