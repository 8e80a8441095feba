package main

func f[T ~int8 | ~int16 | ~int32 | ~int64](x T) T {
	return x + 1024
}
func g(x int, s string, p *int, b bool) {
	switch x {
	case nil:
	case "a":
	}
	_ = x == "a"
	_ = s == 1
	_ = p == 1
	_ = b == 1
	_ = 1 == b
	_ = x + nil
	_ = [3]int{} == nil
	_ = g == 1
	_ = []int{} == 1
	_ = s + 'a'
	_ = s + 1.5
	_ = any(1) == 1<<100
	_ = struct{}{} == 1
	x = x << 1.5
	var e error
	_ = e == 1
	_ = e == "a"
}
func h[P int | string, Q any, R int | float64](p P, q Q, r R) {
	_ = p + 1
	_ = p == "a"
	_ = q == nil
	_ = r + 'a'
	_ = r + 1i
	_ = r == nil
	_ = p == nil
}

func main() {}
