package main

import "strings"

func f(a int, b []string, c map[string]int, d func(int) string) {}
type T struct{}

func main() {
	f("x", nil, nil, nil) // error: cannot use "x" \(untyped string constant\) as int value in argument to f
	f(1, []int{}, nil, nil) // error: cannot use \[\]int\{\} \(value of type \[\]int\) as \[\]string value in argument to f
	f(1, nil, map[int]string{}, nil) // error: cannot use map\[int\]string\{\} \(value of type map\[int\]string\) as map\[string\]int value in argument to f
	f(1, nil, nil, func(int) {}) // error: cannot use func\(int\) \{\} \(value of type func\(int\)\) as func\(int\) string value in argument to f
	f(1.5, nil, nil, nil) // error: cannot use 1\.5 \(untyped float constant\) as int value in argument to f \(truncated\)
	f(nil, nil, nil, nil) // error: cannot use nil as int value in argument to f
	f(1, "s", 3, T{}) // error: cannot use "s" \(untyped string constant\) as \[\]string value in argument to f // error: cannot use 3 \(untyped int constant\) as map\[string\]int value in argument to f // error: cannot use T\{\} \(value of struct type T\) as func\(int\) string value in argument to f
	strings.Repeat(1, "x") // error: cannot use 1 \(untyped int constant\) as string value in argument to strings\.Repeat // error: cannot use "x" \(untyped string constant\) as int value in argument to strings\.Repeat
	_ = strings.Index("a") // error: not enough arguments in call to strings\.Index\n\thave \(string\)\n\twant \(string, string\)
}
