// Random arithmetic and control flow over every integer type, number 10.
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

func f0(p0 uint, p1 int8, p2 int64, p3 uint64, p4 uint) (r int8) {
	var v0 uint16 = 2
	var v1 int8 = 2
	var v2 uint32 = 4294967295
	k_int8 := int8(-3)
	k_uint8 := uint8(255)
	k_int16 := int16(-32768)
	k_uint16 := uint16(2)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(85)
	k_int64 := int64(0)
	k_uint64 := uint64(9223372036854775808)
	k_int := int(-1)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 4; i2++ {
		v2 = ((uint32(len(strs[uint(k_int16)%5])) &^ (v2 / (v2 | 1))) * (v2 & (-v2)))
		switch uint64(((^p4) | (p4 + 15293578089784201903))) % 4 {
		case 0:
			arr[uint(p1)%8] += int64(p1)
		case 1:
			p1++
		case 2:
			v1 = (-((v1 % (v1 | 1)) << ((p0 % (p0 | 1)) % 33)))
		default:
			arr[uint(p3)%8] += int64(p3)
		}
		p3 ^= uint64(i2)
	}
	v2 = (((-v2) &^ (v2 % (v2 | 1))) ^ (^(v2 * 2147483648)))
	if (k_uint8 * k_uint8) > (k_uint8 >> (v0 % 127)) {
		for i1 := int(0); i1 < 4; i1++ {
			arr[uint(v1)%8] += int64(v1)
			r--
			v2 ^= uint32(i1)
		}
		for i1 := int(0); i1 < 5; i1++ {
			v2 = (((v2 << (p4 % 5)) ^ (v2 / (v2 | 1))) + 3)
			arr[uint(v1)%8] += int64(v1)
			if v0 == v0 {
				break
			}
			v1 ^= int8(i1)
		}
	}
	arr[uint(p0)%8] += int64(p0)
	arr[uint(r)%8] += int64(r)
	p2++
	r = (int8((k_int & k_int)) & (r % ((v1 - 1) | 1)))
	if (r | p1) == p1 {
		p2 = p2
		p0 ^= ((p0 & p4) >> ((k_uint8 &^ k_uint8) % 9))
	}
	if !(p2 <= p2) {
		v2 &= (uint32(p0) | uint32(len(strs[uint(k_int16)%5])))
		if p3 == p3 && (k_int < k_int && p2 > p2) {
			r = (-p1)
			p3 = uint64(uint((p1 ^ p1)))
		} else {
			arr[uint(p1)%8] += int64(p1)
			arr[uint(p2)%8] += int64(p2)
		}
	}
	return r ^ (sel_int8(p3 >= p3, v1, p1) - (p1 - v1)) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 315
	fmt.Print(f0(uint(x>>9), int8(x>>49), int64(x>>6), uint64(x>>34), uint(x>>7)), " ")
}

func f1(p0 int32, p1 uint, p2 uint32, p3 int8, p4 uint) (r int32) {
	var v0 int = 0
	var v1 uint16 = 7
	var v2 int64 = -3
	k_int8 := int8(-1)
	k_uint8 := uint8(2)
	k_int16 := int16(0)
	k_uint16 := uint16(51035)
	k_int32 := int32(26)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(0)
	k_uint64 := uint64(0)
	k_int := int(9223372036854775807)
	k_uint := uint(2)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if (v0 ^ 1) <= int(k_int16) {
		arr[uint(v2)%8] += int64(v2)
		v0 = ((-(v0 / (v0 | 1))) - v0)
	} else {
		v2 &^= sel_int64(p3 <= p3, (v2 >> (k_uint64 % 9)), (v2 + v2))
		arr[uint(v1)%8] += int64(v1)
	}
	if (v2 >> (k_uint8 % 70)) > (v2 & v2) {
		if (v0 ^ v0) > (v0 | v0) {
			arr[uint(p0)%8] += int64(p0)
			v0 = ((v0 | (v0 & v0)) & ((v0 ^ v0) / ((^v0) | 1)))
		}
		p4--
	} else {
		for i1 := int(0); i1 < 5; i1++ {
			arr[uint(v1)%8] += int64(v1)
			p2 = uint32((sel_uint32(v2 <= v2, p2, p2) | (-p2)))
			r ^= int32(i1)
		}
		arr[uint(p1)%8] += int64(p1)
	}
	p2 = (uint32(len(strs[uint((v2>>(k_uint64%9)))%5])) - 93)
	p3 = p3
	arr[uint(v2)%8] += int64(v2)
	arr[uint(r)%8] += int64(r)
	for i2 := int(0); i2 < 5; i2++ {
		v0 = int(uint8((k_uint8 ^ k_uint8)))
		p4 = (((p1 ^ p1) &^ uint(len(strs[uint(k_uint8)%5]))) ^ 2)
		p2 ^= uint32(i2)
	}
	for i2 := int(0); i2 < 2; i2++ {
		p1 = uint(len(strs[uint(int32(len(strs[uint((p3+-1))%5])))%5]))
		for i1 := int(0); i1 < 4; i1++ {
			p4 = (((p4 * p4) - 2) + p1)
			p4 = (^(p4 &^ p1))
			r ^= int32(i1)
		}
		v1 ^= uint16(i2)
	}
	p4 = (p4 & ((^p4) + sel_uint(p1 <= p4, p1, p1)))
	return r ^ p0 ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 181
	fmt.Print(f1(int32(x>>34), uint(x>>43), uint32(x>>48), int8(x>>11), uint(x>>49)), " ")
}

