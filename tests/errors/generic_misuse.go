package main

import "fmt"

type List[T any] struct{ next *List[T] }
type Num interface{ ~int | ~float64 }
type Str interface{ ~string }

func id[T any](x T) T { return x }
func sum[T Num](x ...T) (s T) { return s }

var l List // error: cannot use generic type List\[T any\] without instantiation
var k List[int, string] // error: too many type arguments for type List: have 2, want 1
var n Num // error: cannot use type Num outside a type constraint: interface contains type constraints
var f = id // error: cannot use generic function id without instantiation
var g = id[int, string] // error: got 2 type arguments but want 1
var h func(int) string = id // error: inferred type func\(x int\) int for func\(x T\) T does not match type func\(int\) string of h
var m map[int]List // error: cannot use generic type List\[T any\] without instantiation
var s = []List{} // error: cannot use generic type List\[T any\] without instantiation

type A = List // error: cannot use generic type List\[T any\] without instantiation
type B[T any] T // error: cannot use a type parameter as RHS in type declaration
type C[T any] = T // error: cannot use type parameter declared in alias declaration as RHS
type D struct{ List } // error: cannot use generic type List\[T any\] without instantiation
type E[T any] struct{ T } // error: embedded field type cannot be a \(pointer to a\) type parameter
type F[T any] struct{ *T } // error: embedded field type cannot be a \(pointer to a\) type parameter
type G[T int | T] struct{} // error: term cannot be a type parameter
type H[K any] map[K]int // error: invalid map key type K \(missing comparable constraint\)
type J interface{ int; string }

func (l List) m1()           {} // error: cannot use generic type List\[T any\] without instantiation
func (l List[A, B]) m2()     {} // error: receiver declares 2 type parameters, but receiver base type declares 1
func (l *List[int]) m3()     {}
func (l List[T]) m4() T      { return l.x } // error: l\.x undefined \(type List\[T\] has no field or method x\)

