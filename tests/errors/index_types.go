package main

type K struct{ a int }

func main() {
	m := map[K]string{}
	_ = m[1] // error: cannot use 1 \(untyped int constant\) as K value in map index
	_ = m["a"] // error: cannot use "a" \(untyped string constant\) as K value in map index
	_ = m[K{1}]
	_ = m[K{"a"}] // error: cannot use "a" \(untyped string constant\) as int value in struct literal
	m[K{1}] = 2 // error: cannot use 2 \(untyped int constant\) as string value in assignment
	m2 := map[string]int{}
	m2[1]++ // error: cannot use 1 \(untyped int constant\) as string value in map index
	m2[nil] = 1 // error: cannot use nil as string value in map index
	s := []int{1}
	s["a"] = 1 // error: cannot convert "a" \(untyped string constant\) to type int
	s[0] = "a" // error: cannot use "a" \(untyped string constant\) as int value in assignment
	s[1.0] = 1
	s[1.5] = 1 // error: 1\.5 \(untyped float constant\) truncated to int
	var i8 int8 = 1
	_ = s[i8]
	var f float64
	_ = s[f] // error: invalid argument: index f \(variable of type float64\) must be integer
	_, ok := s[0] // error: declared and not used: ok // error: assignment mismatch: 2 variables but 1 value
	v, ok := m2["a"], 1 // error: declared and not used: v
	a, b := m2["a"], m2 // error: declared and not used: a // error: declared and not used: b
}
