// Operators and conversions of all integer types; floats and complex numbers.
package main

import (
	"fmt"
	"strings"
)

// every shape of shift, conversion, overflow for all integer types
type ints interface {
	~int8 | ~int16 | ~int32 | ~int64 | ~int | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uint | ~uintptr
}

func all[T ints](name string, xs ...T) {
	var b strings.Builder
	for _, x := range xs {
		for _, s := range []uint{0, 1, 7, 8, 15, 31, 33, 63, 64, 200} {
			fmt.Fprint(&b, x<<s, x>>s, " ")
		}
		for _, y := range xs {
			fmt.Fprint(&b, x+y, x-y, x*y, x&y, x|y, x^y, x&^y, x < y, x <= y, x == y, " ")
			if y != 0 {
				fmt.Fprint(&b, x/y, x%y, " ")
			}
		}
		fmt.Fprint(&b, -x, ^x, +x, int8(x), uint8(x), int16(x), uint16(x), int32(x), uint32(x), int64(x), uint64(x), float32(x), float64(x), string(rune(x)) == "", "\n")
		z := x
		z++
		z <<= 1
		z ^= x
		z--
		z |= 3
		z &^= 5
		z %= 7
		fmt.Fprint(&b, z, " ")
	}
	h := uint32(2166136261)
	for _, c := range []byte(b.String()) {
		h = (h ^ uint32(c)) * 16777619
	}
	fmt.Println(name, len(b.String()), h)
}
func main() {
	all[int8]("int8", 0, 1, -1, 127, -128, 100, -7)
	all[int16]("int16", 0, 1, -1, 32767, -32768, 300, -7)
	all[int32]("int32", 0, 1, -1, 1<<31-1, -1<<31, 70000, -7)
	all[int64]("int64", 0, 1, -1, 1<<63-1, -1<<63, 1e15, -7)
	all[int]("int", 0, 1, -1, 1<<63-1, -1<<63, 1e10, -7)
	all[uint8]("uint8", 0, 1, 255, 128, 100, 7)
	all[uint16]("uint16", 0, 1, 65535, 32768, 300, 7)
	all[uint32]("uint32", 0, 1, 1<<32-1, 1<<31, 70000, 7)
	all[uint64]("uint64", 0, 1, 1<<64-1, 1<<63, 1e15, 7)
	all[uint]("uint", 0, 1, 1<<64-1, 1<<63, 1e10, 7)
	all[uintptr]("uintptr", 0, 1, 1<<64-1, 1<<63, 1e10, 7)
	var i8 int8 = -128
	var u8 uint8 = 200
	var i16 int16 = -300
	var u32 uint32 = 1 << 31
	var i64 int64 = -1 << 63
	fmt.Println(i8>>1, i8>>7, i8>>8, i8<<1, u8>>1, u8<<1, i16>>3, u32<<1, u32>>31, i64>>63, i64<<1, uint16(i8), int16(u8), int32(u32), uint8(i16), uint64(i8), uint32(i16), int8(u8), float32(u8), float64(i64), uint64(float64(u32)), int64(float32(i16)))
	fmt.Println(i8/-1, i8%-1, i64/-1, i64%-1, i8*i8, u8*u8, i16*i16, u8+u8, -i8, -u8, ^u8, u8-201)
	var s uint8 = 9
	fmt.Println(1<<s, int8(1)<<s, uint16(1)<<s, int64(-1)<<s>>s, uint8(255)>>s, int32(-5)>>s, 1<<s == 512, uint8(1<<s&0xff), byte(1<<s>>1))
	c := 'a'
	c += 1 << 3
	c ^= ' '
	fmt.Printf("%c %T %v %q\n", c, c, c, string(c))
	var f32 float32 = 16777216
	f32 += 1
	f64 := float64(f32) + 1
	fmt.Println(f32, f64, f32 == float32(f64), float32(0.1)*3, 0.1*float64(3), float32(1)/3*3, int(f32)%7)
	f32 *= 1e30
	f32 *= 1e30
	fmt.Println(f32, -f32, f32-f32, f32 > 1e38, 1/f32)
	x := 10
	x, y := x/3, x%3
	x += y << 2
	x -= -y
	x *= x
	x /= 2
	x %= 9
	x <<= 3
	x >>= 1
	x &= 0xff
	x |= 1
	x ^= 3
	x &^= 8
	fmt.Println(x, y)
	cplx := complex(float32(1), -2)
	cplx *= cplx
	cplx += 1i
	cplx /= 2
	fmt.Println(cplx, real(cplx), imag(cplx), cplx == complex64(complex(-1.5, -1.5)), -cplx)
}