func f2(p0 int8, p1 int, p2 int, p3 int32, p4 int16) (r uint32) {
	var v0 uint = 18446744073709551615
	var v1 int8 = 115
	var v2 int8 = -1
	k_int8 := int8(-1)
	k_uint8 := uint8(53)
	k_int16 := int16(-3)
	k_uint16 := uint16(32768)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(2)
	k_int64 := int64(-51)
	k_uint64 := uint64(43)
	k_int := int(0)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 2; i2++ {
		p2 = sel_int(!(r >= r), ((p2 * p1) & (p2 % (p1 | 1))), ((p2 &^ p1) & (p2 % (p2 | 1))))
		v2 = (-((p0 + v2) >> ((v0 + v0) % 33)))
		if !(v2 != p0) {
			break
		}
		r ^= uint32(i2)
	}
	p0, v1 = int8(v2), p0
	if k_uint64 != k_uint64 && p4 > p4 {
		if uint64(r) <= (k_uint64 << (k_uint8 % 9)) {
			arr[uint(p3)%8] += int64(p3)
			p1 = ((sel_int(v1 <= v2, p2, p1) + 3949429537574498086) &^ int(len(strs[uint((r-r))%5])))
		} else {
			p2--
			arr[uint(v2)%8] += int64(v2)
		}
		if (k_uint64 + k_uint64) <= uint64(len(strs[uint(k_uint8)%5])) {
			v2 = (((v1 ^ p0) &^ (p0 &^ v1)) * sel_int8(p1 <= p1, v2, (v2%(p0|1))))
			p2, p1 = (^p2), p2
		} else {
			arr[uint(r)%8] += int64(r)
			v2--
		}
	} else {
		for i1 := int(0); i1 < 3; i1++ {
			v1 = ((v2 ^ int8(p4)) | ((v1 - v2) & int8(len(strs[uint(k_uint16)%5]))))
			arr[uint(p1)%8] += int64(p1)
			if p4 >= p4 {
				break
			}
			v1 ^= int8(i1)
		}
		p1 = (-sel_int(v0 <= v0, (p1 & p2), sel_int(p2 < p2, p1, p2)))
	}
	if (k_int64 / (k_int64 | 1)) < k_int64 {
		p2 -= ((p2 | p2) ^ (p2 - -3))
		v1 += ((v2 | v1) % (v1 | 1))
	}
	r = uint32(((v0 & v0) << ((v0 * v0) % 5)))
	if (r + r) > sel_uint32(v2 >= v1, r, r) {
		r = sel_uint32((r <= r && v0 < v0), (^(r + 7)), ((r ^ r) &^ (r & r)))
		p3++
	}
	v0 = sel_uint(sel_uint8(r >= r, k_uint8, k_uint8) > (k_uint8^k_uint8), ((v0 << (k_uint16 % 33)) &^ (v0 << (v0 % 127))), ((v0 % (v0 | 1)) | uint(p4)))
	for i2 := int(0); i2 < 5; i2++ {
		v1, p0 = int8(len(strs[uint(p3)%5])), v1
		p2 = p1
		if k_uint8 >= k_uint8 && k_uint64 == k_uint64 {
			break
		}
		v0 ^= uint(i2)
	}
	v1, p0 = v2, v1
	return r ^ uint32(len(strs[uint((k_int64^9223372036854775807))%5])) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 346
	fmt.Print(f2(int8(x>>35), int(x>>22), int(x>>34), int32(x>>40), int16(x>>4)), " ")
}

func f3(p0 uint16, p1 int16, p2 int32, p3 int16, p4 uint8) (r int32) {
	var v0 uint32 = 48
	var v1 int = 0
	var v2 int16 = -32768
	k_int8 := int8(1)
	k_uint8 := uint8(0)
	k_int16 := int16(1)
	k_uint16 := uint16(32768)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(0)
	k_int := int(2023161370629628507)
	k_uint := uint(5683601447518823151)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 &^= (p2 >> (v0 % 33))
	v2 = p1
	p3--
	v2 = (((p3 % (p1 | 1)) ^ 32767) * int16(k_int8))
	v0 = (v0 * (-(v0 << (p4 % 9))))
	p2, r = (r * r), p2
	r = (sel_int32(k_uint <= k_uint, r, int32(k_uint64)) + 2147483647)
	v0 = uint32((uint16(len(strs[uint(v1)%5])) >> (uint64(r) % 70)))
	for i2 := int(0); i2 < 5; i2++ {
		p3 = ((int16(k_uint64) >> (uint8(len(strs[uint(v0)%5])) % 5)) & ((p3 - p3) | p3))
		p4--
		if v0 > v0 {
			continue
		}
		v1 ^= int(i2)
	}
	return r ^ (int32(len(strs[uint(p3)%5])) ^ r) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 26
	fmt.Print(f3(uint16(x>>44), int16(x>>35), int32(x>>38), int16(x>>28), uint8(x>>33)), " ")
}

