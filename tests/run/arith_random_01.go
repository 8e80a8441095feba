// Random arithmetic and control flow over every integer type, number 1.
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

func f0(p0 int16, p1 uint, p2 uint8, p3 int32, p4 uint8) (r uint64) {
	var v0 uint64 = 14549377870619113110
	var v1 int8 = 0
	var v2 uint64 = 3
	k_int8 := int8(2)
	k_uint8 := uint8(3)
	k_int16 := int16(2)
	k_uint16 := uint16(28676)
	k_int32 := int32(6)
	k_uint32 := uint32(7)
	k_int64 := int64(2)
	k_uint64 := uint64(9223372036854775808)
	k_int := int(4394299721970817643)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1++
	for i2 := int(0); i2 < 4; i2++ {
		v0, v2 = uint64(k_uint16), v0
		p3 = int32((sel_uint16(k_uint32 > k_uint32, k_uint16, k_uint16) / ((k_uint16 - 0) | 1)))
		p0 ^= int16(i2)
	}
	v2++
	switch uint64((v2 >> ((k_uint32 &^ k_uint32) % 9))) % 4 {
	case 0:
		v2 = ((r + (-v0)) - sel_uint64(p0 <= p0, uint64(len(strs[uint(p3)%5])), (v0*r)))
	case 1:
		p1 *= uint((k_uint16 << (p2 % 5)))
	case 2:
		v1 = int8(len(strs[uint((int64(len(strs[uint(k_int)%5]))&int64(len(strs[uint(v1)%5]))))%5]))
	default:
		if (p3 * p3) != sel_int32(p3 == p3, p3, p3) {
			p3 = (((p3 >> (k_uint32 % 127)) &^ (p3 &^ p3)) >> (((p1 << (p1 % 5)) - uint(k_uint16)) % 33))
			v2--
		} else {
			p1--
			v1 = int8(((p4 + p4) << ((p4 * p2) % 70)))
		}
	}
	p1 &^= p1
	v0 = r
	p3 = sel_int32(k_int64 <= (k_int64^k_int64), (int32(p3) >> (r % 5)), p3)
	r, v0 = (v0 >> (p2 % 127)), r
	switch uint64(uint32((k_uint16 * k_uint16))) % 4 {
	case 0:
		p4 = p2
	case 1:
		arr[uint(r)%8] += int64(r)
	case 2:
		if sel_int8(p3 <= p3, v1, v1) != v1 {
			v1--
			p1 = (p1 / (((p1 / (p1 | 1)) | (p1 - p1)) | 1))
		} else {
			p4 = uint8(len(strs[uint(uint64(int32(v0)))%5]))
			p4 = uint8(len(strs[uint((k_int64*sel_int64(p0 >= p0, k_int64, k_int64)))%5]))
		}
	default:
		arr[uint(p1)%8] += int64(p1)
	}
	return r ^ (uint64(v2) ^ (v0 / (v0 | 1))) ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 573
	fmt.Print(f0(int16(x>>39), uint(x>>46), uint8(x>>41), int32(x>>17), uint8(x>>41)), " ")
}

