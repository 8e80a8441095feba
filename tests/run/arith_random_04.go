// Random arithmetic and control flow over every integer type, number 4.
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

func f0(p0 uint16, p1 int32, p2 uint8, p3 int64, p4 uint64) (r int16) {
	var v0 uint8 = 7
	var v1 int8 = -1
	var v2 uint8 = 7
	k_int8 := int8(-3)
	k_uint8 := uint8(255)
	k_int16 := int16(2)
	k_uint16 := uint16(7)
	k_int32 := int32(-3)
	k_uint32 := uint32(7)
	k_int64 := int64(-3)
	k_uint64 := uint64(3)
	k_int := int(math.MinInt64)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p4 = sel_uint64((p0+p0) > (p0%(p0|1)), sel_uint64(v0 > v0, (p4*p4), (p4%(p4|1))), (p4 | (p4 | p4)))
	v2 = (((-v0) - (p2 << (p0 % 127))) << (((p0 | p0) << ((k_uint32 & k_uint32) % 9)) % 127))
	r = (^int16(uint16(len(strs[uint(p1)%5]))))
	for i2 := int(0); i2 < 4; i2++ {
		p0 = sel_uint16((r|r) >= (r+r), p0, uint16((v1 &^ v1)))
		switch uint64(v1) % 4 {
		case 0:
			v2, v0 = (p2 &^ p2), v2
		case 1:
			r &^= r
		case 2:
			arr[uint(p3)%8] += int64(p3)
		default:
			arr[uint(p3)%8] += int64(p3)
		}
		p1 ^= int32(i2)
	}
	if (v0 % (v0 | 1)) < (v0 & v2) {
		r = (((r / (r | 1)) / ((^r) | 1)) & ((r ^ r) % (sel_int16(p1 >= p1, r, r) | 1)))
		p2, v2 = (v0 - v0), p2
	}
	p1 = (((p1 | p1) % ((p1 ^ p1) | 1)) &^ ((-p1) &^ (p1 << (k_uint % 33))))
	p3--
	switch uint64(((p4 / (p4 | 1)) >> ((k_uint << (k_uint % 9)) % 127))) % 4 {
	case 0:
		v1 = int8(len(strs[uint(((k_uint32&k_uint32)-(-k_uint32)))%5]))
	case 1:
		p3 = p3
	case 2:
		v0 = uint8(len(strs[uint(uint(p1))%5]))
	default:
		p0 = ((uint16(len(strs[uint(p1)%5])) ^ (p0 >> (p0 % 127))) & ((p0 &^ p0) | (p0 >> (k_uint32 % 5))))
	}
	p0 *= (p0 - (p0 &^ p0))
	return r ^ (sel_int16(p0 > p0, r, r) * int16(len(strs[uint(k_uint)%5]))) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 314
	fmt.Print(f0(uint16(x>>30), int32(x>>40), uint8(x>>21), int64(x>>5), uint64(x>>15)), " ")
}

