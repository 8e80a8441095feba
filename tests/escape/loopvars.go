// Package loopvars: which variables of loops, and variables around loops, functions capture by value. What is assigned before the first capture, at the same depth of
// loops, does not count; a loop has one variable for all iterations where only return statements have it.
package loopvars

var fs []func() int
var gi *int

func post() {
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
}
func after() {
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
		if i == 1 {
			i = 7
		}
	}
}
func before() {
	for i := 0; i < 3; i++ {
		if i == 1 {
			i = 7
		}
		fs = append(fs, func() int { return i })
	}
}
func inPost() {
	for i := 0; i < 3; func() { fs = append(fs, func() int { return i }); i++ }() {
	}
}
func two() {
	for i, j := 0, 9; i < 3; i, j = i+1, j-1 {
		go func() { println(i, j) }()
	}
}
func inside() {
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i++; return i })
	}
}
func address() {
	for i := 0; i < 3; i++ {
		gi = &i
	}
}
func noPost() {
	for i := 0; i < 3; {
		fs = append(fs, func() int { return i })
		i++
	}
}
func noPostBefore() {
	for i := 0; i < 3; {
		i++
		fs = append(fs, func() int { return i })
	}
}
func ranged() {
	for i := range 3 {
		fs = append(fs, func() int { return i })
	}
}
func rangedBefore() {
	for i := range 3 {
		i = i * 2
		fs = append(fs, func() int { return i })
	}
}
func rangedAfter() {
	for i := range 3 {
		fs = append(fs, func() int { return i })
		i = i * 2
	}
}
func outer() {
	var i int
	for i = 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
}
func copied() {
	for x := 0; x < 3; x++ {
		y := x
		y++
		fs = append(fs, func() int { return y })
	}
}
func around() {
	y := 0
	for x := 0; x < 3; x++ {
		y = x
		fs = append(fs, func() int { return y })
	}
}
func loopBefore() {
	x := 0
	for x < 3 {
		x++
	}
	fs = append(fs, func() int { return x })
}
func backwards(c bool) {
	x := 0
L:
	if c {
		x++
		goto L
	}
	fs = append(fs, func() int { return x })
}
func forwards(n int) {
	x := 0
	if n > 1 {
		x = n
		goto L
	}
	x = 7
L:
	fs = append(fs, func() int { return x })
}
func rangeReturn(s []*int) func() *int {
	for i, v := range s {
		if i == 1 {
			return func() *int { return v }
		}
	}
	return nil
}
func forReturn(s []int) func() int {
	for i := 0; i < 3; i++ {
		if i == 1 {
			return func() int { return i }
		}
	}
	return nil
}
func forReturnAddress() *int {
	for i := 0; i < 3; i++ {
		if i == 1 {
			return &i
		}
	}
	return nil
}
func rangeReturnAddress(s [3]int) *int {
	for i := range s {
		if i == 1 {
			return &i
		}
	}
	return nil
}
func nestedReturn() func() int {
	for i := 0; i < 3; i++ {
		for j := 0; j < 3; j++ {
			if i == 1 {
				return func() int { return i + j }
			}
		}
	}
	return nil
}
func returnAndMore() func() int {
	for i := 0; i < 3; i++ {
		if i == 1 {
			return func() int { return i }
		}
		fs = append(fs, func() int { return i })
	}
	return nil
}
func rangeOuter(s []*int) {
	var v *int
	for _, v = range s {
		fs = append(fs, func() int { return *v })
	}
}
func rangeOuterBefore(s []*int) {
	var v *int
	for _, v = range s {
	}
	fs = append(fs, func() int { return *v })
}
func inInit() {
	x := 0
	x++
	for f := func() int { return x }; f() < 3; {
		fs = append(fs, f)
	}
}
func inRange() {
	x := 0
	x++
	for range func() []int { fs = append(fs, func() int { return x }); return nil }() {
	}
}
func inCall(n int) {
	for i := 0; i < n; i++ {
		func() { fs = append(fs, func() int { return i }) }()
	}
}
func cases(n int) {
	for i := 0; i < n; i++ {
		switch {
		case i > 2:
			x := i
			x++
			fs = append(fs, func() int { return x })
		case i > 1:
			fs = append(fs, func() int { return i })
			i++
		}
	}
}
func deeper(n int) {
L:
	for i := 0; i < n; i++ {
		x := 1
		for {
			if i > 3 {
				continue L
			}
			x++
			fs = append(fs, func() int { return i + x })
		}
	}
}
func loopFunc(seq func(func(int) bool)) (sum int) {
	x := 1
	x = 2
	for v := range seq {
		fs = append(fs, func() int { return x + v })
	}
	return
}
