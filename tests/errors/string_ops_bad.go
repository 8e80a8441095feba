package main

func main() {
	s := "abc"
	s[0] = 'x' // error: cannot assign to s\[0\] \(neither addressable nor a map index expression\)
	_ = s[0] + "a" // error: invalid operation: s\[0\] \+ "a" \(mismatched types byte and untyped string\)
	_ = s + s[0] // error: invalid operation: s \+ s\[0\] \(mismatched types string and byte\)
	_ = s == 'a' // error: invalid operation: s == 'a' \(mismatched types string and untyped rune\)
	_ = s.len // error: s\.len undefined \(type string has no field or method len\)
	s = 'a' // error: cannot use 'a' \(untyped rune constant 97\) as string value in assignment
	s = s[1] // error: cannot use s\[1\] \(value of type byte\) as string value in assignment
	_ = s[1:"2"] // error: cannot convert "2" \(untyped string constant\) to type int
	var b byte = s // error: cannot use s \(variable of type string\) as byte value in variable declaration
	var r rune = "a" // error: cannot use "a" \(untyped string constant\) as rune value in variable declaration
	_ = &s[0] // error: invalid operation: cannot take address of s\[0\] \(value of type byte\)
	s = []byte("x") // error: cannot use \[\]byte\("x"\) \(value of type \[\]byte\) as string value in assignment
	b = "x" // error: cannot use "x" \(untyped string constant\) as byte value in assignment
	_, _ = b, r
}
