package main

import "fmt"

type E struct{}
func (e E) Error() int { return 1 }
type F struct{}
func (f *F) Error() string { return "" }
func f() error { return E{} } // error: cannot use E\{\} \(value of struct type E\) as error value in return statement: E does not implement error \(wrong type for method Error\)\n\t\thave Error\(\) int\n\t\twant Error\(\) string
func g() error { return F{} } // error: cannot use F\{\} \(value of struct type F\) as error value in return statement: F does not implement error \(method Error has pointer receiver\)
func h() error { return &F{} }
func i() error { return "x" } // error: cannot use "x" \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)
func j() error { return nil }
func main() { var err error = fmt.Sprint("x"); _ = err; panic(E{}); if f() != nil { return f() } } // error: cannot use fmt\.Sprint\("x"\) \(value of type string\) as error value in variable declaration: string does not implement error \(missing method Error\) // error: too many return values\n\thave \(error\)\n\twant \(\)