func f1(p0 uint16, p1 int8, p2 uint8, p3 int, p4 uint32) (r int16) {
	var v0 int = -3
	var v1 int = -69
	var v2 uint = 0
	k_int8 := int8(127)
	k_uint8 := uint8(0)
	k_int16 := int16(1)
	k_uint16 := uint16(1)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(2)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(7)
	k_int := int(8481889106228853509)
	k_uint := uint(2)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(((-k_int32) | (k_int32 << (p2 % 9)))) % 4 {
	case 0:
		p1 &^= p1
	case 1:
		switch uint64(r) % 4 {
		case 0:
			arr[uint(v2)%8] += int64(v2)
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			v1 = ((int(len(strs[uint(v2)%5])) >> ((p4 & p4) % 33)) / (int(len(strs[uint(int(p1))%5])) | 1))
		default:
			arr[uint(r)%8] += int64(r)
		}
	case 2:
		for i1 := int(0); i1 < 4; i1++ {
			v0 = (((v1 + v0) >> (uint32(k_int32) % 9)) & (-(p3 ^ p3)))
			p1--
			if !(r == r) {
				break
			}
			p3 ^= int(i1)
		}
	default:
		p4++
	}
	v2 = (-uint(len(strs[uint(sel_int(p0 >= p0, v0, v1))%5])))
	p0 = sel_uint16((k_int64&^k_int64) > int64(len(strs[uint(r)%5])), ((p0 - p0) * 1), ((p0 * p0) - 3))
	v1 = (sel_int(k_uint64 != k_uint64, (p3+p3), (p3>>(p0%9))) ^ math.MinInt64)
	arr[uint(p4)%8] += int64(p4)
	if r == (r + r) {
		switch uint64(((p1 ^ p1) ^ (p1 / (p1 | 1)))) % 4 {
		case 0:
			v0++
		case 1:
			v2--
		case 2:
			p3, v1 = (v1 << (p2 % 9)), p3
		default:
			p3 = (v1 & ((p3 & v0) &^ (-v0)))
		}
		p4 = (((p4 % (p4 | 1)) << ((p2 * p2) % 127)) & p4)
	}
	switch uint64(v0) % 4 {
	case 0:
		p3 = int(p4)
	case 1:
		p4 = uint32(len(strs[uint(((v1|v1)+(v0+1)))%5]))
	case 2:
		p0 = uint16(((k_uint64 * 18446744073709551615) | (k_uint64 - k_uint64)))
	default:
		p3 |= ((p3 >> (v2 % 33)) + int(p2))
	}
	v2 = ((^(v2 & v2)) | ((v2 ^ 78) &^ (v2 << (p2 % 5))))
	switch uint64((int32(v2) ^ -1)) % 4 {
	case 0:
		p0 ^= sel_uint16(p1 != p1, (p0 * p0), (^p0))
	case 1:
		for i1 := int(0); i1 < 3; i1++ {
			arr[uint(p2)%8] += int64(p2)
			p4 = (((p4 >> (p4 % 33)) &^ (p4 & p4)) + ((p4 & p4) & (p4 & p4)))
			r ^= int16(i1)
		}
	case 2:
		switch uint64(p4) % 4 {
		case 0:
			v0, v1 = (p3 & v1), v0
		case 1:
			p3 = (((v0 & v0) + sel_int(p0 != p0, v1, v1)) - sel_int(p4 != p4, (v0*v0), (v1^p3)))
		case 2:
			arr[uint(v2)%8] += int64(v2)
		default:
			arr[uint(p4)%8] += int64(p4)
		}
	default:
		for i1 := int(0); i1 < 4; i1++ {
			p3, v0 = (-v1), p3
			v1 = (int((r & r)) - (v1 + int(len(strs[uint(p2)%5]))))
			p4 ^= uint32(i1)
		}
	}
	return r ^ ((r &^ r) ^ int16(len(strs[uint(p4)%5]))) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 23
	fmt.Print(f1(uint16(x>>7), int8(x>>21), uint8(x>>22), int(x>>8), uint32(x>>7)), " ")
}

func f2(p0 int32, p1 int16, p2 uint, p3 int8, p4 uint32) (r uint8) {
	var v0 uint8 = 255
	var v1 uint16 = 0
	var v2 uint8 = 3
	k_int8 := int8(0)
	k_uint8 := uint8(255)
	k_int16 := int16(-3)
	k_uint16 := uint16(32768)
	k_int32 := int32(-3)
	k_uint32 := uint32(3)
	k_int64 := int64(1)
	k_uint64 := uint64(2)
	k_int := int(9223372036854775807)
	k_uint := uint(2947195646258905233)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if uint(len(strs[uint(p2)%5])) != (p2 ^ 7534220426663281617) {
		p1 = ((p1 - 2) &^ ((p1 / (p1 | 1)) & (p1 % (p1 | 1))))
		r ^= (uint8(p1) | uint8(len(strs[uint(k_uint64)%5])))
	}
	p0 = (((p0 * p0) ^ (-p0)) | (^(p0 + p0)))
	v1 = uint16(len(strs[uint(((k_int|k_int)&^k_int))%5]))
	p0 ^= int32(len(strs[uint((v1>>(v2%9)))%5]))
	p3++
	switch uint64(sel_int16((v1 == v1 && k_int64 < k_int64), (p1^p1), (p1&^p1))) % 4 {
	case 0:
		if (p2 ^ 7) > (p2 &^ p2) {
			r++
			p4 *= ((p4 * p4) &^ sel_uint32(v1 == v1, p4, p4))
		} else {
			p0 = (sel_int32(p2 <= p2, int32(len(strs[uint(k_int64)%5])), (p0*p0)) << (((-k_uint64) * sel_uint64(p2 > p2, k_uint64, k_uint64)) % 33))
			p2 = uint(len(strs[uint(v2)%5]))
		}
	case 1:
		p3 = (((p3 << (p2 % 127)) ^ -3) >> ((-(r & v0)) % 9))
	case 2:
		if p4 >= (p4 &^ p4) {
			p3 = sel_int8((-r) <= (v2|v2), (int8(len(strs[uint(p0)%5])) >> ((p2 + p2) % 9)), int8(p0))
			v0, v2 = sel_uint8(p2 < p2, v2, v0), v0
		}
	default:
		for i1 := int(0); i1 < 5; i1++ {
			v2++
			r = (((v0 >> (p4 % 127)) * v2) - ((v2 << (p2 % 33)) & v2))
			p1 ^= int16(i1)
		}
	}
	p3 = p3
	switch uint64(((v1 / (v1 | 1)) &^ (v1 ^ v1))) % 4 {
	case 0:
		v2, v0 = (v2 - v2), v2
	case 1:
		p4 = ((^sel_uint32(p4 < p4, p4, p4)) | ((p4 - p4) * uint32(len(strs[uint(r)%5]))))
	case 2:
		p4 = sel_uint32((k_uint64 < k_uint64 || p3 != p3), p4, sel_uint32(!(k_int >= k_int), (p4^7), p4))
	default:
		for i1 := int(0); i1 < 3; i1++ {
			arr[uint(v1)%8] += int64(v1)
			r, v2 = (v0 + v0), r
			r ^= uint8(i1)
		}
	}
	p4 = (p4 * 1)
	return r ^ uint8(len(strs[uint((v0*96))%5])) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 767
	fmt.Print(f2(int32(x>>36), int16(x>>41), uint(x>>23), int8(x>>19), uint32(x>>18)), " ")
}

