// Random arithmetic and control flow over every integer type, number 9.
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

func f0(p0 uint64, p1 uint, p2 uint32, p3 int32, p4 int16) (r int16) {
	var v0 int8 = 1
	var v1 uint32 = 1627876803
	var v2 int64 = -67
	k_int8 := int8(-128)
	k_uint8 := uint8(3)
	k_int16 := int16(-3)
	k_uint16 := uint16(65535)
	k_int32 := int32(0)
	k_uint32 := uint32(0)
	k_int64 := int64(1)
	k_uint64 := uint64(3)
	k_int := int(0)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 = (uint32(len(strs[uint((k_int+1))%5])) - sel_uint32(v0 < v0, (p2*p2), (v1&p2)))
	arr[uint(p1)%8] += int64(p1)
	p1 = (uint((v1 + p2)) >> (((p1 - p1) | p1) % 9))
	for i2 := int(0); i2 < 4; i2++ {
		p1 = (((p1 | p1) ^ sel_uint(p1 > p1, p1, p1)) &^ p1)
		arr[uint(v2)%8] += int64(v2)
		if k_int == k_int {
			continue
		}
		v2 ^= int64(i2)
	}
	switch uint64(sel_int8((p3 != p3 && k_uint16 <= k_uint16), v0, v0)) % 4 {
	case 0:
		arr[uint(p0)%8] += int64(p0)
	case 1:
		v1 = ((-p2) ^ 0)
	case 2:
		arr[uint(p2)%8] += int64(p2)
	default:
		p0 = (^p0)
	}
	r = p4
	if int16(len(strs[uint(k_uint16)%5])) >= (p4 + p4) {
		r = p4
		p1++
	} else {
		switch uint64(sel_int8(v0 < v0, sel_int8(k_uint16 < k_uint16, v0, v0), (v0<<(k_uint8%5)))) % 4 {
		case 0:
			v1++
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			arr[uint(r)%8] += int64(r)
		default:
			arr[uint(p3)%8] += int64(p3)
		}
		p4 ^= sel_int16(p0 >= p0, int16(v0), (p4 * r))
	}
	v2 = (v2 - (int64(k_int) / ((v2 + v2) | 1)))
	p1 = (uint((v2 >> (p0 % 9))) * sel_uint((r != r || k_int >= k_int), (p1|p1), (p1^p1)))
	return r ^ (int16(k_uint8) & (p4 & p4)) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 859
	fmt.Print(f0(uint64(x>>43), uint(x>>36), uint32(x>>27), int32(x>>0), int16(x>>35)), " ")
}

func f1(p0 int8, p1 uint32, p2 uint64, p3 uint32, p4 int8) (r uint32) {
	var v0 int64 = 1
	var v1 uint32 = 97
	var v2 int8 = 2
	k_int8 := int8(0)
	k_uint8 := uint8(255)
	k_int16 := int16(-3)
	k_uint16 := uint16(3)
	k_int32 := int32(-1)
	k_uint32 := uint32(81)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(0)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p3 = (((v1 * r) * (p1 - p3)) + v1)
	r++
	v0 = (v0 * ((v0 / (v0 | 1)) * (v0 ^ v0)))
	p3--
	r ^= ((p1 &^ r) >> ((k_uint & k_uint) % 5))
	if p2 > p2 && k_uint16 == k_uint16 {
		v0 = (((v0 - v0) - (^v0)) * 1)
		p1--
	} else {
		switch uint64(uint64(sel_uint64(k_int != k_int, p2, p2))) % 4 {
		case 0:
			arr[uint(p2)%8] += int64(p2)
		case 1:
			r = (^((r % (r | 1)) ^ (r * v1)))
		case 2:
			p1, r = (^v1), p1
		default:
			arr[uint(p0)%8] += int64(p0)
		}
		p1 = (r + ((-p1) * (p3 * r)))
	}
	p3 = uint32(len(strs[uint(uint16((k_uint16*1)))%5]))
	p4 -= (sel_int8(k_uint <= k_uint, p0, v2) & (p4 / (v2 | 1)))
	p1 = v1
	return r ^ uint32(len(strs[uint(uint16(p4))%5])) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 701
	fmt.Print(f1(int8(x>>37), uint32(x>>21), uint64(x>>10), uint32(x>>23), int8(x>>4)), " ")
}

