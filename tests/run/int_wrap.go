// Integer arithmetic wraps at every width.
package main

import "fmt"

func main() {
	var i8 int8 = 127
	i8++
	fmt.Println(i8, -i8, i8*i8, i8-1)
	var u8 uint8 = 255
	u8++
	fmt.Println(u8, u8-1, -u8-1, ^u8)
	var i16 int16 = 32767
	i16++
	fmt.Println(i16, -i16, i16*i16, i16-1)
	var u16 uint16
	u16--
	fmt.Println(u16, u16*u16, u16+2, ^u16)
	var i32 int32 = 2147483647
	i32++
	fmt.Println(i32, -i32, i32*i32, i32-1)
	var u32 uint32
	u32--
	fmt.Println(u32, u32*u32, u32+2, ^u32)
	var i64 int64 = 9223372036854775807
	i64++
	fmt.Println(i64, -i64, i64*i64, i64-1)
	var u64 uint64
	u64--
	fmt.Println(u64, u64*u64, u64+2, ^u64)
	for _, v := range []int8{-128, -127, -1, 0, 1, 64, 127} {
		fmt.Print(v+v, " ", v*2, " ", v*3, " ", v<<1, " ", v-100, " ", v+100, " ", v^0x55, " ", v&^0xf, "; ")
	}
	fmt.Println()
	for _, v := range []uint16{0, 1, 255, 256, 0x7fff, 0x8000, 0xffff} {
		fmt.Print(v+v, " ", v*257, " ", v-1, " ", 3-v, " ", v/3, " ", v%10, " ", uint8(v), " ", int8(v), "; ")
	}
	fmt.Println()
	h := uint32(2166136261)
	for _, c := range []byte("wrap around") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h)
	x := int32(1)
	for i := 0; i < 40; i++ {
		x = x*1103515245 + 12345
	}
	fmt.Println(x)
	var a, b int16 = 300, 300
	fmt.Println(a*b, int(a)*int(b), a*b/b)
	var m uint8 = 200
	m += 100
	fmt.Println(m)
	m -= 100
	m *= 3
	fmt.Println(m)
}
