package main

func main() {
	x := 1
	x() // error: invalid operation: cannot call x \(variable of type int\): int is not a function
	"s"() // error: invalid operation: cannot call "s" \(untyped string constant\): untyped string is not a function
	type T struct{ f int }
	t := T{}
	t.f() // error: invalid operation: cannot call t\.f \(variable of type int\): int is not a function
	main()() // error: main\(\) \(no value\) used as value or type
	nil() // error: invalid operation: cannot call nil: untyped nil is not a function
	var i interface{}
	i() // error: invalid operation: cannot call i \(variable of type interface\{\}\): interface\{\} is not a function
}
