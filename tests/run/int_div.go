// Division and remainder: signs, most negative by -1, powers of two, constants, every width.
package main

import "fmt"

func main() {
	for _, a := range []int{7, -7, 8, -8, 0, 1, -1} {
		for _, b := range []int{1, -1, 2, -2, 3, -3, 4, 7} {
			q, r := a/b, a%b
			if q*b+r != a {
				fmt.Println("bad", a, b)
			}
			fmt.Print(q, ",", r, " ")
		}
		fmt.Println()
	}
	m1 := -1
	i8, i16, i32, i64 := int8(-128), int16(-32768), int32(-2147483648), int64(-9223372036854775808)
	fmt.Println(i8/int8(m1), i8%int8(m1), i16/int16(m1), i16%int16(m1), i32/int32(m1), i32%int32(m1), i64/int64(m1), i64%int64(m1))
	fmt.Println(i64/10, i64%10, i64/1000000007, i64%1000000007, i64/2, i64%2, i64/1024, i64%1024, i64/-1024)
	u := ^uint64(0)
	fmt.Println(u/10, u%10, u/3, u%7, u/(1<<63), u%(1<<63), u/u, u/641, u%641)
	var u32 uint32 = 4000000000
	fmt.Println(u32/7, u32%7, u32/2, u32/4000000001, u32/3000000000, u32%3000000000)
	var u8 uint8 = 250
	fmt.Println(u8/7, u8%7, u8/251, u8%251)
	for _, x := range []int{-9, -8, -7, -1, 0, 1, 7, 8, 9} {
		fmt.Print(x/8, " ", x%8, " ", x>>3, " ", x&7, "; ")
	}
	fmt.Println()
	a := 100
	a /= 7
	fmt.Println(a)
	a %= 5
	fmt.Println(a)
	fmt.Println(gcd(1071, 462), gcd(270, -192), lcm(21, 6))
	fmt.Println(floorDiv(-7, 2), floorDiv(7, 2), floorDiv(-8, 2), mod(-7, 3))
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
func lcm(a, b int) int { return a / gcd(a, b) * b }
func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}
func mod(a, b int) int { return (a%b + b) % b }