func f3(p0 int64, p1 int64, p2 int, p3 uint64, p4 uint8) (r uint16) {
	var v0 int64 = math.MinInt64
	var v1 int64 = -3
	var v2 uint64 = 9223372036854775808
	k_int8 := int8(1)
	k_uint8 := uint8(7)
	k_int16 := int16(1)
	k_uint16 := uint16(3)
	k_int32 := int32(2)
	k_uint32 := uint32(0)
	k_int64 := int64(0)
	k_uint64 := uint64(0)
	k_int := int(0)
	k_uint := uint(37)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64((uint16(v2) >> (p4 % 9))) % 4 {
	case 0:
		p3 = (p3 + ((v2 + 0) - p3))
	case 1:
		p4 = uint8((p1 * 1))
	case 2:
		p1 = (((v0 % (v1 | 1)) / ((p1 &^ p1) | 1)) << (uint32(len(strs[uint((k_int16&^k_int16))%5])) % 127))
	default:
		p3 *= ((^p3) | (-v2))
	}
	p2 = ((int(len(strs[uint(k_uint32)%5])) * 2) * ((p2 &^ p2) - (p2 % (p2 | 1))))
	p3 = p3
	r = r
	v1 = ((int64(len(strs[uint(k_int8)%5])) - (-v0)) & (int64(k_uint32) ^ sel_int64(k_int32 > k_int32, p0, v1)))
	p4 = p4
	p2 = (((^p2) - (p2 | p2)) &^ sel_int((k_int32 > k_int32 && k_uint32 > k_uint32), p2, (-p2)))
	p3 = v2
	v1, v0 = (v1 & v1), v1
	return r ^ sel_uint16(k_uint32 != k_uint32, (r/(r|1)), (r*r)) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 582
	fmt.Print(f3(int64(x>>31), int64(x>>30), int(x>>0), uint64(x>>36), uint8(x>>14)), " ")
}

