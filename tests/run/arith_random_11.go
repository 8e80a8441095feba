// Random arithmetic and control flow over every integer type, number 11.
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

func f0(p0 uint64, p1 int, p2 uint64, p3 uint64, p4 int) (r uint) {
	var v0 uint16 = 2
	var v1 uint8 = 11
	var v2 int8 = -1
	k_int8 := int8(0)
	k_uint8 := uint8(0)
	k_int16 := int16(2)
	k_uint16 := uint16(0)
	k_int32 := int32(1)
	k_uint32 := uint32(1)
	k_int64 := int64(0)
	k_uint64 := uint64(3938410926543451778)
	k_int := int(2)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v0 = ((v0 - 57) - ((v0 << (v1 % 5)) - sel_uint16(r <= r, v0, v0)))
	p1 = p1
	r = (-(-(r - r)))
	p2 = uint64(((v0 >> (v1 % 33)) >> (sel_uint64(p3 < p2, p3, p2) % 9)))
	p0 = p0
	p0 = ((p2 * (p0 + 7)) / (p2 | 1))
	p4 = (p1 ^ ((p4 / (p4 | 1)) &^ p1))
	arr[uint(v0)%8] += int64(v0)
	p0, p3 = p0, p0
	return r ^ ((r ^ 1) >> (k_uint32 % 5)) ^ uint(v0) ^ uint(v1) ^ uint(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 509
	fmt.Print(f0(uint64(x>>49), int(x>>39), uint64(x>>42), uint64(x>>31), int(x>>16)), " ")
}

func f1(p0 int8, p1 uint32, p2 int32, p3 int16, p4 uint) (r uint16) {
	var v0 int = 9223372036854775807
	var v1 int64 = 2
	var v2 uint16 = 2
	k_int8 := int8(1)
	k_uint8 := uint8(1)
	k_int16 := int16(-32768)
	k_uint16 := uint16(65535)
	k_int32 := int32(1)
	k_uint32 := uint32(7)
	k_int64 := int64(0)
	k_uint64 := uint64(1)
	k_int := int(2)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 2; i2++ {
		p3 = (int16((v0 + v0)) / (((p3 & p3) + int16(len(strs[uint(k_uint8)%5]))) | 1))
		p3 = (int16((p1 + 3)) &^ ((p3 % (p3 | 1)) >> ((k_uint8 + 67) % 33)))
		v2 ^= uint16(i2)
	}
	switch uint64(int((p2 >> (p4 % 70)))) % 4 {
	case 0:
		switch uint64(v0) % 4 {
		case 0:
			arr[uint(v0)%8] += int64(v0)
		case 1:
			arr[uint(p1)%8] += int64(p1)
		case 2:
			v2 = ((-(^v2)) << (((p1 - p1) * (p1 & p1)) % 127))
		default:
			arr[uint(p4)%8] += int64(p4)
		}
	case 1:
		switch uint64((int8(r) << (sel_uint(p4 <= p4, p4, p4) % 5))) % 4 {
		case 0:
			p3 = (((p3 << (p4 % 5)) - (p3 / (p3 | 1))) | ((-p3) - (p3 * p3)))
		case 1:
			arr[uint(p0)%8] += int64(p0)
		case 2:
			arr[uint(p1)%8] += int64(p1)
		default:
			v0--
		}
	case 2:
		if (p1 / (p1 | 1)) > (p1 << (r % 70)) {
			arr[uint(p3)%8] += int64(p3)
			p4 += ((p4 >> (v2 % 9)) ^ (p4 / (p4 | 1)))
		} else {
			r -= sel_uint16((k_uint8 == k_uint8 || v2 == r), (r &^ v2), v2)
			v2--
		}
	default:
		switch uint64((uint64(len(strs[uint(p0)%5])) & (k_uint64 &^ k_uint64))) % 4 {
		case 0:
			v2, r = (^v2), v2
		case 1:
			arr[uint(p4)%8] += int64(p4)
		case 2:
			arr[uint(p4)%8] += int64(p4)
		default:
			v2 *= ((r ^ v2) + 65535)
		}
	}
	p3 = (^(p3 - (p3 + p3)))
	p3 = (((p3 | p3) * int16(p3)) / (int16(sel_int32(p1 != p1, p2, p2)) | 1))
	p0 = p0
	arr[uint(p0)%8] += int64(p0)
	v2 = ((uint16(len(strs[uint(p1)%5])) - (-r)) &^ r)
	for i2 := int(0); i2 < 4; i2++ {
		if sel_uint32(p1 >= p1, p1, p1) >= (^p1) {
			p4 = uint(len(strs[uint(p4)%5]))
			p2 -= ((p2 | p2) ^ 2147483647)
		}
		r = sel_uint16((v1/(v1|1)) > (v1|v1), ((r * r) >> (k_uint8 % 9)), v2)
		if v2 >= v2 {
			continue
		}
		v0 ^= int(i2)
	}
	v1 = (v1 ^ 1)
	return r ^ (-(r ^ 2)) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 650
	fmt.Print(f1(int8(x>>24), uint32(x>>43), int32(x>>10), int16(x>>20), uint(x>>13)), " ")
}

func f2(p0 int64, p1 int64, p2 int, p3 int32, p4 int32) (r int8) {
	var v0 uint64 = 16827038501872553953
	var v1 int8 = 1
	var v2 uint16 = 3
	k_int8 := int8(52)
	k_uint8 := uint8(128)
	k_int16 := int16(60)
	k_uint16 := uint16(62847)
	k_int32 := int32(2)
	k_uint32 := uint32(67)
	k_int64 := int64(2)
	k_uint64 := uint64(2)
	k_int := int(-34)
	k_uint := uint(2)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p1 = sel_int64((p2+-3) >= p2, (int64(len(strs[uint(k_int16)%5])) + int64(len(strs[uint(v0)%5]))), ((p0 * 1) * (p1 >> (k_uint8 % 33))))
	for i2 := int(0); i2 < 2; i2++ {
		p2 = (((p2 | p2) - math.MinInt64) & (p2 << (sel_uint(p2 > p2, k_uint, k_uint) % 5)))
		switch uint64((sel_uint16(k_int16 == k_int16, v2, v2) | uint16(v2))) % 4 {
		case 0:
			p1 = (^(p1 % ((-p0) | 1)))
		case 1:
			p4, p3 = (p3 / (p4 | 1)), p4
		case 2:
			r = (((r >> (v2 % 127)) | (v1 & v1)) + ((v1 + r) ^ (v1 | v1)))
		default:
			arr[uint(v0)%8] += int64(v0)
		}
		v0 ^= uint64(i2)
	}
	for i2 := int(0); i2 < 5; i2++ {
		p1 = int64(((k_uint32 / (k_uint32 | 1)) >> ((v0 << (v0 % 9)) % 127)))
		if !(v2 <= v2 || k_uint <= k_uint) {
			p1, p0 = p0, p1
			v1, r = (v1 - -3), v1
		} else {
			p4--
			arr[uint(p2)%8] += int64(p2)
		}
		v0 ^= uint64(i2)
	}
	p4 = (((p3 / (p3 | 1)) | (p3 ^ p4)) * 1)
	p4 = (((p3 / (p3 | 1)) ^ (p3 & p4)) | p3)
	arr[uint(p4)%8] += int64(p4)
	if (k_int16 - k_int16) <= int16(r) {
		v1 = sel_int8((-p1) > (p0|p0), v1, ((v1 - -102) &^ (r % (v1 | 1))))
		p0 += p0
	}
	p4 = (sel_int32(p2 < p2, (p4+p4), (p3-p3)) - -2147483648)
	switch uint64((uint64(len(strs[uint(k_uint)%5])) - (v0 & v0))) % 4 {
	case 0:
		p4--
	case 1:
		arr[uint(p3)%8] += int64(p3)
	case 2:
		v0 = (sel_uint64(k_uint >= k_uint, (v0-v0), uint64(k_int16)) & ((v0 ^ v0) - (v0 >> (k_uint8 % 33))))
	default:
		arr[uint(p0)%8] += int64(p0)
	}
	return r ^ int8(int64(len(strs[uint(v2)%5]))) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 58
	fmt.Print(f2(int64(x>>9), int64(x>>46), int(x>>49), int32(x>>23), int32(x>>8)), " ")
}

func f3(p0 uint16, p1 uint8, p2 int8, p3 uint32, p4 int64) (r uint64) {
	var v0 uint8 = 7
	var v1 int = -1
	var v2 int = math.MinInt64
	k_int8 := int8(32)
	k_uint8 := uint8(128)
	k_int16 := int16(-29)
	k_uint16 := uint16(32768)
	k_int32 := int32(-3)
	k_uint32 := uint32(0)
	k_int64 := int64(0)
	k_uint64 := uint64(1)
	k_int := int(9223372036854775807)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if (p2 / (p2 | 1)) <= (p2 | p2) {
		if !(v1 >= v1) || k_int32 >= k_int32 {
			arr[uint(p4)%8] += int64(p4)
			p4++
		} else {
			r--
			arr[uint(p4)%8] += int64(p4)
		}
		v1 = ((v1 / (sel_int(v1 > v2, v2, v2) | 1)) / (int(len(strs[uint((^v1))%5])) | 1))
	} else {
		p4 = int64(len(strs[uint(((p0<<(v0%33))*p0))%5]))
		if sel_uint16(r > r, p0, p0) == (p0 ^ p0) {
			arr[uint(v1)%8] += int64(v1)
			v0 = (((v0 * 255) << ((k_uint | k_uint) % 70)) ^ sel_uint8(k_int32 <= k_int32, sel_uint8(k_int32 != k_int32, p1, p1), (v0&p1)))
		} else {
			p0 = (((p0 - p0) & uint16(len(strs[uint(k_int32)%5]))) / (sel_uint16(p4 != p4, (p0|p0), (p0>>(p1%33))) | 1))
			arr[uint(p4)%8] += int64(p4)
		}
	}
	p1 = (uint8((p2 ^ p2)) % (((v0 >> (r % 127)) | sel_uint8(k_int32 <= k_int32, p1, v0)) | 1))
	arr[uint(p0)%8] += int64(p0)
	p2 = int8(len(strs[uint(((v0+p1)*p1))%5]))
	for i2 := int(0); i2 < 4; i2++ {
		switch uint64((sel_uint64(p2 > p2, r, r) ^ 2)) % 4 {
		case 0:
			p0 = uint16(((k_int32 - k_int32) * (k_int32 << (p1 % 70))))
		case 1:
			r = (r &^ sel_uint64(p3 >= p3, (r-r), uint64(len(strs[uint(p4)%5]))))
		case 2:
			r = (uint64((k_uint &^ k_uint)) ^ 48)
		default:
			arr[uint(p0)%8] += int64(p0)
		}
		switch uint64(((r % (r | 1)) - uint64(p4))) % 4 {
		case 0:
			arr[uint(p1)%8] += int64(p1)
		case 1:
			p2 = ((p2 * (p2 % (p2 | 1))) ^ ((-p2) &^ p2))
		case 2:
			r = (r % (r | 1))
		default:
			v1 = (v2 ^ int((p4 / (p4 | 1))))
		}
		v0 ^= uint8(i2)
	}
	v1 = v2
	r--
	p0 = (((p0 - p0) ^ 53607) - 44)
	if v0 < v0 && r == r {
		v0--
		v1 &= ((v1 + v1) | (v2 * v1))
	}
	return r ^ r ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 809
	fmt.Print(f3(uint16(x>>23), uint8(x>>1), int8(x>>23), uint32(x>>1), int64(x>>46)), " ")
}

func f4(p0 uint, p1 uint32, p2 int8, p3 int16, p4 uint64) (r uint8) {
	var v0 uint32 = 0
	var v1 uint16 = 3
	var v2 int = math.MinInt64
	k_int8 := int8(2)
	k_uint8 := uint8(128)
	k_int16 := int16(-1)
	k_uint16 := uint16(33214)
	k_int32 := int32(-1)
	k_uint32 := uint32(1)
	k_int64 := int64(1)
	k_uint64 := uint64(3)
	k_int := int(-620382065347078682)
	k_uint := uint(13)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 = int8(sel_int16(r <= r, (p3 + -32768), (p3 ^ p3)))
	for i2 := int(0); i2 < 3; i2++ {
		arr[uint(v2)%8] += int64(v2)
		if !(p0 >= p0) {
			v0--
			arr[uint(p1)%8] += int64(p1)
		} else {
			arr[uint(p0)%8] += int64(p0)
			arr[uint(v0)%8] += int64(v0)
		}
		if !(r > r) {
			continue
		}
		p3 ^= int16(i2)
	}
	r = (r * ((r * r) * 7))
	arr[uint(p4)%8] += int64(p4)
	v0++
	p1 += ((p1 / (v0 | 1)) + (-p1))
	switch uint64((uint32(len(strs[uint(v1)%5])) &^ (p1 << (v0 % 9)))) % 4 {
	case 0:
		if (k_int64 + -21) < (k_int64 + k_int64) {
			arr[uint(r)%8] += int64(r)
			p2 = (^p2)
		} else {
			arr[uint(v1)%8] += int64(v1)
			arr[uint(v2)%8] += int64(v2)
		}
	case 1:
		v2 = (((v2 % (v2 | 1)) % ((^v2) | 1)) & (v2 >> (sel_uint32(p2 >= p2, p1, v0) % 127)))
	case 2:
		for i1 := int(0); i1 < 5; i1++ {
			p3 = sel_int16(!(p3 == p3 || p4 > p4), ((p3 - -3) + (p3 ^ p3)), ((p3 | p3) - int16(p3)))
			arr[uint(p4)%8] += int64(p4)
			if !(v2 > v2) {
				continue
			}
			v0 ^= uint32(i1)
		}
	default:
		p1 = (uint32(len(strs[uint((r-r))%5])) * (uint32(len(strs[uint(r)%5])) | uint32(len(strs[uint(v2)%5]))))
	}
	switch uint64(((r & r) / ((r - r) | 1))) % 4 {
	case 0:
		p3--
	case 1:
		v2 = ((sel_int(p0 <= p0, v2, v2) &^ (v2 &^ v2)) + ((v2 - v2) &^ (v2 | v2)))
	case 2:
		v0 = ((^(v0 % (p1 | 1))) - ((p1 / (p1 | 1)) + uint32(v1)))
	default:
		if (p3 - p3) > (p3 | p3) {
			arr[uint(p0)%8] += int64(p0)
			arr[uint(p0)%8] += int64(p0)
		}
	}
	if (-p3) <= (p3 + p3) {
		v1 = (((v1 ^ v1) * (v1 &^ v1)) + 1)
		v2 -= ((v2 * v2) % (v2 | 1))
	}
	return r ^ r ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 556
	fmt.Print(f4(uint(x>>3), uint32(x>>18), int8(x>>10), int16(x>>2), uint64(x>>11)), " ")
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
	fmt.Println(int64(int64(len(strs[uint((^func() uint64 { return 18446744073709551615 }()))%5]))))
	fmt.Println(uint64(len(strs[uint((func() uint8 { return 143 }()*sel_uint8(func() int32 { return -10 }() != func() int32 { return -10 }(), func() uint8 { return 143 }(), func() uint8 { return 143 }())))%5])))
	fmt.Println(func() uint { return 9223372036854775808 }())
	fmt.Println((int32(len(strs[uint(sel_uint16(func() int64 { return 0 }() <= func() int64 { return 0 }(), func() uint16 { return 75 }(), func() uint16 { return 75 }()))%5])) ^ -3))
	fmt.Println(sel_int8(uint64(len(strs[uint(func() int { return 0 }())%5])) < sel_uint64(func() uint32 { return 3 }() > func() uint32 { return 3 }(), func() uint64 { return 9223372036854775808 }(), func() uint64 { return 9223372036854775808 }()), ((func() int8 { return -128 }() >> (func() uint16 { return 57259 }() % 127)) + (func() int8 { return -128 }() / (func() int8 { return -128 }() | 1))), ((func() int8 { return -128 }() | func() int8 { return -128 }()) - int8(len(strs[uint(func() uint { return 18446744073709551615 }())%5])))))
	fmt.Println(int8(len(strs[uint((func() int8 { return 0 }()+1))%5])))
	fmt.Println(int64(((func() uint64 { return 18446744073709551615 }() | func() uint64 { return 18446744073709551615 }()) + 9223372036854775808)))
	fmt.Println((^(int(len(strs[uint(func() uint8 { return 1 }())%5])) * -3)))
	fmt.Println((((func() int32 { return -3 }() - func() int32 { return -3 }()) - func() int32 { return -3 }()) | ((func() int32 { return -3 }() & func() int32 { return -3 }()) + (func() int32 { return -3 }() & func() int32 { return -3 }()))))
	fmt.Println(int64(len(strs[uint(sel_int8(func() int32 { return 1 }() <= func() int32 { return 1 }(), (func() int8 { return 0 }()%(func() int8 { return 0 }()|1)), (func() int8 { return 0 }()^func() int8 { return 0 }())))%5])))
	fmt.Println(((sel_uint64(func() uint32 { return 2 }() >= func() uint32 { return 2 }(), func() uint64 { return 7 }(), func() uint64 { return 7 }()) % ((func() uint64 { return 7 }() & func() uint64 { return 7 }()) | 1)) | uint64((func() int16 { return -32768 }() / (func() int16 { return -32768 }() | 1)))))
	fmt.Println((((func() int32 { return -2147483648 }() * func() int32 { return -2147483648 }()) &^ int32(func() uint16 { return 3 }())) << (uint16(sel_uint32(func() int32 { return -2147483648 }() != func() int32 { return -2147483648 }(), func() uint32 { return 48920985 }(), func() uint32 { return 48920985 }())) % 9)))
	fmt.Println(arr)
}
