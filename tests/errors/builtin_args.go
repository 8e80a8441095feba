package main

func main() {
	x := 1
	_ = len(x) // error: invalid argument: x \(variable of type int\) for built-in len
	_ = len() // error: invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)
	_ = len("a", "b") // error: invalid operation: too many arguments for len\("a", "b"\) \(expected 1, found 2\)
	_ = cap("a") // error: invalid argument: "a" \(untyped string constant\) for built-in cap
	_ = cap(map[int]int{}) // error: invalid argument: map\[int\]int\{\} \(value of type map\[int\]int\) for built-in cap
	_ = append(x, 1) // error: invalid append: argument must be a slice; have x \(variable of type int\)
	_ = append() // error: invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)
	_ = append([]int{}, "a") // error: cannot use "a" \(untyped string constant\) as int value in argument to append
	_ = append([]int{}, []string{}...) // error: cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to append
	_ = make(int) // error: invalid argument: cannot make int: type must be slice, map, or channel
	_ = make([]int) // error: invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1
	_ = make([]int, "a") // error: cannot convert "a" \(untyped string constant\) to type int
	_ = make([]int, -1) // error: invalid argument: index -1 \(constant of type int\) must not be negative
	_ = make([]int, 2, 1) // error: invalid argument: length and capacity swapped
	_ = make([]int, 1, 2, 3) // error: invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4
	_ = make(map[int]int, 1.5) // error: 1\.5 \(untyped float constant\) truncated to int
	_ = new(1)
	_ = new() // error: invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)
	_ = make() // error: invalid operation: not enough arguments for make\(\) \(expected 1, found 0\)
	_ = make([]int, 1.0)
	delete(x, 1) // error: invalid argument: x \(variable of type int\) is not a map
	delete(map[string]int{}, 1) // error: cannot use 1 \(untyped int constant\) as string value in argument to delete
	delete(map[string]int{}) // error: invalid operation: not enough arguments for delete\(map\[string\]int\{\}\) \(expected 2, found 1\)
	copy([]int{}, []string{}) // error: invalid copy: arguments \[\]int\{\} \(value of type \[\]int\) and \[\]string\{\} \(value of type \[\]string\) have different element types int and string
	copy(x, x) // error: invalid copy: argument must be a slice; have x \(variable of type int\)
	copy([]int{}, "a") // error: invalid copy: arguments \[\]int\{\} \(value of type \[\]int\) and "a" \(untyped string constant\) have different element types int and byte
	panic() // error: invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)
	panic(1, 2) // error: invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)
	recover(1) // error: invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)
	clear(x) // error: invalid argument: cannot clear x \(variable of type int\): argument must be \(or constrained by\) map or slice
	close(x) // error: invalid operation: cannot close non-channel x \(variable of type int\)
	print(1, nil) // error: use of untyped nil in argument to built-in print
	_ = min() // error: invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)
	_ = min(1, "a") // error: invalid argument: mismatched types untyped int \(previous argument\) and untyped string \(type of "a"\)
	_ = max(x, 1.5) // error: 1\.5 \(untyped float constant\) truncated to int
	_ = min([]int{}) // error: invalid argument: \[\]int\{\} \(value of type \[\]int\) cannot be ordered
	_ = real(1)
	_ = real(x) // error: invalid argument: argument has type int, expected complex type
	_ = imag("a") // error: invalid argument: argument has type untyped string, expected complex type
	_ = complex(1, "a") // error: invalid operation: complex\(1, "a"\) \(mismatched types untyped float and untyped string\)
	_ = complex(x, x) // error: invalid argument: arguments have type int, expected floating-point
	_ = complex(float32(1), float64(2)) // error: invalid operation: complex\(float32\(1\), float64\(2\)\) \(mismatched types float32 and float64\)
}
