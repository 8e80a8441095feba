package main

type A []int
type B []int
type C int
type D struct{ x int }
type E struct{ x int }
func main() {
	var a A = []int{1}
	var b B = a // error: cannot use a \(variable of slice type A\) as B value in variable declaration
	var c C = 1
	var i int = c // error: cannot use c \(variable of int type C\) as int value in variable declaration
	c = i // error: cannot use i \(variable of type int\) as C value in assignment
	c = c + i // error: invalid operation: c \+ i \(mismatched types C and int\)
	c += 1
	var d D = E{} // error: cannot use E\{\} \(value of struct type E\) as D value in variable declaration
	d = struct{ x int }{1}
	d = struct{ y int }{1} // error: cannot use struct\{y int\}\{…\} \(value of type struct\{y int\}\) as D value in assignment
	var f func(A) = func(b B) {} // error: cannot use func\(b B\) \{\} \(value of type func\(b B\)\) as func\(A\) value in variable declaration
	var m map[C]int = map[int]C{} // error: cannot use map\[int\]C\{\} \(value of type map\[int\]C\) as map\[C\]int value in variable declaration
	_, _, _, _, _ = b, d, f, m, c * 1.5 // error: 1\.5 \(untyped float constant\) truncated to int
	_ = c == i // error: invalid operation: c == i \(mismatched types C and int\)
	var p *A = &b // error: cannot use &b \(value of type \*B\) as \*A value in variable declaration
	_ = p
}