func use[T any, N Num, S Str, Q []int | map[int]int, R chan int | chan<- int, Z fmt.Stringer](t T, n N, s S, q Q, r R, z Z) {
	_ = t + t // error: invalid operation: operator \+ not defined on t \(variable of type T constrained by any\)
	_ = t == t // error: invalid operation: t == t \(incomparable types in type set\)
	_ = n + n
	_ = n % n // error: invalid operation: operator % not defined on n \(variable of type N constrained by Num\)
	_ = n << 1 // error: invalid operation: shifted operand n \(variable of type N constrained by Num\) must be integer
	_ = n == 1.5 // error: cannot convert 1\.5 \(untyped float constant\) to type N
	var x N = "a" // error: cannot use "a" \(untyped string constant\) as N value in variable declaration
	_ = s[0]
	s[0] = 1 // error: cannot assign to s\[0\] \(neither addressable nor a map index expression\)
	_ = s + "x" + 1 // error: invalid operation: s \+ "x" \+ 1 \(mismatched types S and untyped int\)
	_ = q[0] // error: cannot index q \(variable of type Q constrained by \[\]int \| map\[int\]int\)
	_ = q[1:] // error: cannot slice q \(variable of type Q constrained by \[\]int \| map\[int\]int\): \[\]int and map\[int\]int have different underlying types
	_ = len(n) // error: invalid argument: n \(variable of type N constrained by Num\) for built-in len
	_ = cap(s) // error: invalid argument: s \(variable of type S constrained by Str\) for built-in cap
	<-r // error: invalid operation: cannot receive from r \(variable of type R constrained by chan int \| chan<- int\): send-only channel chan<- int
	r <- 1
	for range r { // error: cannot range over r \(variable of type R constrained by chan int \| chan<- int\): receive from send-only channel chan<- int
	}
	for range n { // error: cannot range over n \(variable of type N constrained by Num\): int and float64 have different underlying types
	}
	for range t { // error: cannot range over t \(variable of type T constrained by any\): no specific type
	}
	_ = t.(int) // error: invalid operation: cannot use type assertion on type parameter value t \(variable of type T constrained by any\)
	switch t.(type) { // error: cannot use type switch on type parameter value t \(variable of type T constrained by any\)
	}
	_ = z.String() + t.String() // error: t\.String undefined \(type T has no field or method String\)
	_ = make(T) // error: invalid argument: cannot make T: no specific type
	_ = make([]T, n) // error: invalid argument: index n \(variable of type N constrained by Num\) must be integer
	_ = T(1) // error: cannot convert 1 \(untyped int value\) to type T: T does not contain specific types
	_ = N("x") // error: cannot convert "x" \(untyped string value\) to type N: cannot convert "x" \(untyped string constant\) to type int \(in N\)
	_ = N(1 << 70) // error: cannot convert 1 << 70 \(untyped int value\) to type N: constant 1180591620717411303424 overflows int \(in N\)
	_ = S(1)
	_ = string(n) // error: cannot convert n \(variable of type N constrained by Num\) to type string: cannot convert float64 \(in N\) to type string
	_ = *t // error: invalid operation: cannot indirect t \(variable of type T constrained by any\)
	t() // error: invalid operation: cannot call t \(variable of type T constrained by any\): no specific type
	const c = N(1) // error: N\(1\) \(value of type N constrained by Num\) is not constant
	const d N = 1 // error: invalid constant type N
	_ = T{} // error: invalid composite literal type T \(no common underlying type\)
	_ = [n]int{} // error: invalid array length n
	_ = &T // error: T \(type\) is not an expression
	var e error = t // error: cannot use t \(variable of type T constrained by any\) as error value in variable declaration
	var w any = t
	_ = nil == t // error: invalid operation: nil == t \(mismatched types untyped nil and T\)
	_ = x
	if n { // error: non-boolean condition in if statement
	}
	n++
	t++ // error: invalid operation: t\+\+ \(non-numeric type T\)
	close(r)
	delete(q, 1) // error: invalid argument: q \(variable of type Q constrained by \[\]int \| map\[int\]int\) is not a map
	clear(t) // error: invalid argument: cannot clear t \(variable of type T constrained by any\): argument must be \(or constrained by\) map or slice
	_, _ = e, w
}

func main() {
	id() // error: not enough arguments in call to id
	id(1, 2) // error: too many arguments in call to id
	sum(1, "a") // error: in call to sum, mismatched types untyped int and untyped string \(cannot infer T\)
	sum("a") // error: string does not satisfy Num \(string missing in ~int \| ~float64\)
	sum[string]() // error: string does not satisfy Num \(string missing in ~int \| ~float64\)
	sum[int](1.5) // error: cannot use 1\.5 \(untyped float constant\) as int value in argument to sum\[int\] \(truncated\)
	sum(1, 2.5)
	id[int]("x") // error: cannot use "x" \(untyped string constant\) as int value in argument to id\[int\]
	id(nil) // error: in call to id, cannot infer T \(declared at .*:9:9\)
	id(id) // error: in call to id, cannot infer T \(declared at .*:9:9\)
	id[List](nil) // error: cannot use generic type List\[T any\] without instantiation
	List[int](nil) // error: cannot convert nil to type List\[int\]
	var x List[Num] // error: declared and not used: x // error: cannot use type Num outside a type constraint: interface contains type constraints
	use[int, int, string, []int, chan int, int](0, 0, "", nil, nil, 0) // error: int does not satisfy fmt\.Stringer \(missing method String\)
	id[1](1) // error: 1 is not a type
	fmt.Println[int](1) // error: cannot index fmt\.Println \(value of type func\(a \.\.\.any\) \(n int, err error\)\)
	_ = List // error: cannot use generic type List without instantiation
	_ = id // error: cannot use generic function id without instantiation
}
