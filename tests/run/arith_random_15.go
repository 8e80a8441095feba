// Random arithmetic and control flow over every integer type, number 15.
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

func f0(p0 uint16, p1 int8, p2 int, p3 int8, p4 int16) (r uint16) {
	var v0 int8 = 127
	var v1 uint16 = 65535
	var v2 int32 = 2147483647
	k_int8 := int8(-22)
	k_uint8 := uint8(233)
	k_int16 := int16(32767)
	k_uint16 := uint16(1)
	k_int32 := int32(-65)
	k_uint32 := uint32(36)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(51)
	k_int := int(-3)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 4; i2++ {
		for i1 := int(0); i1 < 2; i1++ {
			v0, p3 = v0, v0
			p4 = p4
			p2 ^= int(i1)
		}
		v1 = (-(-(-v1)))
		p1 ^= int8(i2)
	}
	p1 |= v0
	if (k_uint32 * 2147483648) < (k_uint32 % (k_uint32 | 1)) {
		switch uint64((^(p4 & p4))) % 4 {
		case 0:
			r = (uint16((k_uint8 ^ 1)) * (sel_uint16(k_uint64 < k_uint64, v1, p0) ^ 74))
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			p3, v0 = int8(len(strs[uint(k_uint8)%5])), p3
		default:
			arr[uint(v1)%8] += int64(v1)
		}
		r = sel_uint16(!(k_int64 > k_int64), ((v1 | p0) + (p0 &^ r)), (sel_uint16(p3 != p3, p0, r) & (-r)))
	} else {
		for i1 := int(0); i1 < 2; i1++ {
			arr[uint(r)%8] += int64(r)
			p0 = ((^r) | ((p0 >> (k_uint % 70)) >> ((k_uint64 ^ 21) % 127)))
			if !(k_int64 > k_int64) {
				continue
			}
			p3 ^= int8(i1)
		}
		for i1 := int(0); i1 < 3; i1++ {
			v0 += ((p3 * v0) - -128)
			p4 = (int16(len(strs[uint((-k_int64))%5])) * -1)
			p4 ^= int16(i1)
		}
	}
	p1 = int8(((-v2) * int32(v1)))
	switch uint64(k_uint) % 4 {
	case 0:
		p0, r = (r * v1), p0
	case 1:
		arr[uint(r)%8] += int64(r)
	case 2:
		v0--
	default:
		v1 = sel_uint16(uint16(len(strs[uint(p4)%5])) < (v1|r), ((p0 * r) | (p0 - r)), (-uint16(len(strs[uint(p4)%5]))))
	}
	p3 = ((-int8(p4)) >> (uint32(len(strs[uint((k_uint8|k_uint8))%5])) % 5))
	p4 = (sel_int16(p2 != p2, sel_int16(k_uint32 <= k_uint32, p4, p4), (p4&p4)) << ((uint32(len(strs[uint(p3)%5])) & k_uint32) % 33))
	arr[uint(p2)%8] += int64(p2)
	switch uint64(k_uint64) % 4 {
	case 0:
		for i1 := int(0); i1 < 3; i1++ {
			v0 = (^((v0 - p1) / ((p3 >> (v1 % 70)) | 1)))
			v0 = (int8(len(strs[uint((p1&p1))%5])) >> ((-(k_uint8 + 10)) % 33))
			if v2 < v2 {
				continue
			}
			r ^= uint16(i1)
		}
	case 1:
		v2--
	case 2:
		if (p2 & p2) >= (p2 + p2) {
			v2 -= (v2 ^ (v2 &^ v2))
			p4 = int16(len(strs[uint(((p4-p4)&^(p4|p4)))%5]))
		}
	default:
		arr[uint(v2)%8] += int64(v2)
	}
	return r ^ ((p0 | v1) | (p0 & p0)) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 52
	fmt.Print(f0(uint16(x>>33), int8(x>>36), int(x>>10), int8(x>>15), int16(x>>17)), " ")
}