func f4(p0 uint, p1 int8, p2 uint64, p3 int16, p4 int) (r uint16) {
	var v0 int64 = -1
	var v1 uint32 = 29
	var v2 int64 = -57
	k_int8 := int8(2)
	k_uint8 := uint8(0)
	k_int16 := int16(-32768)
	k_uint16 := uint16(23450)
	k_int32 := int32(2)
	k_uint32 := uint32(12)
	k_int64 := int64(-1896996033791928457)
	k_uint64 := uint64(7)
	k_int := int(-3)
	k_uint := uint(4239265811666199278)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p1--
	v1 = ((uint32(v2) | (v1 | v1)) >> ((p2 & (p2 % (p2 | 1))) % 70))
	p4 &= ((p4 - p4) / (int(v1) | 1))
	switch uint64(sel_uint(p2 == p2, (p0+p0), (p0|p0))) % 4 {
	case 0:
		p4 = (((p4 | p4) - math.MinInt64) / (p4 | 1))
	case 1:
		p2--
	case 2:
		if !(p4 <= p4) {
			p1 = int8(((p3 - 1) / (sel_int16(p3 > p3, p3, p3) | 1)))
			p3 = ((p3 + (p3 + p3)) ^ ((p3 << (p2 % 9)) << ((v1 << (p2 % 5)) % 70)))
		}
	default:
		v0 -= ((v2 / (v0 | 1)) * 0)
	}
	for i2 := int(0); i2 < 5; i2++ {
		v1 = uint32(uint8(len(strs[uint(int64(v2))%5])))
		for i1 := int(0); i1 < 5; i1++ {
			p1 = sel_int8(v1 < sel_uint32(k_uint8 == k_uint8, v1, v1), sel_int8((k_int32 != k_int32 && p0 >= p0), (^p1), (p1*-128)), int8(uint(len(strs[uint(r)%5]))))
			v1 = (((v1 - v1) & (^v1)) | (uint32(r) ^ 92))
			r ^= uint16(i1)
		}
		p1 ^= int8(i2)
	}
	p1 = sel_int8(!(p0 == p0), ((p1 &^ p1) | (p1 ^ p1)), ((p1 + p1) & (p1 & p1)))
	p3 = (((p3 / (p3 | 1)) << ((^p2) % 33)) - ((p3 & p3) - 17))
	p2 = (-((p2 - p2) - 9223372036854775808))
	v0 = ((sel_int64(v2 >= v2, v0, v0) | (v0 | v0)) &^ ((v0 & v2) + (v2 ^ 1)))
	return r ^ sel_uint16(k_int32 > k_int32, r, (r|r)) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 254
	fmt.Print(f4(uint(x>>40), int8(x>>49), uint64(x>>44), int16(x>>13), int(x>>19)), " ")
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
	fmt.Println(int32((uint8(func() uint { return 2 }()) * (func() uint8 { return 3 }() &^ func() uint8 { return 3 }()))))
	fmt.Println((((func() int8 { return -3 }() + -3) << ((func() uint8 { return 0 }() | func() uint8 { return 0 }()) % 9)) | int8((func() int16 { return 0 }() ^ func() int16 { return 0 }()))))
	fmt.Println((((func() int8 { return -128 }() & func() int8 { return -128 }()) | (func() int8 { return -128 }() * func() int8 { return -128 }())) / (((func() int8 { return -128 }() % (func() int8 { return -128 }() | 1)) | (func() int8 { return -128 }() + func() int8 { return -128 }())) | 1)))
	fmt.Println(((^(func() int32 { return 2147483647 }() * func() int32 { return 2147483647 }())) % ((sel_int32(func() int32 { return 2147483647 }() < func() int32 { return 2147483647 }(), func() int32 { return 2147483647 }(), func() int32 { return 2147483647 }()) >> ((func() uint16 { return 2 }() ^ func() uint16 { return 2 }()) % 127)) | 1)))
	fmt.Println(uint64((func() uint64 { return 0 }() - (func() uint64 { return 0 }() >> (func() uint { return 0 }() % 70)))))
	fmt.Println(uint16(int16(len(strs[uint(sel_uint8(func() int64 { return 0 }() != func() int64 { return 0 }(), func() uint8 { return 0 }(), func() uint8 { return 0 }()))%5]))))
	fmt.Println(int32(len(strs[uint(uint16(len(strs[uint((func() int16 { return 1 }()^2))%5])))%5])))
	fmt.Println((((func() uint32 { return 4294967295 }() & func() uint32 { return 4294967295 }()) * 3) * 4294967295))
	fmt.Println((((func() uint32 { return 0 }() & func() uint32 { return 0 }()) | (func() uint32 { return 0 }() & func() uint32 { return 0 }())) * ((func() uint32 { return 0 }() ^ func() uint32 { return 0 }()) / ((func() uint32 { return 0 }() >> (func() uint8 { return 255 }() % 5)) | 1))))
	fmt.Println((((func() int64 { return math.MinInt64 }() | func() int64 { return math.MinInt64 }()) ^ (func() int64 { return math.MinInt64 }() & func() int64 { return math.MinInt64 }())) | (int64(func() int8 { return 0 }()) + (func() int64 { return math.MinInt64 }() / (func() int64 { return math.MinInt64 }() | 1)))))
	fmt.Println((((func() int { return 0 }() >> (func() uint32 { return 3 }() % 127)) - -3) + (int(len(strs[uint(func() uint { return 7 }())%5])) &^ (func() int { return 0 }() << (func() uint64 { return 7 }() % 33)))))
	fmt.Println((-(-uint8(len(strs[uint(func() int16 { return -32768 }())%5])))))
	fmt.Println(arr)
}
