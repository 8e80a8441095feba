// Random arithmetic and control flow over every integer type, number 6.
package main

import (
	"fmt"
	"math"
)

var strs = [5]string{"", "a", "bcd", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "zz"}
var arr [8]int64
var sink = math.MinInt64

func sel_int8(c bool, a, b int8) int8 {
	if c {
		return a
	}
	return b
}

func sel_uint8(c bool, a, b uint8) uint8 {
	if c {
		return a
	}
	return b
}

func sel_int16(c bool, a, b int16) int16 {
	if c {
		return a
	}
	return b
}

func sel_uint16(c bool, a, b uint16) uint16 {
	if c {
		return a
	}
	return b
}

func sel_int32(c bool, a, b int32) int32 {
	if c {
		return a
	}
	return b
}

func sel_uint32(c bool, a, b uint32) uint32 {
	if c {
		return a
	}
	return b
}

func sel_int64(c bool, a, b int64) int64 {
	if c {
		return a
	}
	return b
}

func sel_uint64(c bool, a, b uint64) uint64 {
	if c {
		return a
	}
	return b
}

func sel_int(c bool, a, b int) int {
	if c {
		return a
	}
	return b
}

func sel_uint(c bool, a, b uint) uint {
	if c {
		return a
	}
	return b
}

func f0(p0 uint, p1 uint8, p2 uint64, p3 int32, p4 int8) (r int8) {
	var v0 int16 = 32767
	var v1 uint32 = 2147483648
	var v2 int = 1
	k_int8 := int8(81)
	k_uint8 := uint8(7)
	k_int16 := int16(2)
	k_uint16 := uint16(3)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(11)
	k_int64 := int64(-3)
	k_uint64 := uint64(2)
	k_int := int(-1)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 &= (sel_uint64(k_int64 >= k_int64, p2, p2) & (p2 >> (p1 % 5)))
	p4 = ((r | (r * r)) ^ 115)
	for i2 := int(0); i2 < 5; i2++ {
		for i1 := int(0); i1 < 5; i1++ {
			r++
			arr[uint(v0)%8] += int64(v0)
			if k_int64 != k_int64 {
				break
			}
			p4 ^= int8(i1)
		}
		v2 += (sel_int(p0 > p0, v2, v2) * (v2 << (p0 % 9)))
		p2 ^= uint64(i2)
	}
	r = int8(len(strs[uint(((-p1)|(p1&^p1)))%5]))
	for i2 := int(0); i2 < 3; i2++ {
		v1 = (^(-(v1 * v1)))
		switch uint64((^(p3 / (p3 | 1)))) % 4 {
		case 0:
			arr[uint(p0)%8] += int64(p0)
		case 1:
			r++
		case 2:
			p3 = (((p3 & p3) - p3) / (((p3 - 0) &^ (p3 >> (k_uint16 % 5))) | 1))
		default:
			arr[uint(v2)%8] += int64(v2)
		}
		p0 ^= uint(i2)
	}
	switch uint64((int32(len(strs[uint(v0)%5])) + p3)) % 4 {
	case 0:
		switch uint64(((v1 << (k_uint16 % 70)) + (v1 + v1))) % 4 {
		case 0:
			p0 = uint(len(strs[uint(((k_int64-k_int64)&^int64(k_uint16)))%5]))
		case 1:
			p0 *= ((p0 + 1) - 0)
		case 2:
			p2++
		default:
			r = r
		}
	case 1:
		p4 = ((int8(len(strs[uint(k_int64)%5])) | int8(p2)) - ((-p4) &^ p4))
	case 2:
		arr[uint(v0)%8] += int64(v0)
	default:
		for i1 := int(0); i1 < 5; i1++ {
			v0 = (-((v0 - v0) - v0))
			p3 = (((p3 * p3) &^ (p3 >> (v1 % 127))) | (int32(p1) + int32(len(strs[uint(p1)%5]))))
			if k_uint16 <= k_uint16 {
				break
			}
			v2 ^= int(i1)
		}
	}
	v1 = (-((v1 * v1) * (v1 & v1)))
	p0++
	p1 ^= (p1 / ((p1 ^ p1) | 1))
	return r ^ (p4 - (^p4)) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 408
	fmt.Print(f0(uint(x>>45), uint8(x>>12), uint64(x>>34), int32(x>>10), int8(x>>28)), " ")
}

