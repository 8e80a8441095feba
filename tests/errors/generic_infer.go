package main

import "sort"

type MySlice []int
type Opt[T any] struct{ v T }
type Conv[A, B any] func(A) B

func pair[K comparable, V any](k K, v V) map[K]V       { return nil }
func same[T any](a, b T)                               {}
func slice[S ~[]E, E any](s S) E                       { var e E; return e }
func ptr[T any, P interface{ *T; M() }](x T)           {}
func mapf[T, U any](s []T, f func(T) U) []U            { return nil }
func opt[T any](o Opt[T]) T                            { return o.v }
func ch[T any](c <-chan T) T                           { return <-c }
func conv[A, B any](c Conv[A, B], a A) B               { return c(a) }
func ret[T any]() T                                    { var t T; return t }
func vari[T any](a T, b ...T)                          {}
func cmpf[T interface{ Less(T) bool }](a, b T)         {}
func only[T int | string](T)                           {}
func inc(i int) int                                    { return i }
func str(i int) string                                 { return "" }
func gen[T any](x T) T                                 { return x }

type X int

func (x *X) M()           {}
func (x X) Less(y X) bool { return x < y }

func main() {
	var a int = pair(1, "x") // error: cannot use pair\(1, "x"\) \(value of type map\[int\]string\) as int value in variable declaration
	var b string = slice(MySlice{}) // error: cannot use slice\(MySlice\{\}\) \(value of type int\) as string value in variable declaration
	pair([]int{}, 1) // error: \[\]int does not satisfy comparable
	same(1, "x") // error: in call to same, mismatched types untyped int and untyped string \(cannot infer T\)
	same(1, 2.5)
	same(1, 'a')
	same(X(1), 1)
	same(X(1), int(1)) // error: cannot use int\(1\) \(constant 1 of type int\) as X value in argument to same
	same([]int{}, MySlice{})
	ptr(X(1))
	ptr(1) // error: \*int does not satisfy interface\{M\(\); \*int\} \(missing method M\)
	var c []string = mapf([]int{1}, inc) // error: cannot use mapf\(\[\]int\{…\}, inc\) \(value of type \[\]int\) as \[\]string value in variable declaration
	var d []string = mapf([]int{1}, gen) // error: cannot use mapf\(\[\]int\{…\}, gen\) \(value of type \[\]int\) as \[\]string value in variable declaration
	var e []int = mapf([]int{1}, gen)
	mapf([]int{1}, func(s string) int { return 0 }) // error: in call to mapf, type func\(s string\) int of func\(s string\) int \{…\} does not match inferred type func\(int\) U for func\(T\) U
	mapf(1, inc) // error: cannot use 1 \(untyped int constant\) as \[\]int value in argument to mapf
	var f string = opt(Opt[int]{}) // error: cannot use opt\(Opt\[int\]\{\}\) \(value of type int\) as string value in variable declaration
	opt(1) // error: in call to opt, cannot infer T \(declared at .*:14:10\)
	ch(make(chan int))
	ch(make(chan<- int)) // error: cannot use make\(chan<- int\) \(value of type chan<- int\) as <-chan int value in argument to ch
	conv(str, "x") // error: cannot use "x" \(untyped string constant\) as int value in argument to conv
	conv(str, 1)
	var g int = ret() // error: in call to ret, cannot infer T \(declared at .*:17:10\)
	var h func() int = ret
	vari(1)
	vari(1, 2, "x") // error: in call to vari, mismatched types untyped int and untyped string \(cannot infer T\)
	vari([]int{1}...) // error: not enough arguments in call to vari
	vari(1, []int{1}...)
	vari(1, []string{}...) // error: cannot use 1 \(untyped int constant\) as string value in argument to vari
	cmpf(X(1), X(2))
	cmpf(1, 2) // error: int does not satisfy interface\{Less\(int\) bool\} \(missing method Less\)
	only(X(1)) // error: X does not satisfy int \| string \(possibly missing ~ for int in int \| string\)
	only(2.5) // error: float64 does not satisfy int \| string \(float64 missing in int \| string\)
	var i func(int) = only
	var j func(float64) = only // error: float64 does not satisfy int \| string \(float64 missing in int \| string\)
	var k func(int) int = pair // error: type func\(int\) int of k does not match func\(k K, v V\) map\[K\]V \(cannot infer K and V\)
	sort.Slice(1) // error: not enough arguments in call to sort\.Slice
	_, _, _, _, _, _, _, _, _, _, _ = a, b, c, d, e, f, g, h, i, j, k
}