func f4(p0 uint8, p1 int64, p2 uint32, p3 uint, p4 int64) (r int32) {
	var v0 uint32 = 487569868
	var v1 int = 9223372036854775807
	var v2 uint64 = 0
	k_int8 := int8(-3)
	k_uint8 := uint8(1)
	k_int16 := int16(-10587)
	k_uint16 := uint16(65535)
	k_int32 := int32(-1)
	k_uint32 := uint32(1)
	k_int64 := int64(-6041521497025007865)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(-1)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p0 = sel_uint8((v0+v0) == sel_uint32(v1 <= v1, v0, v0), (-uint8(len(strs[uint(p3)%5]))), ((^p0) * 255))
	p1, p4 = (p1 * -53), p1
	v0--
	if (p0 % (p0 | 1)) > (p0 ^ 1) {
		v1--
		v1 = (sel_int((v0 <= p2 && k_uint16 <= k_uint16), int(p0), (-v1)) << (((p3 * 3) &^ p3) % 70))
	}
	p1 = int64(len(strs[uint(int32(v1))%5]))
	for i2 := int(0); i2 < 4; i2++ {
		for i1 := int(0); i1 < 5; i1++ {
			p2 = (v0 & (-(v0 >> (k_uint16 % 127))))
			v1 = v1
			if v1 >= v1 || r > r {
				break
			}
			v2 ^= uint64(i1)
		}
		for i1 := int(0); i1 < 5; i1++ {
			v0 = (((p2 + v0) << ((p0 * 23) % 33)) | uint32((p0 - 7)))
			v0 = (^(^(p2 + p2)))
			p0 ^= uint8(i1)
		}
		p3 ^= uint(i2)
	}
	switch uint64(k_int8) % 4 {
	case 0:
		p3--
	case 1:
		p3 = p3
	case 2:
		v1 = (((v1 * v1) + 1) * int(p0))
	default:
		arr[uint(p0)%8] += int64(p0)
	}
	switch uint64((sel_int64(k_int16 == k_int16, p4, p4) + p4)) % 4 {
	case 0:
		v2 &= uint64((k_int8 * k_int8))
	case 1:
		arr[uint(r)%8] += int64(r)
	case 2:
		v0 = (((p2 * p2) % (p2 | 1)) >> (((p0 & p0) % (sel_uint8(v1 >= v1, p0, p0) | 1)) % 9))
	default:
		p2 = (^(sel_uint32(v2 <= v2, v0, v0) - 0))
	}
	if (p0 - p0) >= (p0 & p0) {
		p4++
		v1 = (int(len(strs[uint((p0+p0))%5])) % (int(len(strs[uint((p1^p1))%5])) | 1))
	}
	return r ^ (sel_int32(p0 <= p0, r, r) &^ int32(k_uint16)) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 247
	fmt.Print(f4(uint8(x>>21), int64(x>>25), uint32(x>>32), uint(x>>21), int64(x>>15)), " ")
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
	fmt.Println(func() int { return -95 }())
	fmt.Println((func() int16 { return 9901 }() << ((func() uint16 { return 7 }() + (func() uint16 { return 7 }() - 69)) % 70)))
	fmt.Println((((func() uint64 { return 1 }() - 18446744073709551615) - (func() uint64 { return 1 }() * func() uint64 { return 1 }())) / ((-func() uint64 { return 1 }()) | 1)))
	fmt.Println((((func() int16 { return 32767 }() - func() int16 { return 32767 }()) & func() int16 { return 32767 }()) % ((int16(len(strs[uint(func() int64 { return -1 }())%5])) % ((func() int16 { return 32767 }() ^ func() int16 { return 32767 }()) | 1)) | 1)))
	fmt.Println(func() uint8 { return 16 }())
	fmt.Println((-((func() int8 { return 92 }() << (func() uint64 { return 3 }() % 127)) ^ -128)))
	fmt.Println((func() int32 { return 2147483647 }() << (((func() uint32 { return 3 }() * func() uint32 { return 3 }()) | sel_uint32(func() uint32 { return 3 }() <= func() uint32 { return 3 }(), func() uint32 { return 3 }(), func() uint32 { return 3 }())) % 70)))
	fmt.Println((func() int64 { return -1 }() << (uint8((func() int { return 0 }() & func() int { return 0 }())) % 9)))
	fmt.Println(func() uint32 { return 2 }())
	fmt.Println(func() int16 { return 2 }())
	fmt.Println((^(func() uint32 { return 3175412105 }() - 2)))
	fmt.Println((((func() uint { return 59 }() &^ func() uint { return 59 }()) % (func() uint { return 59 }() | 1)) & ((func() uint { return 59 }() % (func() uint { return 59 }() | 1)) + 2)))
	fmt.Println(arr)
}