func f1(p0 uint32, p1 int32, p2 int, p3 uint32, p4 int32) (r int) {
	var v0 int32 = 0
	var v1 int = -3
	var v2 uint16 = 7
	k_int8 := int8(-1)
	k_uint8 := uint8(2)
	k_int16 := int16(2)
	k_uint16 := uint16(1)
	k_int32 := int32(0)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(10)
	k_uint64 := uint64(1)
	k_int := int(1)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p3 &^= p3
	p3 = uint32(len(strs[uint(k_int8)%5]))
	v2 = v2
	p1 = ((p1 | (p4 >> (k_uint64 % 33))) | ((p1 & p4) & int32(len(strs[uint(v0)%5]))))
	p3 = (sel_uint32(!(k_int8 > k_int8), uint32(len(strs[uint(p4)%5])), (p3/(p0|1))) >> (uint16(len(strs[uint((-k_uint64))%5])) % 33))
	arr[uint(v0)%8] += int64(v0)
	for i2 := int(0); i2 < 2; i2++ {
		for i1 := int(0); i1 < 5; i1++ {
			p1 = (^int32(len(strs[uint(int8(r))%5])))
			p2 = (sel_int(k_uint8 > k_uint8, (v1*v1), (r*p2)) | ((v1 / (p2 | 1)) &^ v1))
			v0 ^= int32(i1)
		}
		v1++
		if k_int16 <= k_int16 {
			break
		}
		r ^= int(i2)
	}
	p4 = ((int32(len(strs[uint(v0)%5])) &^ (p1 & v0)) / (int32(len(strs[uint(int8(len(strs[uint(k_uint8)%5])))%5])) | 1))
	p1 = int32(len(strs[uint((sel_uint16(k_uint64 != k_uint64, v2, v2)-uint16(k_uint)))%5]))
	return r ^ sel_int(k_int8 > k_int8, p2, (v1^math.MinInt64)) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 674
	fmt.Print(f1(uint32(x>>2), int32(x>>28), int(x>>13), uint32(x>>12), int32(x>>19)), " ")
}

func f2(p0 uint16, p1 int64, p2 uint32, p3 int8, p4 uint32) (r uint32) {
	var v0 uint32 = 3
	var v1 uint = 28
	var v2 int32 = 0
	k_int8 := int8(127)
	k_uint8 := uint8(0)
	k_int16 := int16(-1)
	k_uint16 := uint16(11)
	k_int32 := int32(0)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(2)
	k_uint64 := uint64(0)
	k_int := int(2)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p1 = int64(k_uint64)
	v2 = v2
	v2 &^= sel_int32(v1 >= v1, v2, (v2 >> (k_uint8 % 127)))
	arr[uint(p2)%8] += int64(p2)
	p1 = ((int64(p3) + -2723497990028727417) & int64((p0 ^ 7)))
	p4, p2 = (r &^ r), p4
	p4 ^= ((v0 % (r | 1)) / (p4 | 1))
	v2 = (((v2 - v2) ^ (v2 + -2147483648)) >> (k_uint8 % 127))
	if sel_uint(v1 != v1, v1, v1) != v1 {
		p1++
		v0--
	}
	return r ^ p2 ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 469
	fmt.Print(f2(uint16(x>>37), int64(x>>27), uint32(x>>7), int8(x>>21), uint32(x>>23)), " ")
}

func f3(p0 uint16, p1 int8, p2 int64, p3 int32, p4 uint8) (r int16) {
	var v0 int8 = 127
	var v1 uint8 = 7
	var v2 int32 = 2147483647
	k_int8 := int8(0)
	k_uint8 := uint8(45)
	k_int16 := int16(19097)
	k_uint16 := uint16(2)
	k_int32 := int32(2)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(-1)
	k_uint64 := uint64(3)
	k_int := int(16)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p0--
	switch uint64(((k_uint64 >> (p4 % 5)) & k_uint64)) % 4 {
	case 0:
		p1 = p1
	case 1:
		switch uint64((sel_uint64(k_int == k_int, k_uint64, k_uint64) ^ uint64(len(strs[uint(k_uint32)%5])))) % 4 {
		case 0:
			p1 = (int8(len(strs[uint((p0*65535))%5])) &^ v0)
		case 1:
			arr[uint(p1)%8] += int64(p1)
		case 2:
			r = ((int16(len(strs[uint(k_uint64)%5])) << (k_uint % 5)) << (((k_uint ^ k_uint) & uint(len(strs[uint(p2)%5]))) % 5))
		default:
			v2 -= (int32(k_uint32) * -3)
		}
	case 2:
		v0 = (sel_int8(p3 < v2, (v0&p1), int8(v0)) - -10)
	default:
		p3 = (((v2 + 2) + (v2 * v2)) | int32(p0))
	}
	v1 = uint8(int8((p2 & p2)))
	v2 |= sel_int32(k_uint > k_uint, (v2 % (p3 | 1)), int32(p4))
	v0 = (((v0 ^ p1) ^ p1) + -89)
	v0 += ((p1 & p1) & (p1 & p1))
	p3 = (((p3 & p3) * sel_int32(v1 <= v1, v2, v2)) >> (((p0 ^ 3) & (p0 ^ p0)) % 33))
	p2 = int64((^(k_uint64 + 18446744073709551615)))
	p3--
	return r ^ sel_int16((p2 != p2 || p4 >= p4), int16(len(strs[uint(v2)%5])), r) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 310
	fmt.Print(f3(uint16(x>>22), int8(x>>22), int64(x>>45), int32(x>>4), uint8(x>>36)), " ")
}

