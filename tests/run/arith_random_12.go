// Random arithmetic and control flow over every integer type, number 12.
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

func f0(p0 uint64, p1 int32, p2 int, p3 uint32, p4 int16) (r int64) {
	var v0 int8 = 119
	var v1 uint = 2
	var v2 uint32 = 9
	k_int8 := int8(-128)
	k_uint8 := uint8(0)
	k_int16 := int16(-32768)
	k_uint16 := uint16(32768)
	k_int32 := int32(59)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(1)
	k_uint64 := uint64(7)
	k_int := int(math.MinInt64)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(p4) % 4 {
	case 0:
		v1 *= (v1 * 8873336015541282872)
	case 1:
		switch uint64((sel_int16(v0 <= v0, p4, p4) - 34)) % 4 {
		case 0:
			arr[uint(v1)%8] += int64(v1)
		case 1:
			v1 &= ((v1 ^ v1) | uint(len(strs[uint(v0)%5])))
		case 2:
			arr[uint(p4)%8] += int64(p4)
		default:
			p3 = (-sel_uint32(p1 >= p1, uint32(len(strs[uint(r)%5])), (p3 + p3)))
		}
	case 2:
		if (v2 + 3) < (v2 / (v2 | 1)) {
			p2 &^= int(len(strs[uint((r&r))%5]))
			p3, v2 = v2, p3
		} else {
			v0 = int8((int16(p0) ^ 19043))
			p1 = int32(len(strs[uint((p1*-3))%5]))
		}
	default:
		if p3 != v2 || (p1 >= p1 && p4 > p4) {
			p4++
			p3 &= ((p3 - v2) - (p3 | v2))
		}
	}
	switch uint64(p0) % 4 {
	case 0:
		if !(p1 >= p1) {
			p0 -= (uint64(len(strs[uint(r)%5])) / ((p0 + p0) | 1))
			p3 = p3
		}
	case 1:
		arr[uint(v1)%8] += int64(v1)
	case 2:
		for i1 := int(0); i1 < 5; i1++ {
			arr[uint(r)%8] += int64(r)
			arr[uint(p1)%8] += int64(p1)
			r ^= int64(i1)
		}
	default:
		p2--
	}
	v1 = uint(len(strs[uint(p1)%5]))
	if (r << (p0 % 33)) == int64(p0) {
		v0++
		v1 = uint(sel_int16(p1 > p1, sel_int16(p0 <= p0, p4, p4), int16(len(strs[uint(r)%5]))))
	}
	v2 = v2
	p4 = (-((p4 ^ p4) ^ 18578))
	if !(k_uint16 == k_uint16) {
		switch uint64(((p2 * math.MinInt64) + 2)) % 4 {
		case 0:
			arr[uint(v2)%8] += int64(v2)
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			p3 = uint32((k_uint8 | (k_uint8 & k_uint8)))
		default:
			v2, p3 = sel_uint32(v0 >= v0, v2, v2), v2
		}
		switch uint64((p2 * (p2 << (p3 % 33)))) % 4 {
		case 0:
			p4--
		case 1:
			p1 = ((p1 - (p1 % (p1 | 1))) * (^(p1 & p1)))
		case 2:
			p2 = sel_int(sel_uint32(p0 < p0, v2, p3) > uint32(k_uint16), ((p2 &^ p2) * (p2 >> (k_uint16 % 5))), ((-p2) / ((-p2) | 1)))
		default:
			arr[uint(v0)%8] += int64(v0)
		}
	}
	p2 = ((p2 - (p2 | p2)) - -8423985932648994029)
	p2 = (-(-int(p2)))
	return r ^ (int64(v1) << (uint16(p4) % 127)) ^ int64(v0) ^ int64(v1) ^ int64(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 187
	fmt.Print(f0(uint64(x>>43), int32(x>>3), int(x>>43), uint32(x>>1), int16(x>>0)), " ")
}

func f1(p0 uint8, p1 int, p2 int16, p3 int64, p4 int32) (r int) {
	var v0 uint16 = 2
	var v1 int32 = 0
	var v2 int16 = 32767
	k_int8 := int8(-1)
	k_uint8 := uint8(128)
	k_int16 := int16(-3)
	k_uint16 := uint16(65535)
	k_int32 := int32(842312518)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(-1)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(1)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1--
	p1--
	r++
	r = (((p1 - 1) << (uint16(k_uint32) % 70)) - ((p1 / (p1 | 1)) + p1))
	p0--
	v2 = ((p2 + int16(len(strs[uint(p3)%5]))) >> (((^p0) << ((k_uint / (k_uint | 1)) % 9)) % 70))
	v2 |= ((p2 - v2) &^ sel_int16(p3 != p3, p2, p2))
	v2 = v2
	if (^k_uint64) != k_uint64 {
		arr[uint(p0)%8] += int64(p0)
		switch uint64(((p1 + p1) & sel_int(k_int8 >= k_int8, r, r))) % 4 {
		case 0:
			p3 = (int64(len(strs[uint(int(v0))%5])) * ((^p3) &^ (p3 &^ p3)))
		case 1:
			r, p1 = sel_int(r < p1, r, r), r
		case 2:
			p0 -= uint8((p3 &^ p3))
		default:
			p3 -= p3
		}
	}
	return r ^ ((p1 - r) - (^p1)) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 963
	fmt.Print(f1(uint8(x>>6), int(x>>29), int16(x>>23), int64(x>>20), int32(x>>49)), " ")
}

func f2(p0 int64, p1 uint16, p2 uint, p3 int64, p4 uint32) (r uint8) {
	var v0 uint16 = 32768
	var v1 int32 = 2
	var v2 uint8 = 128
	k_int8 := int8(1)
	k_uint8 := uint8(2)
	k_int16 := int16(2)
	k_uint16 := uint16(2)
	k_int32 := int32(-3)
	k_uint32 := uint32(3718459032)
	k_int64 := int64(-98)
	k_uint64 := uint64(2)
	k_int := int(-1)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	r--
	r |= ((v2 & r) & (r % (v2 | 1)))
	p2 = (uint(p3) ^ 6965629116685745491)
	p3++
	arr[uint(r)%8] += int64(r)
	v1 = (int32((k_int16 >> (p2 % 9))) >> (sel_uint64(!(v1 != v1), (k_uint64-3), uint64(len(strs[uint(v2)%5]))) % 127))
	v2 = uint8(len(strs[uint(k_int)%5]))
	v0 = (((p1 % (v0 | 1)) % (sel_uint16(k_uint64 == k_uint64, v0, p1) | 1)) | uint16((p4 >> (p2 % 127))))
	p0, p3 = (p3 - p3), p0
	return r ^ (r / ((v2 >> (r % 127)) | 1)) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 225
	fmt.Print(f2(int64(x>>16), uint16(x>>46), uint(x>>38), int64(x>>33), uint32(x>>29)), " ")
}

func f3(p0 int, p1 uint8, p2 int, p3 uint, p4 int64) (r uint32) {
	var v0 int = 0
	var v1 uint64 = 18446744073709551615
	var v2 uint = 0
	k_int8 := int8(127)
	k_uint8 := uint8(128)
	k_int16 := int16(32767)
	k_uint16 := uint16(71)
	k_int32 := int32(-1805875381)
	k_uint32 := uint32(8)
	k_int64 := int64(1)
	k_uint64 := uint64(2312168369686794739)
	k_int := int(-1)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if (-p1) > (p1 - p1) {
		v2 = (uint(len(strs[uint((k_int32|k_int32))%5])) - ((v2 ^ p3) / ((v2 * v2) | 1)))
		switch uint64(((k_uint16 ^ k_uint16) - (k_uint16 &^ k_uint16))) % 4 {
		case 0:
			arr[uint(r)%8] += int64(r)
		case 1:
			v0++
		case 2:
			p2, v0 = (^p2), p2
		default:
			v0 -= (^sel_int(k_int16 > k_int16, p0, p0))
		}
	}
	v1 |= v1
	switch uint64(((k_int16 % (k_int16 | 1)) % (int16(len(strs[uint(p3)%5])) | 1))) % 4 {
	case 0:
		if (p1 >> (k_uint16 % 70)) >= (-p1) {
			p2, p0 = (p2 % (p2 | 1)), p2
			arr[uint(p1)%8] += int64(p1)
		}
	case 1:
		p4 = (int64((^p1)) &^ p4)
	case 2:
		for i1 := int(0); i1 < 2; i1++ {
			p1++
			v1 = (((v1 + 2) &^ v1) - uint64(len(strs[uint(k_int8)%5])))
			if p0 <= p0 {
				continue
			}
			p2 ^= int(i1)
		}
	default:
		p3++
	}
	v2 = (((p3 - p3) ^ (p3 | p3)) % (((-v2) - 1) | 1))
	p2 += sel_int(!(v1 <= v1), (p0 << (k_uint16 % 9)), (p2 << (r % 127)))
	v1 += uint64(int16(r))
	arr[uint(p4)%8] += int64(p4)
	if int32(len(strs[uint(k_int32)%5])) > (k_int32 * k_int32) {
		switch uint64((k_int16 &^ (k_int16 - 32767))) % 4 {
		case 0:
			r = ((r | (r & r)) - (^r))
		case 1:
			p0 = (v0 % ((-(v0 * p2)) | 1))
		case 2:
			arr[uint(p4)%8] += int64(p4)
		default:
			r *= ((r &^ r) * 4294967295)
		}
		v0, p2 = (p0 & p2), v0
	} else {
		switch uint64(p4) % 4 {
		case 0:
			p2 = ((int(len(strs[uint(p1)%5])) &^ p2) | int(len(strs[uint((v1/(v1|1)))%5])))
		case 1:
			r++
		case 2:
			p3 = uint(((k_int8 ^ -128) | sel_int8(k_int16 > k_int16, k_int8, k_int8)))
		default:
			arr[uint(p3)%8] += int64(p3)
		}
		v1 = (v1 + ((v1 &^ v1) * 56))
	}
	v1 &^= uint64(len(strs[uint(v2)%5]))
	return r ^ ((r >> (v2 % 127)) << ((r + r) % 9)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 559
	fmt.Print(f3(int(x>>36), uint8(x>>41), int(x>>15), uint(x>>41), int64(x>>25)), " ")
}

func f4(p0 uint32, p1 uint8, p2 uint16, p3 int32, p4 int64) (r uint8) {
	var v0 uint8 = 176
	var v1 uint = 7950175784869108569
	var v2 int64 = 2
	k_int8 := int8(-1)
	k_uint8 := uint8(3)
	k_int16 := int16(-32768)
	k_uint16 := uint16(86)
	k_int32 := int32(1)
	k_uint32 := uint32(7)
	k_int64 := int64(-33)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(1)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1++
	p3--
	v2 = (((v2 / (v2 | 1)) + -3) & ((p4 &^ p4) % ((p4 + p4) | 1)))
	v2 *= ((p4 & p4) | (p4 - v2))
	v1 = (^sel_uint(k_int != k_int, (v1 * 64), v1))
	arr[uint(p2)%8] += int64(p2)
	arr[uint(p3)%8] += int64(p3)
	p0 = (^((-p0) ^ (p0 | p0)))
	if !(k_uint64 <= k_uint64) {
		if (k_int16 - k_int16) < (k_int16 + 2) {
			p1++
			p0 &^= ((p0 + p0) + 3)
		} else {
			p1 = ((uint8(len(strs[uint(k_int16)%5])) * (r - p1)) * sel_uint8(p4 == v2, sel_uint8(k_uint64 < k_uint64, p1, v0), (p1*p1)))
			arr[uint(p4)%8] += int64(p4)
		}
		switch uint64(((v2 + 1) &^ (^p4))) % 4 {
		case 0:
			r, v0 = (r >> (r % 127)), r
		case 1:
			p3 &= p3
		case 2:
			arr[uint(p2)%8] += int64(p2)
		default:
			v0, p1 = (v0 ^ 128), v0
		}
	} else {
		p2 &= (uint16(k_int) - p2)
		switch uint64(((^k_int16) ^ (k_int16 + -6))) % 4 {
		case 0:
			p2 = (p2 >> (sel_uint64(!(k_uint64 > k_uint64), (k_uint64<<(p0%33)), sel_uint64(k_int <= k_int, k_uint64, k_uint64)) % 5))
		case 1:
			r--
		case 2:
			p4 = int64(((v1 % (v1 | 1)) | (v1 & v1)))
		default:
			p2 = (((p2 * p2) - (^p2)) + 0)
		}
	}
	return r ^ uint8(len(strs[uint((p3/(p3|1)))%5])) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 281
	fmt.Print(f4(uint32(x>>11), uint8(x>>12), uint16(x>>10), int32(x>>23), int64(x>>13)), " ")
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
	fmt.Println((((func() int64 { return 1 }() + -3) << (func() uint16 { return 0 }() % 9)) - ((func() int64 { return 1 }() << (func() uint32 { return 3 }() % 9)) - (func() int64 { return 1 }() &^ func() int64 { return 1 }()))))
	fmt.Println((sel_int8(func() int16 { return 2 }() > func() int16 { return 2 }(), (func() int8 { return -20 }()^func() int8 { return -20 }()), (func() int8 { return -20 }()+-3)) >> (((func() uint64 { return 81 }() - func() uint64 { return 81 }()) % ((func() uint64 { return 81 }() + func() uint64 { return 81 }()) | 1)) % 5)))
	fmt.Println(int(len(strs[uint((sel_uint16(func() uint32 { return 2147483648 }() != func() uint32 { return 2147483648 }(), func() uint16 { return 21193 }(), func() uint16 { return 21193 }())&func() uint16 { return 21193 }()))%5])))
	fmt.Println((uint8(len(strs[uint((func() int64 { return 0 }()+func() int64 { return 0 }()))%5])) ^ ((func() uint8 { return 128 }() << (func() uint16 { return 2 }() % 70)) % (uint8(len(strs[uint(func() uint32 { return 3 }())%5])) | 1))))
	fmt.Println(sel_uint32(!(!(func() int { return -1 }() >= func() int { return -1 }())), ((func() uint32 { return 2 }() | func() uint32 { return 2 }()) * (func() uint32 { return 2 }() >> (func() uint8 { return 145 }() % 33))), func() uint32 { return 2 }()))
	fmt.Println((-((func() uint32 { return 2147483648 }() ^ 4294967295) >> (func() uint64 { return 7 }() % 33))))
	fmt.Println((((func() uint32 { return 7 }() + 2) - (func() uint32 { return 7 }() ^ 0)) &^ func() uint32 { return 7 }()))
	fmt.Println((-((func() int64 { return 0 }() * 9223372036854775807) + math.MinInt64)))
	fmt.Println(func() int64 { return 0 }())
	fmt.Println(func() int64 { return 2 }())
	fmt.Println(((uint32(func() int { return 9223372036854775807 }()) * uint32(len(strs[uint(func() int8 { return -48 }())%5]))) % (func() uint32 { return 2147483648 }() | 1)))
	fmt.Println(func() int8 { return -104 }())
	fmt.Println(arr)
}
