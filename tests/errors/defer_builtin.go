package main

func main() {
	defer int(3) // error: defer requires function call, not conversion int\(3\) \(constant 3 of type int\)
	defer len("a") // error: defer discards result of len\("a"\) \(constant 1 of type int\)
	defer append([]int{}, 1) // error: defer discards result of append\(\[\]int\{\}, 1\) \(value of type \[\]int\)
	defer recover()
	defer panic(1)
	defer make([]int, 1) // error: defer discards result of make\(\[\]int, 1\) \(value of type \[\]int\)
	defer new(int) // error: defer discards result of new\(int\) \(value of type \*int\)
	defer copy([]int{}, []int{})
	defer print(1)
	defer delete(map[int]int{}, 1)
	defer clear([]int{})
	defer cap([]int{}) // error: defer discards result of cap\(\[\]int\{\}\) \(value of type int\)
	defer undefinedf() // error: undefined: undefinedf
	defer min(1, 2) // error: defer discards result of min\(1, 2\) \(untyped int constant 1\)
}