func f1(p0 uint32, p1 uint8, p2 int8, p3 uint, p4 uint32) (r int) {
	var v0 uint64 = 0
	var v1 uint64 = 1
	var v2 uint32 = 7
	k_int8 := int8(2)
	k_uint8 := uint8(0)
	k_int16 := int16(32767)
	k_uint16 := uint16(32768)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(7)
	k_int64 := int64(-1)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(2)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p4, v2 = (p4 + p0), p4
	arr[uint(p1)%8] += int64(p1)
	p3 &= ((p3 - p3) + (p3 / (p3 | 1)))
	p2 = (p2 ^ sel_int8(p0 < p0, (p2^p2), p2))
	if (p4 < p0 && k_int16 <= k_int16) || k_uint16 == k_uint16 {
		r = int(((p1 + p1) * (p1 + 2)))
		if p4 < (p0 + 20) {
			p2 = (sel_int8(!(p2 == p2), (p2|p2), int8(len(strs[uint(r)%5]))) * int8((p2 % (p2 | 1))))
			p3 = (((p3 &^ p3) &^ (p3 | p3)) &^ uint(len(strs[uint(uint64(p2))%5])))
		}
	} else {
		v2--
		p3 = ((uint(len(strs[uint(k_uint16)%5])) &^ (p3 + 66)) | ((p3 / (p3 | 1)) - (p3 | p3)))
	}
	p1 = sel_uint8((p2 == p2 || (v2 >= p4 && p3 > p3)), ((p1 / (p1 | 1)) * uint8(len(strs[uint(k_int16)%5]))), ((p1 / (p1 | 1)) + (p1 ^ p1)))
	p3 = uint(len(strs[uint(int64(len(strs[uint((v1<<(p0%70)))%5])))%5]))
	v0 = (((v0 / (v0 | 1)) % ((^v1) | 1)) << ((uint8(k_uint16) &^ p1) % 9))
	for i2 := int(0); i2 < 4; i2++ {
		if !(k_int32 != k_int32) {
			r = int((sel_uint8(p3 < p3, p1, p1) << ((p4 % (v2 | 1)) % 5)))
			p0, v2 = (v2 % (p4 | 1)), p0
		} else {
			v2 &= uint32(len(strs[uint((v1^v0))%5]))
			p4, v2 = (v2 - p4), p4
		}
		p4, p0 = p4, p4
		if p4 < p0 {
			continue
		}
		v1 ^= uint64(i2)
	}
	return r ^ r ^ int(v0) ^ int(v1) ^ int(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 230
	fmt.Print(f1(uint32(x>>30), uint8(x>>34), int8(x>>4), uint(x>>34), uint32(x>>39)), " ")
}

func f2(p0 int16, p1 int16, p2 uint16, p3 int8, p4 uint16) (r int) {
	var v0 uint16 = 1841
	var v1 uint32 = 2
	var v2 uint32 = 7
	k_int8 := int8(0)
	k_uint8 := uint8(3)
	k_int16 := int16(-32768)
	k_uint16 := uint16(11129)
	k_int32 := int32(1)
	k_uint32 := uint32(148618534)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(0)
	k_int := int(-3)
	k_uint := uint(20)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 = (((p2 | p4) + p2) << (((k_uint + k_uint) &^ (k_uint >> (v2 % 33))) % 127))
	v1 = (((-v1) * 24) ^ 2)
	v2--
	for i2 := int(0); i2 < 4; i2++ {
		v1 = (((v2 ^ 7) + 0) * ((v2 * v2) & uint32(len(strs[uint(p3)%5]))))
		switch uint64(((p3 ^ p3) % ((^p3) | 1))) % 4 {
		case 0:
			arr[uint(p2)%8] += int64(p2)
		case 1:
			v0, p4 = (p4 * 2), v0
		case 2:
			p4 = uint16(p0)
		default:
			p3 &^= p3
		}
		if p3 > p3 {
			continue
		}
		r ^= int(i2)
	}
	v2 &= (-(v2 % (v1 | 1)))
	if (k_uint + k_uint) >= (k_uint & k_uint) {
		v0 = (^((-p4) * (v0 | v0)))
		p4 = ((uint16(v2) >> ((v1 % (v2 | 1)) % 70)) ^ 2)
	}
	if (k_int64 - math.MinInt64) > (k_int64 + k_int64) {
		v2, v1 = (v2 + v1), v2
		switch uint64(((k_uint64 ^ k_uint64) * 7)) % 4 {
		case 0:
			arr[uint(p2)%8] += int64(p2)
		case 1:
			v1 = ((uint32(p4) - (v2 ^ v1)) << (((v0 &^ p2) | p4) % 5))
		case 2:
			p2 = sel_uint16((k_uint8+k_uint8) != (k_uint8%(k_uint8|1)), ((p4 | v0) ^ uint16(p3)), ((p4 / (v0 | 1)) & (p4 | v0)))
		default:
			arr[uint(r)%8] += int64(r)
		}
	}
	p2, p4 = sel_uint16(v2 <= v1, p4, p2), p2
	if k_uint < k_uint && !(k_uint8 >= k_uint8) {
		v0 = (sel_uint16(r <= r, (p2&^v0), (p4&^p4)) - v0)
		switch uint64(((k_int32 - k_int32) % (int32(p4) | 1))) % 4 {
		case 0:
			p2, p4 = (p4 + v0), p2
		case 1:
			v2 = (((v2 << (k_uint % 9)) / ((v1 + v2) | 1)) - v1)
		case 2:
			arr[uint(p3)%8] += int64(p3)
		default:
			v0, p4 = (p2 &^ p2), v0
		}
	} else {
		p4 = (((p2 * 72) | (p4 ^ v0)) &^ ((p4 >> (k_uint64 % 127)) << ((v2 | v1) % 127)))
		v0, p2 = (-p4), v0
	}
	return r ^ r ^ int(v0) ^ int(v1) ^ int(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 741
	fmt.Print(f2(int16(x>>17), int16(x>>6), uint16(x>>8), int8(x>>17), uint16(x>>38)), " ")
}

func f3(p0 int64, p1 uint64, p2 int16, p3 uint8, p4 int8) (r uint8) {
	var v0 uint8 = 2
	var v1 uint16 = 2
	var v2 uint32 = 3721166025
	k_int8 := int8(81)
	k_uint8 := uint8(199)
	k_int16 := int16(-3)
	k_uint16 := uint16(2)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(2855113880)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(2)
	k_int := int(-3)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 2; i2++ {
		v1--
		v0, p3 = (r - 142), v0
		p0 ^= int64(i2)
	}
	if !(p2 > p2) {
		v2 = ((uint32(p0) ^ 2147483648) | ((v2 / (v2 | 1)) | uint32(p1)))
		p2 = sel_int16((v1-v1) == uint16(p4), sel_int16(!(p2 >= p2), (^p2), (p2/(p2|1))), p2)
	} else {
		p0 = (((p0 % (p0 | 1)) * 0) - math.MinInt64)
		v0 ^= ((p3 &^ v0) >> (uint64(p0) % 70))
	}
	v0 = (((-v0) / (r | 1)) * uint8(len(strs[uint((k_int32*k_int32))%5])))
	p4 += ((p4 - p4) | (p4 + 2))
	p3 = r
	switch uint64(k_uint) % 4 {
	case 0:
		p0 -= (sel_int64(k_uint < k_uint, p0, p0) * 1)
	case 1:
		for i1 := int(0); i1 < 3; i1++ {
			v0, r = r, v0
			arr[uint(v1)%8] += int64(v1)
			p1 ^= uint64(i1)
		}
	case 2:
		v2 = (((v2 &^ v2) | (^v2)) * (sel_uint32(p4 != p4, v2, v2) % (v2 | 1)))
	default:
		v2++
	}
	switch uint64(((v2 + v2) >> ((k_uint >> (v0 % 9)) % 33))) % 4 {
	case 0:
		v0 = p3
	case 1:
		p1 = p1
	case 2:
		p1 -= ((p1 + p1) - (^p1))
	default:
		if k_int == (k_int &^ k_int) {
			v2 = (v2 / (v2 | 1))
			p3 = (uint8(len(strs[uint((v2/(v2|1)))%5])) & (-sel_uint8(v2 == v2, r, p3)))
		} else {
			p0++
			r, p3 = uint8(p0), r
		}
	}
	switch uint64(int8(uint16(len(strs[uint(k_int32)%5])))) % 4 {
	case 0:
		p1 = (p1 - ((p1 - 0) >> ((k_uint - 1) % 9)))
	case 1:
		r = (uint8(p0) + ((p3 - 53) % ((v0 & r) | 1)))
	case 2:
		r, v0 = sel_uint8(p4 > p4, v0, r), r
	default:
		p2++
	}
	p2++
	return r ^ r ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 633
	fmt.Print(f3(int64(x>>41), uint64(x>>43), int16(x>>4), uint8(x>>38), int8(x>>31)), " ")
}

func f4(p0 int64, p1 int64, p2 int8, p3 int8, p4 uint8) (r uint8) {
	var v0 uint16 = 0
	var v1 int64 = -1
	var v2 uint8 = 70
	k_int8 := int8(127)
	k_uint8 := uint8(80)
	k_int16 := int16(-98)
	k_uint16 := uint16(0)
	k_int32 := int32(2)
	k_uint32 := uint32(3)
	k_int64 := int64(1)
	k_uint64 := uint64(76)
	k_int := int(1)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(r) % 4 {
	case 0:
		arr[uint(p1)%8] += int64(p1)
	case 1:
		if (k_int32 >> (k_uint % 9)) != (k_int32 & k_int32) {
			p3, p2 = (p2 + p2), p3
			v2 -= ((r * r) ^ (p4 + 14))
		} else {
			arr[uint(v2)%8] += int64(v2)
			arr[uint(r)%8] += int64(r)
		}
	case 2:
		arr[uint(v0)%8] += int64(v0)
	default:
		p2 += (-(p2 ^ p2))
	}
	v1 = int64(len(strs[uint(uint32((k_int16^k_int16)))%5]))
	r = p4
	if p0 >= p0 || k_int32 < k_int32 {
		p4++
		p3 = p3
	} else {
		if !(!(v0 > v0)) {
			p1 = ((int64(k_int32) ^ (p1 - 0)) + -1)
			p4, r = (r + 17), p4
		} else {
			p3 = (p3 ^ p2)
			p1--
		}
		switch uint64((sel_uint16(k_int32 <= k_int32, v0, v0) | (v0 + v0))) % 4 {
		case 0:
			arr[uint(v0)%8] += int64(v0)
		case 1:
			p4, v2 = uint8(p3), p4
		case 2:
			p1 = (^sel_int64(k_uint >= k_uint, (p0 ^ 9223372036854775807), int64(v0)))
		default:
			v0 = sel_uint16((k_int<<(v2%9)) == k_int, ((v0 &^ v0) & (v0 & v0)), (^(^v0)))
		}
	}
	v2++
	p2 = (((p2 / (p3 | 1)) & p3) | (-(p2 * p3)))
	p1, p0 = (^p1), p1
	p0 = ((int64(len(strs[uint(k_int32)%5])) &^ sel_int64(r == v2, p1, v1)) * v1)
	p1 = ((int64(k_uint64) % ((p1 ^ 9223372036854775807) | 1)) / (((v1 - v1) - sel_int64(k_uint64 == k_uint64, v1, p0)) | 1))
	return r ^ uint8(p0) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 294
	fmt.Print(f4(int64(x>>46), int64(x>>9), int8(x>>45), int8(x>>23), uint8(x>>19)), " ")
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
	fmt.Println((((func() int32 { return 2 }() << (func() uint8 { return 7 }() % 127)) % ((func() int32 { return 2 }() - func() int32 { return 2 }()) | 1)) - int32(len(strs[uint(int32(len(strs[uint(func() int64 { return 15 }())%5])))%5]))))
	fmt.Println(((uint32(func() uint64 { return 2 }()) ^ sel_uint32(func() int { return 1 }() == func() int { return 1 }(), func() uint32 { return 6 }(), func() uint32 { return 6 }())) * uint32((func() int16 { return 2 }() % (func() int16 { return 2 }() | 1)))))
	fmt.Println(int8(len(strs[uint(func() int16 { return 44 }())%5])))
	fmt.Println(((uint8(func() uint16 { return 65535 }()) * (func() uint8 { return 152 }() | func() uint8 { return 152 }())) - (func() uint8 { return 152 }() * 7)))
	fmt.Println((int64((func() uint32 { return 4294967295 }() * func() uint32 { return 4294967295 }())) - -3))
	fmt.Println((((func() int8 { return 1 }() >> (func() uint { return 28 }() % 9)) - (func() int8 { return 1 }() - func() int8 { return 1 }())) << (func() uint8 { return 7 }() % 33)))
	fmt.Println((((func() uint64 { return 1 }() ^ func() uint64 { return 1 }()) &^ (func() uint64 { return 1 }() | func() uint64 { return 1 }())) - func() uint64 { return 1 }()))
	fmt.Println((((func() int8 { return -1 }() - func() int8 { return -1 }()) + func() int8 { return -1 }()) + (int8(func() uint64 { return 0 }()) / ((^func() int8 { return -1 }()) | 1))))
	fmt.Println(sel_uint16((-func() uint32 { return 53 }()) < (-func() uint32 { return 53 }()), uint16((-func() uint64 { return 1 }())), ((func() uint16 { return 1 }() + func() uint16 { return 1 }()) % ((func() uint16 { return 1 }() + func() uint16 { return 1 }()) | 1))))
	fmt.Println(uint64(sel_int((func() int64 { return 1 }() == func() int64 { return 1 }() || func() uint { return 14413987175284787846 }() != func() uint { return 14413987175284787846 }()), func() int { return -1 }(), func() int { return -1 }())))
	fmt.Println(func() uint16 { return 1 }())
	fmt.Println(((int64(len(strs[uint(func() uint64 { return 9223372036854775808 }())%5])) ^ int64(len(strs[uint(func() uint16 { return 3 }())%5]))) &^ (int64(func() int8 { return 0 }()) - (func() int64 { return -6383273005678025519 }() << (func() uint8 { return 21 }() % 33)))))
	fmt.Println(arr)
}
