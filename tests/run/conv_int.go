// Conversions between integer types: truncation and sign extension.
package main

import "fmt"

func main() {
	vals := []int64{0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, 65535, 65536, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, -1 << 31, 1<<63 - 1, -1 << 63, 0x123456789abcdef0}
	for _, v := range vals {
		fmt.Println(v, int8(v), uint8(v), int16(v), uint16(v), int32(v), uint32(v), uint64(v), int(v), uint(v), uintptr(v))
	}
	var i8 int8 = -1
	fmt.Println(uint8(i8), uint16(i8), uint32(i8), uint64(i8), int64(i8), uint16(uint8(i8)))
	var u8 uint8 = 200
	fmt.Println(int8(u8), int16(u8), int64(int8(u8)), uint32(int8(u8)))
	var u32 uint32 = 0xfffffff0
	fmt.Println(int32(u32), int64(u32), int64(int32(u32)), uint64(u32))
	type My int16
	m := My(-5)
	fmt.Println(int(m), uint16(m), My(int8(m)), m*m)
	x := 300
	b := byte(x)
	r := rune(x)
	fmt.Println(b, r, string(r))
	fmt.Println(int8(x)+int8(x), uint8(x)*uint8(7), int16(x*x), uint16(x*x*x))
}