func f4(p0 int32, p1 uint16, p2 uint64, p3 uint8, p4 int16) (r uint16) {
	var v0 int64 = 0
	var v1 int8 = -30
	var v2 int32 = 1
	k_int8 := int8(2)
	k_uint8 := uint8(2)
	k_int16 := int16(2)
	k_uint16 := uint16(1)
	k_int32 := int32(-1)
	k_uint32 := uint32(1)
	k_int64 := int64(-71)
	k_uint64 := uint64(18394283281290980400)
	k_int := int(-3)
	k_uint := uint(11097660086918453701)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1++
	if (p3 << (p1 % 5)) < (p3 + 0) {
		v2 = (((v2 + 2) + (p0 * p0)) * ((v2 + -3) / ((p0 &^ v2) | 1)))
		for i1 := int(0); i1 < 2; i1++ {
			arr[uint(p2)%8] += int64(p2)
			v2++
			p2 ^= uint64(i1)
		}
	}
	for i2 := int(0); i2 < 3; i2++ {
		if !(r != p1 && p2 < p2) {
			arr[uint(v0)%8] += int64(v0)
			p4--
		}
		r = uint16(len(strs[uint(p3)%5]))
		if !(r <= r) {
			break
		}
		p2 ^= uint64(i2)
	}
	v0 = ((int64(len(strs[uint(v1)%5])) &^ v0) / ((int64(p3) >> ((p3 &^ p3) % 5)) | 1))
	p3--
	p4 = (int16(len(strs[uint((p2&p2))%5])) / (((p4 | p4) + (^p4)) | 1))
	p0 &^= v2
	for i2 := int(0); i2 < 4; i2++ {
		p4 = (p4 + ((p4 >> (p2 % 33)) - 9953))
		if (v1 - v1) <= (v1 ^ v1) {
			v2, p0 = int32(k_int), v2
			p2 = (-sel_uint64((v2 >= v2 && v0 < v0), (p2 &^ p2), (p2 % (p2 | 1))))
		}
		if !(p0 > v2) {
			break
		}
		p0 ^= int32(i2)
	}
	arr[uint(p0)%8] += int64(p0)
	return r ^ uint16(len(strs[uint((r+p1))%5])) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 937
	fmt.Print(f4(int32(x>>14), uint16(x>>9), uint64(x>>12), uint8(x>>8), int16(x>>2)), " ")
}

func main() {
	for k := range 12 {
		call0(k)
		call1(k)
		call2(k)
		call3(k)
		call4(k)
		fmt.Println()
	}
	fmt.Println(func() int32 { return 1 }())
	fmt.Println(func() uint { return 6711691859882762926 }())
	fmt.Println((((func() int8 { return 1 }() * func() int8 { return 1 }()) * int8(len(strs[uint(func() uint8 { return 0 }())%5]))) << (((func() uint32 { return 3 }() * func() uint32 { return 3 }()) & uint32(func() int16 { return 2 }())) % 70)))
	fmt.Println(((int(len(strs[uint(func() int64 { return -1 }())%5])) - func() int { return 2 }()) &^ (int(len(strs[uint(func() uint8 { return 1 }())%5])) + (^func() int { return 2 }()))))
	fmt.Println(func() uint64 { return 9223372036854775808 }())
	fmt.Println(sel_uint32((func() uint8 { return 53 }()|func() uint8 { return 53 }()) != (func() uint8 { return 53 }()^func() uint8 { return 53 }()), ((func() uint32 { return 2147483648 }() * func() uint32 { return 2147483648 }()) + (func() uint32 { return 2147483648 }() & func() uint32 { return 2147483648 }())), uint32((func() int32 { return 1212850156 }() | func() int32 { return 1212850156 }()))))
	fmt.Println((sel_int64(func() int64 { return -3 }() == func() int64 { return -3 }(), (func() int64 { return -3 }()*0), int64(len(strs[uint(func() uint16 { return 3 }())%5]))) / ((sel_int64(func() uint64 { return 18446744073709551615 }() == func() uint64 { return 18446744073709551615 }(), func() int64 { return -3 }(), func() int64 { return -3 }()) & (func() int64 { return -3 }() &^ func() int64 { return -3 }())) | 1)))
	fmt.Println(((func() uint16 { return 47 }() ^ (func() uint16 { return 47 }() ^ 0)) - 0))
	fmt.Println((((func() int { return -1 }() & func() int { return -1 }()) & sel_int(func() uint32 { return 2147483648 }() <= func() uint32 { return 2147483648 }(), func() int { return -1 }(), func() int { return -1 }())) * func() int { return -1 }()))
	fmt.Println((^func() uint64 { return 0 }()))
	fmt.Println((((func() int { return -3 }() &^ func() int { return -3 }()) ^ (func() int { return -3 }() + func() int { return -3 }())) + sel_int(func() int8 { return -3 }() < func() int8 { return -3 }(), (func() int { return -3 }()/(func() int { return -3 }()|1)), func() int { return -3 }())))
	fmt.Println(((func() int { return -6947894965400763022 }() + (func() int { return -6947894965400763022 }() &^ func() int { return -6947894965400763022 }())) &^ (func() int { return -6947894965400763022 }() << (sel_uint(func() uint32 { return 4176668256 }() <= func() uint32 { return 4176668256 }(), func() uint { return 3 }(), func() uint { return 3 }()) % 9))))
	fmt.Println(arr)
}