func f2(p0 int32, p1 uint16, p2 int32, p3 uint, p4 int16) (r int64) {
	var v0 uint8 = 2
	var v1 uint = 7
	var v2 uint = 1
	k_int8 := int8(-51)
	k_uint8 := uint8(1)
	k_int16 := int16(1)
	k_uint16 := uint16(2)
	k_int32 := int32(2)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(0)
	k_uint64 := uint64(7)
	k_int := int(1)
	k_uint := uint(2)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	arr[uint(p4)%8] += int64(p4)
	v2 = ((p3 &^ (v2 - v2)) + 1)
	p3 = uint(len(strs[uint(uint((k_uint64^3626576025274513230)))%5]))
	v1 = ((-(v1 + 9223372036854775808)) - ((p3 / (v1 | 1)) << ((^v2) % 127)))
	r = ((r & (r + r)) * -2869029412207397377)
	v0 = ((uint8(k_int8) % ((-v0) | 1)) / ((sel_uint8(v0 > v0, v0, v0) % (v0 | 1)) | 1))
	for i2 := int(0); i2 < 5; i2++ {
		v2 = (((p3 &^ p3) / ((v1 ^ v2) | 1)) >> ((uint(p4) &^ (v2 ^ v1)) % 9))
		p4 = ((int16(k_uint64) - (p4 / (p4 | 1))) << (((v0 &^ v0) ^ (v0 % (v0 | 1))) % 5))
		p3 ^= uint(i2)
	}
	arr[uint(p0)%8] += int64(p0)
	arr[uint(p0)%8] += int64(p0)
	return r ^ (r / (int64(k_int8) | 1)) ^ int64(v0) ^ int64(v1) ^ int64(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 402
	fmt.Print(f2(int32(x>>38), uint16(x>>47), int32(x>>13), uint(x>>37), int16(x>>38)), " ")
}

func f3(p0 int32, p1 int, p2 int8, p3 uint16, p4 int8) (r int16) {
	var v0 uint16 = 97
	var v1 int8 = -128
	var v2 uint8 = 0
	k_int8 := int8(-20)
	k_uint8 := uint8(1)
	k_int16 := int16(1)
	k_uint16 := uint16(1)
	k_int32 := int32(2)
	k_uint32 := uint32(1)
	k_int64 := int64(8076605234769262019)
	k_uint64 := uint64(1)
	k_int := int(-1)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1 += int8((v2 << (v2 % 5)))
	v1 = ((int8(len(strs[uint(r)%5])) + int8(len(strs[uint(k_uint64)%5]))) & (int8(len(strs[uint(k_uint64)%5])) % ((p2 ^ 1) | 1)))
	p2 = p4
	p2 = int8(p1)
	v0 = sel_uint16((k_uint^k_uint) == (k_uint+3), sel_uint16(v2 > v2, (v0-v0), (p3%(v0|1))), ((v0 ^ 65535) % ((p3 >> (k_uint % 33)) | 1)))
	p0 = (((p0 - p0) % ((p0 & p0) | 1)) ^ int32(len(strs[uint(sel_uint(k_uint >= k_uint, k_uint, k_uint))%5])))
	v1++
	p2 = sel_int8(uint32(len(strs[uint(k_uint64)%5])) == uint32(k_int64), int8(len(strs[uint(k_uint)%5])), ((p4 ^ p2) ^ 2))
	p1 *= int(len(strs[uint((v0&p3))%5]))
	return r ^ (int16(len(strs[uint(p1)%5])) * (r - r)) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 655
	fmt.Print(f3(int32(x>>16), int(x>>27), int8(x>>44), uint16(x>>2), int8(x>>20)), " ")
}

func f4(p0 uint, p1 int8, p2 uint64, p3 int, p4 uint32) (r uint32) {
	var v0 uint8 = 0
	var v1 int64 = math.MinInt64
	var v2 int8 = 1
	k_int8 := int8(-34)
	k_uint8 := uint8(128)
	k_int16 := int16(-6)
	k_uint16 := uint16(1)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(3)
	k_int64 := int64(-1)
	k_uint64 := uint64(0)
	k_int := int(-1)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v0 = (((v0 ^ v0) ^ (v0 * v0)) ^ v0)
	for i2 := int(0); i2 < 5; i2++ {
		p1 = (^((v2 & p1) / (v2 | 1)))
		p2 |= ((p2 | p2) * uint64(v1))
		v2 ^= int8(i2)
	}
	if k_int16 != k_int16 || !(v2 <= v2) {
		arr[uint(v1)%8] += int64(v1)
		p2 = ((uint64(v0) & (p2 >> (r % 70))) << (k_uint16 % 70))
	}
	p2 = ((p2 ^ (p2 / (p2 | 1))) + uint64(len(strs[uint((v0|v0))%5])))
	r = ((uint32(k_int32) &^ (r ^ p4)) % (sel_uint32((p0 <= p0 && p3 != p3), (p4|p4), (p4&p4)) | 1))
	v2 += ((v2 ^ v2) % (int8(len(strs[uint(v0)%5])) | 1))
	p4 = (((p4 - 2147483648) - 0) &^ ((r % (r | 1)) % (r | 1)))
	switch uint64(p3) % 4 {
	case 0:
		p2 = uint64((int(len(strs[uint(p3)%5])) & (p3 & p3)))
	case 1:
		v2 = int8(((p1 & v2) * 1))
	case 2:
		for i1 := int(0); i1 < 3; i1++ {
			p0 = uint(((r &^ r) &^ (r + r)))
			r++
			if k_int32 > k_int32 {
				break
			}
			p4 ^= uint32(i1)
		}
	default:
		v1 = (int64(len(strs[uint((^p0))%5])) + ((v1 | v1) * (-v1)))
	}
	if !(!(p2 != p2)) {
		p1, v2 = (p1 ^ 2), p1
		p3 *= ((p3 << (p2 % 9)) - (p3 | p3))
	}
	return r ^ uint32((-k_int16)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 386
	fmt.Print(f4(uint(x>>10), int8(x>>39), uint64(x>>20), int(x>>28), uint32(x>>13)), " ")
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
	fmt.Println(uint32((-(func() uint64 { return 18446744073709551615 }() + 0))))
	fmt.Println(((^(func() int16 { return 32 }() | func() int16 { return 32 }())) ^ (^func() int16 { return 32 }())))
	fmt.Println(int(len(strs[uint(((func() int8 { return -128 }()|func() int8 { return -128 }())^(func() int8 { return -128 }()*0)))%5])))
	fmt.Println((sel_uint(!(func() uint64 { return 0 }() != func() uint64 { return 0 }()), uint(len(strs[uint(func() int64 { return 2421913395711522221 }())%5])), (func() uint { return 16 }()+func() uint { return 16 }())) | func() uint { return 16 }()))
	fmt.Println(func() int { return -1 }())
	fmt.Println(func() uint16 { return 1 }())
	fmt.Println(func() int { return math.MinInt64 }())
	fmt.Println(sel_uint64(!(func() uint8 { return 11 }() > func() uint8 { return 11 }()), (-(func() uint64 { return 7 }() & func() uint64 { return 7 }())), (sel_uint64(func() int64 { return 90 }() != func() int64 { return 90 }(), func() uint64 { return 7 }(), func() uint64 { return 7 }()) * (func() uint64 { return 7 }() / (func() uint64 { return 7 }() | 1)))))
	fmt.Println((int32((func() uint32 { return 3 }() * func() uint32 { return 3 }())) ^ (int32(func() int16 { return -15481 }()) - 0)))
	fmt.Println((((func() uint8 { return 124 }() ^ func() uint8 { return 124 }()) &^ (func() uint8 { return 124 }() / (func() uint8 { return 124 }() | 1))) ^ func() uint8 { return 124 }()))
	fmt.Println((((func() uint16 { return 38 }() - func() uint16 { return 38 }()) - sel_uint16(func() int64 { return 98 }() <= func() int64 { return 98 }(), func() uint16 { return 38 }(), func() uint16 { return 38 }())) + 7))
	fmt.Println(((int8(func() uint64 { return 2 }()) * (func() int8 { return 0 }() >> (func() uint32 { return 7 }() % 9))) + func() int8 { return 0 }()))
	fmt.Println(arr)
}
