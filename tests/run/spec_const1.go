package main

import (
	"fmt"
	"math"
	"unsafe"
)

const (
	big   = 1 << 200
	small = big >> 198
	third = 1.0 / 3
	h     = 'a' + 1.0
	i     = 5 / 2 * 2.0
	j     = 5 / 2.0 * 2
	k     = -5 % 3
	cplx  = 2i * 2i
	str   = "b" + "x"
)
const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	_
	TB
)
const (
	a0, b0 = iota, iota * 10
	a1, b1
	_, _
	a3, b3
)
const (
	c0 = "x"
	c1
	c2 = iota
	c3
)

type E uint8

const (
	E0 E = iota + 253
	E1
	E2
)

type T struct {
	a byte
	b int64
	c byte
	d []int
}

func main() {
	fmt.Println(small, third, h, i, j, k, cplx, KB, MB, TB)
	fmt.Println(a0, b0, a1, b1, a3, b3, c0, c1, c2, c3, E0, E1, E2)
	fmt.Printf("%T %T %T %T %T\n", h, i, cplx, 'a', 1<<3)
	var s uint = 33
	var w int64 = 1.0 << 3
	var x = 1 << s
	var y int32 = 1 << s
	var u8 uint8 = 200
	fmt.Println(w, x, y, uint8(1<<s), u8+100, u8<<1, ^u8, -u8, u8>>9, int8(u8))
	var ii = 1<<s != 0
	fmt.Println(ii, uint64(1<<s), len([1 << 3]int{}))
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.MaxUint32*2, -7/2, -7%2, 7/-2, 7%-2)
	fmt.Println(unsafe.Sizeof(T{}), unsafe.Offsetof(T{}.d), unsafe.Alignof(T{}.b), unsafe.Sizeof(""), unsafe.Sizeof([0]int{}), unsafe.Sizeof(struct {
		a int32
		b struct{}
	}{}))
	var f32 float32 = 0.1
	fmt.Println(f32*3, float64(f32), f32 == 0.1, float64(f32) == 0.1, 0.1+0.2, third*3 == 1)
	var c64 complex64 = 1 + 2i
	fmt.Println(c64*c64, real(c64), imag(c64*1i), c64/0, -c64, c64 == 1+2i)
	var mi int64 = math.MinInt64
	fmt.Println(mi/-1, mi%-1, -mi, mi-1, uint64(mi))
	var z float64
	fmt.Println(1/z, -1/z, z/z, math.Inf(1)-math.Inf(1), int64(math.Float64frombits(0x4340000000000001)))
	fmt.Println(string(rune(65)), string(rune(-1)), string(rune(0x10ffff+1)), []byte("é"), []rune("é\xff"), string([]rune{0x4e16, -5}))
	fmt.Println('\x41', '\u00e9', '\'', "\a\b\"", `a\n`, "\xff"[0], len("\u00ff"), 0x1p-2, 0b101, 0o17, 017, 1_000, 0x_f, .5e1, 1e-7, 1e21, 100000000.0)
	var sh int = 70
	fmt.Println(1<<sh == 0, -1>>sh, uint32(1)<<sh, int8(-128)>>sh)
	func() {
		defer func() { fmt.Println(recover()) }()
		sh = -1
		fmt.Println(1 << sh)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		zero := 0
		fmt.Println(1 / zero)
	}()
	fmt.Println(7&^5, 6^3, ^6, 1<<3|1, 5&3 == 1, !true || false && true)
	const big2 = big * big / big
	fmt.Println(big2>>200, float64(big), float32(1e-50))
	type D = time
	fmt.Println(D(5), time(3).f())
}

type time int

func (t time) f() time       { return t * 2 }
func (t time) String() string { return fmt.Sprintf("<%d>", int(t)) }
