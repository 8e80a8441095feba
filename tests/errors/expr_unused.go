package main

import "fmt"

func main() {
	x := 1
	x // error: x \(variable of type int\) is not used
	x + 1 // error: x \+ 1 \(value of type int\) is not used
	1 // error: 1 \(untyped int constant\) is not used
	"s" // error: "s" \(untyped string constant\) is not used
	x == 2 // error: x == 2 \(untyped bool value\) is not used
	len("a") // error: len\("a"\) \(constant 1 of type int\) is not used
	-x // error: -x \(value of type int\) is not used
	&x // error: &x \(value of type \*int\) is not used
	func() {} // error: func\(\) \{\} \(value of type func\(\)\) is not used
	[]int{1} // error: \[\]int\{…\} \(value of type \[\]int\) is not used
	x > 1 && x < 2 // error: x > 1 && x < 2 \(untyped bool value\) is not used
	int(x) // error: int\(x\) \(value of type int\) is not used
	append([]int{}, 1) // error: append\(\[\]int\{\}, 1\) \(value of type \[\]int\) is not used
	make([]int, 1) // error: make\(\[\]int, 1\) \(value of type \[\]int\) is not used
	new(int) // error: new\(int\) \(value of type \*int\) is not used
	cap([]int{}) // error: cap\(\[\]int\{\}\) \(value of type int\) is not used
	nil // error: nil is not used
	fmt.Println // error: fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\) is not used
	fmt.Sprint("ok")
	recover()
	copy([]int{}, []int{1})
	min(1, 2) // error: min\(1, 2\) \(untyped int constant 1\) is not used
	complex(1, 2) // error: complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\) is not used
}
