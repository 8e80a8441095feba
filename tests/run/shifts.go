// Shifts: counts at and beyond the width, signed and unsigned, shift counts of every type, untyped left operands.
package main

import "fmt"

func main() {
	var u8 uint8 = 0x81
	var i8 int8 = -128
	var u16 uint16 = 0x8001
	var i16 int16 = -32768
	var u32 uint32 = 0x80000001
	var i32 int32 = -2147483648
	var u64 uint64 = 1<<63 | 1
	var i64 int64 = -1 << 63
	for _, n := range []uint{0, 1, 3, 7, 8, 15, 16, 31, 32, 33, 63, 64, 65, 100, 1 << 40} {
		fmt.Println(n, u8<<n, u8>>n, i8<<n, i8>>n, u16<<n, u16>>n, i16<<n, i16>>n)
		fmt.Println(n, u32<<n, u32>>n, i32<<n, i32>>n, u64<<n, u64>>n, i64<<n, i64>>n)
	}
	var s8 int8 = 3
	var s16 uint16 = 4
	var s32 int32 = 5
	var s64 uint64 = 6
	fmt.Println(1<<s8, 1<<s16, 1<<s32, 1<<s64)
	var x uint8 = 1 << s8
	var y = uint64(1 << s64)
	var z int16 = 1<<s16 + 1
	fmt.Println(x, y, z)
	var f = float64(1 << 3)
	fmt.Println(f)
	u8 <<= 1
	i8 >>= 3
	u64 >>= 60
	fmt.Println(u8, i8, u64)
	var n = 40
	fmt.Println(uint32(1)<<n == 0, int32(1)<<n, int64(1)<<n, -1>>n, uint8(200)>>1<<1)
	a := make([]int, 1<<s8)
	fmt.Println(len(a), a[1<<s8-1])
	fmt.Println(^uint32(0)>>n, ^uint32(0)>>31, ^0>>63)
	var k uintptr = 1
	fmt.Println(k<<10, k<<63>>63)
}
