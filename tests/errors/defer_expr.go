package main

import "fmt"

func main() {
	defer fmt.Println // error: expression in defer must be function call
	defer int(3) // error: defer requires function call, not conversion int\(3\) \(constant 3 of type int\)
	defer len("a") // error: defer discards result of len\("a"\) \(constant 1 of type int\)
	defer append([]int{}, 1) // error: defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)
	defer recover()
	defer panic(1)
	defer make([]int, 1) // error: defer discards result of make\(\[\]int, 1\) \(value of type \[\]int\)
	defer new(int) // error: defer discards result of new\(int\) \(value of type \*int\)
	defer copy([]int{}, []int{})
	defer func() {} // error: expression in defer must be function call
	defer 1 // error: expression in defer must be function call
}
