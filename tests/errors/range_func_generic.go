package main

func f0()               {}
func g0[T any](x T)     {}
func f1(func(int))      {}
func f2(int, func(int)) {}

func h[T func() bool | func(int) bool, S ~func(func(int) bool), U any](s S, u U) {
	for range f0 { // error: cannot range over f0 \(value of type func\(\)\): func must be func\(yield func\(\.\.\.\) bool\): wrong argument count
	}
	for range f1 { // error: yield func does not return bool
	}
	for range func(T) {} { // error: in yield type, func\(\) bool and func\(int\) bool have different underlying types
	}
	for range u { // error: cannot range over u \(variable of type U constrained by any\): no specific type
	}
	for i := range s {
		_ = i
	}
}

func main() {}
