package main

func main() {
	_ = []int{"a", 1.5, nil} // error: cannot use "a" \(untyped string constant\) as int value in array or slice literal // error: cannot use 1\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\) // error: cannot use nil as int value in array or slice literal
	_ = map[string]int{"a": "b", 1: 2} // error: cannot use "b" \(untyped string constant\) as int value in map literal // error: cannot use 1 \(untyped int constant\) as string value in map literal
	_ = map[string]int{1, 2} // error: missing key in map literal
	_ = []int{a: 1} // error: undefined: a
	_ = []int{"k": 1} // error: cannot convert "k" \(untyped string constant\) to type int
	_ = []int{-1: 1} // error: invalid argument: index -1 \(constant of type int\) must not be negative
	_ = int{1} // error: invalid composite literal type int
	_ = [...]int{}
	var x [...]int // error: declared and not used: x // error: invalid use of \[\.\.\.\] array \(outside a composite literal\)
	_ = [2]string{0: 1} // error: cannot use 1 \(untyped int constant\) as string value in array or slice literal
	_ = []*int{1, {}} // error: cannot use 1 \(untyped int constant\) as \*int value in array or slice literal // error: invalid composite literal element type \*int
	_ = []int{1: 1, 2, 2: 5} // error: duplicate index 2 in array or slice literal
}
