package main

type T struct{ a int }
type U struct{ b int }

func main() {
	x := 1
	s := "s"
	_ = int("1") // error: cannot convert "1" \(untyped string constant\) to type int
	_ = string(1.5) // error: cannot convert 1\.5 \(untyped float constant\) to type string
	_ = []byte(x) // error: cannot convert x \(variable of type int\) to type \[\]byte
	_ = int(s) // error: cannot convert s \(variable of type string\) to type int
	_ = bool(1) // error: cannot convert 1 \(untyped int constant\) to type bool
	_ = int(true) // error: cannot convert true \(untyped bool constant\) to type int
	_ = T(U{}) // error: cannot convert U\{\} \(value of struct type U\) to type T
	_ = []int([]string{}) // error: cannot convert \[\]string\{\} \(value of type \[\]string\) to type \[\]int
	_ = (*int)(x) // error: cannot convert x \(variable of type int\) to type \*int
	_ = float64("x") // error: cannot convert "x" \(untyped string constant\) to type float64
	_ = error("x") // error: cannot convert "x" \(untyped string constant\) to type error
	_ = func()(x) // error: func\(\) x \(type\) is not an expression // error: x \(local variable\) is not a type
	_ = int() // error: missing argument in conversion to int
	_ = int(1, 2) // error: too many arguments in conversion to int
	_ = []rune(5) // error: cannot convert 5 \(untyped int constant\) to type \[\]rune
	_ = [2]int([]int{1, 2})
	_ = [2]string([]int{1}) // error: cannot convert \[\]int\{…\} \(value of type \[\]int\) to type \[2\]string
	_ = map[string]int([]int{}) // error: cannot convert \[\]int\{\} \(value of type \[\]int\) to type map\[string\]int
	_ = complex64(s) // error: cannot convert s \(variable of type string\) to type complex64
	_ = int(1 + 2i) // error: cannot convert 1 \+ 2i \(untyped complex constant \(1 \+ 2i\)\) to type int
	_ = T(nil) // error: cannot convert nil to type T
	_ = interface{ M() }(x) // error: cannot convert x \(variable of type int\) to type interface\{M\(\)\}: int does not implement interface\{M\(\)\} \(missing method M\)
}
