// NaN and blank fields in comparisons and map keys, min and max, division by constants, zero-sized types, complex numbers.
package main

import (
	"fmt"
	"math"
)

type B struct {
	a int
	_ int
	f float64
}
type N struct {
	_ float64
	x string
}

func main() {
	nan := math.NaN()
	b1, b2 := B{a: 1}, B{a: 1}
	fmt.Println(b1 == b2, B{f: nan} == B{f: nan}, N{x: "a"} == N{x: "a"})
	fmt.Println([2]float64{nan, 1} == [2]float64{nan, 1}, any(nan) == any(nan), any(b1) == any(b2))
	m := map[float64]int{nan: 1, 0: 2}
	m[nan] = 3
	m[math.Copysign(0, -1)] = 5
	fmt.Println(len(m), m[nan], m[0])
	delete(m, nan)
	fmt.Println(len(m))
	for k := range m {
		if k == 0 {
			fmt.Println(math.Signbit(k))
		}
	}
	clear(m)
	fmt.Println(len(m))
	mm := map[any]string{1: "i", int8(1): "i8", 1.0: "f", "1": "s", [1]int{1}: "a", struct{ x int }{1}: "st", nil: "nil", true: "b", B{a: 1}: "B", 1 + 0i: "c"}
	fmt.Println(mm[1], mm[int8(1)], mm[1.0], mm["1"], mm[[1]int{1}], mm[struct{ x int }{1}], mm[nil], mm[true], mm[b2], mm[1+0i], mm[complex64(1)], len(mm))
	nz := math.Copysign(0, -1)
	fmt.Println(min(nz, 0), max(nz, 0), min(0, nz), 1/max(nz, 0), 1/min(0, nz), min(nan, 1), max(1, nan), min(1, 2.5, 'a'), max("a", "b", "ab"), min("b"))
	x, y := 3, 4.5
	_ = y
	fmt.Println(min(x, 2), max(x, 10, 5), min(y, 2), max(float32(1), 2))
	const c = min(1, 2.5) + max('a', 1)
	fmt.Printf("%T %v\n", c, c)
	fmt.Println(int8(-128)/int8(x-4), -(int8(-128) + int8(x-3)), uint8(x)-uint8(4))
	for _, d := range []int{1, -1, 2, -2, 3, -3, 5, 7, 10, -10, 64, 100, 1000, math.MaxInt64, math.MinInt64} {
		for _, n := range []int{0, 1, -1, 7, -7, 100, -100, 12345678, math.MaxInt64, math.MinInt64} {
			fmt.Print(n/d, n%d, " ")
		}
	}
	fmt.Println()
	for _, n := range []int64{0, 1, -1, 7, -7, 100, -101, math.MaxInt64, math.MinInt64} {
		fmt.Print(n/1, n/-1, n/2, n/-2, n/3, n/-3, n/5, n/7, n/-7, n/10, n/64, n/-64, n/100, n/641, n/math.MaxInt64, n/math.MinInt64, " ")
		fmt.Print(n%1, n%-1, n%2, n%-2, n%3, n%-3, n%5, n%7, n%-7, n%10, n%64, n%-64, n%100, n%641, n%math.MaxInt64, n%math.MinInt64, "\n")
	}
	for _, n := range []uint32{0, 1, 7, 100, math.MaxUint32} {
		fmt.Print(n/1, n/2, n/3, n/5, n/7, n/10, n/641, n/math.MaxUint32, n%3, n%7, n%10, n%641, " ")
	}
	for _, n := range []int8{0, 1, -1, 127, -128} {
		fmt.Print(n/1, n/-1, n/2, n/3, n/-128, n%3, n%-128, n<<1, n>>1, n>>7, n>>100, " ")
	}
	fmt.Println()
	for _, f := range []float64{0, 0.5, -0.5, 1.5, -1.5, 1e10, -1e10, 255.9, 256} {
		fmt.Print(int64(f), int32(int64(f)), uint8(int64(f)), " ")
	}
	fmt.Println()
	var z [0]int
	var pz, qz = new(struct{}), new(struct{})
	arr := [3]*struct{}{pz, qz, pz}
	fmt.Println(len(z), len(arr), arr[0] == arr[2], [0]int{} == z, struct{}{} == *pz)
	type E struct{}
	es := make([]E, 1<<40)
	es = append(es, E{})
	fmt.Println(len(es), es[1<<39], len(es[5:10]))
	var c64 complex64 = complex(1, 2)
	inf := math.Inf(1)
	c1 := complex(inf, nan)
	fmt.Println(c64*c64, c64/c64, c1 == c1, complex(inf, 1)*complex(1, inf), complex(1, 1)/complex(0*float64(x), 0), complex(nan, 1)/complex(1, 0))
	fmt.Println(string(rune(-1)), string(rune(0x10ffff+1)), []rune("a\xffb"), []byte("é"), string([]rune{0xd800, 'x'}), string([]byte{0xff, 'a'}))
	var u8 uint8 = 255
	u8++
	var i8 int8 = 127
	i8++
	var u uint = 0
	u--
	fmt.Println(u8, i8, u == math.MaxUint, ^u8, -i8, +i8, ^i8, u8-1, -u)
	sh := 70
	fmt.Println(1<<sh, -1>>sh, int32(-5)>>1, uint32(1)<<31>>sh, int64(1)<<(sh-7), uint8(20)<<1, uint8(200)>>1, int8(-128)>>1)
	println(nan, inf, -inf, nz, 1e21, 1e20, 123456.789, float32(1)/3, c64, c1, 5e-324, 1.7976931348623157e308)
	println(int8(-5), uint64(1<<63), 'x', "str\x00", []int(nil) == nil, any(nil) == nil)
	var e error
	println(e == nil, len("héllo"), cap(make([]int, 2, 5)))
	print("a", 1, 2.5, true, "\n")
}