func f1(p0 uint, p1 int, p2 int16, p3 uint, p4 uint16) (r uint32) {
	var v0 int16 = 0
	var v1 int64 = 1777767932536411851
	var v2 uint16 = 3
	k_int8 := int8(-3)
	k_uint8 := uint8(35)
	k_int16 := int16(-1716)
	k_uint16 := uint16(54)
	k_int32 := int32(-181921376)
	k_uint32 := uint32(7)
	k_int64 := int64(-2368821643367766973)
	k_uint64 := uint64(1)
	k_int := int(3326124229493626739)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p3 = (uint(len(strs[uint(sel_uint16(r < r, p4, p4))%5])) ^ ((p0 >> (p4 % 9)) &^ (p0 & p0)))
	p0 = uint(((^k_int8) >> ((p3 + p3) % 127)))
	p3 = p3
	p0 = ((^(p0 &^ p3)) | ((p3 | p0) &^ uint(k_int32)))
	p1 *= ((p1 - p1) >> ((k_uint64 | k_uint64) % 5))
	for i2 := int(0); i2 < 3; i2++ {
		p0 &= sel_uint(!(p3 != p0), (p0 & p0), sel_uint(r <= r, p0, p0))
		p0 = (((p3 << (p0 % 5)) + (p0 * p3)) << (((v2 | p4) & sel_uint16(v2 < v2, p4, v2)) % 9))
		v0 ^= int16(i2)
	}
	v2++
	for i2 := int(0); i2 < 5; i2++ {
		switch uint64((v1 << ((k_uint64 << (k_uint64 % 127)) % 127))) % 4 {
		case 0:
			p0 = (((p0 - 18446744073709551615) | uint(len(strs[uint(k_uint64)%5]))) * ((p3 - 3) ^ (p3 + p0)))
		case 1:
			p3, p0 = (p0 & p3), p3
		case 2:
			p2, v0 = (p2 * 1), p2
		default:
			p3 &^= p0
		}
		v2 = (((p4 - 2) ^ 38104) | (uint16(k_int8) << ((k_uint64 * k_uint64) % 9)))
		if k_uint64 <= k_uint64 || p3 >= p0 {
			break
		}
		v1 ^= int64(i2)
	}
	for i2 := int(0); i2 < 3; i2++ {
		v2 = ((sel_uint16(p4 != p4, p4, v2) >> ((p4 ^ v2) % 9)) * 44372)
		v0 = ((v0 / ((p2 << (k_uint8 % 5)) | 1)) * ((p2 | v0) &^ (v0 + v0)))
		p2 ^= int16(i2)
	}
	return r ^ (uint32(len(strs[uint(k_uint64)%5])) % ((r << (k_uint8 % 5)) | 1)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 160
	fmt.Print(f1(uint(x>>30), int(x>>49), int16(x>>35), uint(x>>43), uint16(x>>2)), " ")
}

func f2(p0 int32, p1 uint, p2 uint, p3 uint16, p4 int32) (r uint64) {
	var v0 uint = 3
	var v1 int64 = -41
	var v2 uint = 7
	k_int8 := int8(2)
	k_uint8 := uint8(7)
	k_int16 := int16(-3)
	k_uint16 := uint16(3)
	k_int32 := int32(-1)
	k_uint32 := uint32(35)
	k_int64 := int64(2)
	k_uint64 := uint64(2)
	k_int := int(9223372036854775807)
	k_uint := uint(87)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p1 = sel_uint(!(p4 < p4), (-p2), v2)
	arr[uint(v1)%8] += int64(v1)
	v1 = (((v1 - v1) | (v1 &^ v1)) | ((v1 + v1) << ((v0 + v0) % 33)))
	switch uint64(((k_int8 ^ -3) | (k_int8 & k_int8))) % 4 {
	case 0:
		p2++
	case 1:
		if (v1 + v1) == (v1 ^ v1) {
			arr[uint(v0)%8] += int64(v0)
			r--
		} else {
			v1 = v1
			v1--
		}
	case 2:
		p0 &^= (int32(len(strs[uint(k_uint32)%5])) ^ (p4 + p0))
	default:
		v0 = sel_uint(p0 != (p0+p4), (uint(len(strs[uint(k_uint32)%5])) * (v0 & v0)), ((p1 << (k_uint8 % 5)) - (-v0)))
	}
	p2, v2 = (^v2), p2
	if !(k_uint8 >= k_uint8) || k_uint8 <= k_uint8 {
		r ^= uint64(len(strs[uint((v1&^v1))%5]))
		if (-p0) == int32(len(strs[uint(v1)%5])) {
			r = sel_uint64((k_int16/(k_int16|1)) >= sel_int16(k_int >= k_int, k_int16, k_int16), (r << ((v2 & v0) % 9)), (^(r - 7)))
			p0 = (((p4 - p0) - (p0 * p4)) ^ 1)
		} else {
			v0, p2 = (p2 ^ p1), v0
			p0, p4 = (p0 << (v2 % 33)), p0
		}
	} else {
		v0--
		for i1 := int(0); i1 < 5; i1++ {
			arr[uint(p3)%8] += int64(p3)
			p3 = sel_uint16((k_int8^127) < (k_int8^k_int8), ((p3 | p3) + (^p3)), ((p3 << (k_uint8 % 33)) * uint16(len(strs[uint(p2)%5]))))
			p0 ^= int32(i1)
		}
	}
	p4 &= int32(len(strs[uint(sel_int64(k_uint32 == k_uint32, v1, v1))%5]))
	v1 = (((v1 - v1) &^ (v1 + -1)) | int64(uint32(len(strs[uint(p3)%5]))))
	v0 = uint(p0)
	return r ^ r ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 416
	fmt.Print(f2(int32(x>>37), uint(x>>24), uint(x>>6), uint16(x>>32), int32(x>>34)), " ")
}

func f3(p0 int, p1 uint64, p2 uint64, p3 int32, p4 uint16) (r int16) {
	var v0 int16 = 32767
	var v1 uint16 = 3
	var v2 int16 = -90
	k_int8 := int8(-128)
	k_uint8 := uint8(1)
	k_int16 := int16(-16552)
	k_uint16 := uint16(3)
	k_int32 := int32(1)
	k_uint32 := uint32(7)
	k_int64 := int64(-1)
	k_uint64 := uint64(1)
	k_int := int(2)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 -= (uint64(len(strs[uint(k_uint)%5])) | sel_uint64(p0 == p0, p1, p1))
	p4 = ((^(p4 % (p4 | 1))) + (^(p4 ^ 1)))
	p2 = ((sel_uint64(k_uint > k_uint, p2, p2) | sel_uint64(k_int64 > k_int64, p2, p1)) - ((-p1) &^ (p1 - p2)))
	v0 = (r - ((r - v0) & sel_int16(k_uint32 == k_uint32, r, v2)))
	p4++
	for i2 := int(0); i2 < 3; i2++ {
		p1 = uint64(((p0 - p0) + (p0 << (k_uint8 % 9))))
		v2 &= r
		p3 ^= int32(i2)
	}
	arr[uint(p3)%8] += int64(p3)
	switch uint64(p1) % 4 {
	case 0:
		v2 &^= sel_int16(p4 < v1, (v2 &^ r), (v0 << (v1 % 127)))
	case 1:
		p2 &^= p1
	case 2:
		v0 = (int16(sel_int8(v1 < p4, k_int8, k_int8)) * 0)
	default:
		v0 = (((v2 &^ v0) / ((r - -32768) | 1)) % (((r << (p2 % 9)) * (v2 / (v0 | 1))) | 1))
	}
	p2++
	return r ^ ((v0 - v0) * -32768) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 555
	fmt.Print(f3(int(x>>22), uint64(x>>19), uint64(x>>24), int32(x>>17), uint16(x>>6)), " ")
}

func f4(p0 int32, p1 int, p2 int8, p3 uint8, p4 uint64) (r uint32) {
	var v0 uint32 = 59
	var v1 int = -1
	var v2 int64 = 2
	k_int8 := int8(-83)
	k_uint8 := uint8(2)
	k_int16 := int16(-16280)
	k_uint16 := uint16(3)
	k_int32 := int32(-1)
	k_uint32 := uint32(0)
	k_int64 := int64(1)
	k_uint64 := uint64(0)
	k_int := int(2)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	r = uint32(((v1 * p1) << (uint32(len(strs[uint(p0)%5])) % 127)))
	p3--
	p4 &^= (uint64(len(strs[uint(v2)%5])) << ((-p4) % 33))
	if p2 >= p2 && p3 > p3 {
		if (v2 * v2) <= (v2 << (v0 % 5)) {
			arr[uint(p2)%8] += int64(p2)
			p0 = int32(len(strs[uint((v2>>((k_uint+k_uint)%127)))%5]))
		}
		if int16(len(strs[uint(k_uint16)%5])) > (k_int16 ^ k_int16) {
			p4--
			arr[uint(v2)%8] += int64(v2)
		}
	}
	if (v2 ^ 2) < (v2 << (p3 % 9)) {
		p3 = uint8((p1 % (v1 | 1)))
		v1 |= ((v1 + p1) | int(k_uint16))
	}
	for i2 := int(0); i2 < 5; i2++ {
		for i1 := int(0); i1 < 4; i1++ {
			p1++
			arr[uint(p3)%8] += int64(p3)
			p3 ^= uint8(i1)
		}
		p0++
		v2 ^= int64(i2)
	}
	if (v1 / (v1 | 1)) > int(k_int16) {
		p4 = (p4 &^ p4)
		v0 = (((r &^ v0) % ((r - 917932535) | 1)) & ((r ^ v0) << ((k_uint16 * k_uint16) % 127)))
	} else {
		arr[uint(p0)%8] += int64(p0)
		p4 = p4
	}
	p1 = (^(int(len(strs[uint(r)%5])) ^ 1))
	v1--
	return r ^ (^sel_uint32(p3 < p3, v0, v0)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 987
	fmt.Print(f4(int32(x>>23), int(x>>13), int8(x>>38), uint8(x>>13), uint64(x>>5)), " ")
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
	fmt.Println(int16(((func() uint8 { return 0 }() & func() uint8 { return 0 }()) % (sel_uint8(func() int16 { return 0 }() >= func() int16 { return 0 }(), func() uint8 { return 0 }(), func() uint8 { return 0 }()) | 1))))
	fmt.Println(int64((int32(len(strs[uint(func() int64 { return 2 }())%5])) ^ (-func() int32 { return 2147483647 }()))))
	fmt.Println((((func() int16 { return 2 }() & func() int16 { return 2 }()) * int16(len(strs[uint(func() uint { return 10582874340289952566 }())%5]))) | int16(len(strs[uint((func() uint32 { return 2147483648 }()>>(func() uint32 { return 2147483648 }()%9)))%5]))))
	fmt.Println((((func() int8 { return 38 }() + -75) % ((func() int8 { return 38 }() * func() int8 { return 38 }()) | 1)) % ((int8(len(strs[uint(func() int32 { return 361598870 }())%5])) - (func() int8 { return 38 }() * func() int8 { return 38 }())) | 1)))
	fmt.Println((^int32(sel_uint(func() uint8 { return 3 }() <= func() uint8 { return 3 }(), func() uint { return 2 }(), func() uint { return 2 }()))))
	fmt.Println(((^(func() int32 { return 0 }() - func() int32 { return 0 }())) ^ ((func() int32 { return 0 }() | func() int32 { return 0 }()) | (func() int32 { return 0 }() &^ func() int32 { return 0 }()))))
	fmt.Println((((func() uint16 { return 65535 }() * func() uint16 { return 65535 }()) << (func() uint64 { return 2 }() % 33)) + sel_uint16(func() uint64 { return 2 }() == func() uint64 { return 2 }(), uint16(len(strs[uint(func() int32 { return -648662675 }())%5])), (func() uint16 { return 65535 }()&func() uint16 { return 65535 }()))))
	fmt.Println((func() uint64 { return 7 }() % (uint64(func() int32 { return 2147483647 }()) | 1)))
	fmt.Println(func() uint64 { return 0 }())
	fmt.Println(uint16(len(strs[uint(((func() uint32 { return 0 }()<<(func() uint { return 0 }()%127))-(func() uint32 { return 0 }()*func() uint32 { return 0 }())))%5])))
	fmt.Println(uint(func() int32 { return -34 }()))
	fmt.Println(((int8(func() uint8 { return 177 }()) - (func() int8 { return -3 }() & func() int8 { return -3 }())) - (func() int8 { return -3 }() ^ (func() int8 { return -3 }() | func() int8 { return -3 }()))))
	fmt.Println(arr)
}
