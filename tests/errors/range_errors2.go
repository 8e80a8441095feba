package main

type T struct{}

func main() {
	x := 1.5
	for range x { }
	for i, v := range 10 { _, _ = i, v }
	for range T{} { } // error: syntax error: unexpected \{ at end of statement
	for range nil { } // error: syntax error: non-declaration statement outside function body
	var p *[]int
	for range p { } // error: syntax error: non-declaration statement outside function body
	for i := range "abc" { var s string = i; _ = s } // error: syntax error: non-declaration statement outside function body
	for k, v := range map[string]int{} { k + v }
	var s string
	for _, s = range []int{1} { } // error: syntax error: non-declaration statement outside function body
	for i := range []int{} { }
	for _, v := range []int{} { }
	for 1 = range []int{} { }
	var e error
	for range e { } // error: syntax error: non-declaration statement outside function body
	for i := range 1.5 { _ = i }
	for i := range "x" + 1 { _ = i }
	_ = s
}
