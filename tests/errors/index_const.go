package main

func main() {
	a := [3]int{}
	s := []int{1}
	str := "abc"
	p := &a
	_ = a[3] // error: invalid argument: index 3 out of bounds \[0:3\]
	_ = a[-1] // error: invalid argument: index -1 \(constant of type int\) must not be negative
	_ = s[-1] // error: invalid argument: index -1 \(constant of type int\) must not be negative
	_ = s[100]
	_ = "abc"[3] // error: invalid argument: index 3 out of bounds \[0:3\]
	_ = str[-1] // error: invalid argument: index -1 \(constant of type int\) must not be negative
	_ = p[5] // error: invalid argument: index 5 out of bounds \[0:3\]
	_ = a[1:5] // error: invalid argument: index 5 out of bounds \[0:4\]
	_ = a[2:1] // error: invalid slice indices: 1 < 2
	_ = s[3:2] // error: invalid slice indices: 2 < 3
	_ = "abc"[2:9] // error: invalid argument: index 9 out of bounds \[0:4\]
	_ = str[2:1:3] // error: invalid operation: 3-index slice of string
	_ = a[1.5] // error: 1\.5 \(untyped float constant\) truncated to int
	_ = a["x"] // error: cannot convert "x" \(untyped string constant\) to type int
	_ = s[true] // error: cannot convert true \(untyped bool constant\) to type int
	_ = a[:2:1] // error: invalid slice indices: 1 < 2
	_ = s[1 << 70] // error: 1 << 70 \(untyped int constant 1180591620717411303424\) overflows int
	_ = [3]int{3: 1} // error: invalid argument: index 3 out of bounds \[0:3\]
	_ = [2]int{1, 2, 3} // error: index 2 is out of bounds \(>= 2\)
}
