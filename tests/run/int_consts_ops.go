// Operations with constant operands at each width: division, remainder, multiplication, shifts, masks, comparisons at the borders.
package main

import "fmt"

func main() {
	for _, x := range []int8{-128, -127, -65, -64, -3, -1, 0, 1, 2, 63, 64, 100, 127} {
		fmt.Print(x/2, x/3, x/-1, x/7, x/-128, x%2, x%3, x%7, x%-128, x*2, x*3, x*-1, x<<1, x<<7, x>>1, x>>7, x&15, x|1, x^-1, x&^3, x > 126, x < -127, x == -128, " ")
	}
	fmt.Println()
	for _, x := range []uint8{0, 1, 2, 127, 128, 129, 200, 254, 255} {
		fmt.Print(x/2, x/3, x/7, x/255, x%2, x%3, x%10, x%255, x*2, x*255, x<<1, x<<7, x>>1, x>>7, x&15, x|1, x^255, x&^3, x > 254, x < 1, -x, " ")
	}
	fmt.Println()
	for _, x := range []int16{-32768, -32767, -256, -1, 0, 1, 255, 256, 32767} {
		fmt.Print(x/2, x/10, x/-1, x/1000, x%2, x%10, x%1000, x*2, x*300, x<<8, x>>8, x&255, int8(x), uint8(x), x >= 32767, " ")
	}
	fmt.Println()
	for _, x := range []int32{-2147483648, -2147483647, -65536, -1, 0, 1, 65535, 2147483647} {
		fmt.Print(x/2, x/10, x/-1, x/1000003, x%2, x%10, x%1000003, x*2, x*65537, x<<16, x>>16, x>>31, uint32(x)/7, uint32(x)%7, uint32(x)>>31, x <= -2147483648, " ")
	}
	fmt.Println()
	for _, x := range []uint32{0, 1, 1 << 31, 1<<32 - 1, 3000000000} {
		fmt.Print(x/2, x/3, x/641, x%10, x*2, x*x, x<<31, x>>31, -x, ^x, int32(x), x/3000000000, x >= 1<<31, " ")
	}
	fmt.Println()
	for _, x := range []int64{-1 << 63, -1<<63 + 1, -1 << 32, -10, -1, 0, 1, 10, 1<<32 - 1, 1<<63 - 1} {
		fmt.Println(x/2, x/10, x/-1, x/1000000007, x/(-1<<63), x%2, x%10, x%1000000007, x*2, x*1000000007, x<<32, x>>32, x>>63, uint64(x)/10, uint64(x)%10, uint64(x)>>63, x > 1<<62, -x, x-1, x+1)
	}
	for _, x := range []uint64{0, 1, 9, 1 << 63, 1<<64 - 1, 12345678901234567890} {
		fmt.Println(x/2, x/3, x/10, x%3, x%1000000007, x/(1<<63), x%(1<<63), x*3, x<<63, x>>63, -x, ^x, int64(x), x > 1<<63, x/12345678901234567890, float64(x))
	}
	var i int = 7
	i += 1 << 40
	i -= 1 << 40
	i *= -1
	i /= 2
	i %= 2
	i <<= 10
	i |= 5
	i &= 0xfffffff0 | 1
	i ^= 1
	i >>= 1
	i &^= 2
	fmt.Println(i)
}
