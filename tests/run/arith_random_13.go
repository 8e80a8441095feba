// Random arithmetic and control flow over every integer type, number 13.
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

func f0(p0 int32, p1 int32, p2 int16, p3 uint16, p4 int16) (r uint16) {
	var v0 int16 = -3
	var v1 int8 = -1
	var v2 uint8 = 128
	k_int8 := int8(2)
	k_uint8 := uint8(255)
	k_int16 := int16(1)
	k_uint16 := uint16(34457)
	k_int32 := int32(-1568291153)
	k_uint32 := uint32(22)
	k_int64 := int64(-3)
	k_uint64 := uint64(3)
	k_int := int(-6804978536197193315)
	k_uint := uint(797056993680736242)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 3; i2++ {
		if uint32(len(strs[uint(k_uint32)%5])) == (k_uint32 ^ k_uint32) {
			p3, r = sel_uint16(v1 > v1, p3, p3), p3
			p2 = v0
		}
		v1 = int8(len(strs[uint(((v2|v2)&(v2-v2)))%5]))
		if r == p3 {
			break
		}
		p4 ^= int16(i2)
	}
	v0 &= (sel_int16(r >= r, p4, p2) + sel_int16(v1 >= v1, p4, p2))
	p0 = p0
	p4 |= ((p4 | p4) + (p2 * v0))
	p0 = int32(len(strs[uint(p2)%5]))
	p4++
	p3 = ((-sel_uint16(v1 == v1, r, r)) * p3)
	p0 = p0
	v0++
	return r ^ uint16(len(strs[uint((p1&p1))%5])) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 399
	fmt.Print(f0(int32(x>>17), int32(x>>9), int16(x>>9), uint16(x>>28), int16(x>>19)), " ")
}

func f1(p0 int8, p1 int, p2 int8, p3 int, p4 int32) (r int32) {
	var v0 uint32 = 2147483648
	var v1 int16 = -3
	var v2 int16 = -32768
	k_int8 := int8(0)
	k_uint8 := uint8(1)
	k_int16 := int16(1)
	k_uint16 := uint16(73)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(2)
	k_int64 := int64(1)
	k_uint64 := uint64(9297133004315258721)
	k_int := int(math.MinInt64)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1 = (((v2 ^ v1) + -32768) | (^v2))
	v0++
	r = (((r & p4) << ((v0 * v0) % 70)) | ((p4 + p4) * (p4 + r)))
	arr[uint(p2)%8] += int64(p2)
	v1 = (v1 | ((v2 ^ 2) + 2))
	arr[uint(p4)%8] += int64(p4)
	v1 = (v2 - ((v2 / (v2 | 1)) & v1))
	switch uint64((k_uint16 >> ((k_uint64 / (k_uint64 | 1)) % 5))) % 4 {
	case 0:
		p2 = int8(len(strs[uint(sel_int64(k_int64 >= k_int64, (k_int64&^k_int64), (k_int64>>(k_uint8%70))))%5]))
	case 1:
		v0--
	case 2:
		p1 |= (sel_int(p3 < p3, p1, p1) + (p3 << (k_uint8 % 33)))
	default:
		v1 = sel_int16((v2>>(k_uint%9)) != sel_int16(k_int64 < k_int64, v1, v2), int16((-v2)), (-int16(p3)))
	}
	p3 = (int((k_uint16 & k_uint16)) &^ p3)
	return r ^ ((p4 + 932676801) &^ p4) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 396
	fmt.Print(f1(int8(x>>33), int(x>>44), int8(x>>11), int(x>>12), int32(x>>36)), " ")
}

func f2(p0 int8, p1 int8, p2 int64, p3 uint, p4 uint16) (r uint64) {
	var v0 uint32 = 2
	var v1 int64 = 5129736307481945571
	var v2 int8 = 2
	k_int8 := int8(0)
	k_uint8 := uint8(27)
	k_int16 := int16(-1)
	k_uint16 := uint16(0)
	k_int32 := int32(0)
	k_uint32 := uint32(1)
	k_int64 := int64(9075173481202830691)
	k_uint64 := uint64(9223372036854775808)
	k_int := int(-1)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 5; i2++ {
		v1 = sel_int64((k_int*k_int) >= (-k_int), (p2 << ((p3 * 18446744073709551615) % 5)), ((p2 >> (k_uint8 % 5)) * 1))
		p2++
		if k_int32 == k_int32 {
			continue
		}
		p4 ^= uint16(i2)
	}
	switch uint64(p1) % 4 {
	case 0:
		v2 = (((p1 + p1) << ((r + r) % 33)) - ((p0 % (v2 | 1)) * (^p0)))
	case 1:
		v0++
	case 2:
		p4 &^= (-(p4 ^ p4))
	default:
		arr[uint(v0)%8] += int64(v0)
	}
	p1 = (int8(len(strs[uint(k_int)%5])) - 1)
	v1 &= ((v1 - v1) % ((p2 * p2) | 1))
	p4 = sel_uint16((v0&v0) < v0, ((p4 - p4) & (p4 + p4)), (sel_uint16(v1 < v1, p4, p4) & p4))
	r = ((^(r ^ r)) & ((r & r) >> (sel_uint(p1 < p0, p3, p3) % 5)))
	switch uint64((-p0)) % 4 {
	case 0:
		v2 = (v2 & (-(p0 & v2)))
	case 1:
		for i1 := int(0); i1 < 3; i1++ {
			p2 = v1
			v2, p0 = p1, v2
			if p3 > p3 {
				continue
			}
			v2 ^= int8(i1)
		}
	case 2:
		v0 = (uint32(uint16(len(strs[uint(p3)%5]))) ^ (v0 ^ (-v0)))
	default:
		v1 |= v1
	}
	switch uint64(((^k_int16) - (k_int16 &^ k_int16))) % 4 {
	case 0:
		for i1 := int(0); i1 < 5; i1++ {
			p2 = v1
			v2 = (((p0 % (p1 | 1)) / ((v2 & p1) | 1)) - -1)
			p3 ^= uint(i1)
		}
	case 1:
		p3 &= uint(p1)
	case 2:
		v1 = int64((-int32(len(strs[uint(k_int32)%5]))))
	default:
		switch uint64(uint32(len(strs[uint((r/(r|1)))%5]))) % 4 {
		case 0:
			v0++
		case 1:
			v2--
		case 2:
			p0, p1 = (p1 / (p1 | 1)), p0
		default:
			p1 = (((p0 + p1) + -18) ^ int8((k_int32 &^ k_int32)))
		}
	}
	arr[uint(p4)%8] += int64(p4)
	return r ^ uint64((k_int << (p4 % 33))) ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 514
	fmt.Print(f2(int8(x>>37), int8(x>>35), int64(x>>33), uint(x>>31), uint16(x>>12)), " ")
}

func f3(p0 uint32, p1 int32, p2 uint64, p3 uint, p4 uint8) (r uint32) {
	var v0 uint8 = 3
	var v1 int8 = 2
	var v2 int8 = 0
	k_int8 := int8(-40)
	k_uint8 := uint8(1)
	k_int16 := int16(2)
	k_uint16 := uint16(2)
	k_int32 := int32(2)
	k_uint32 := uint32(0)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(9223372036854775807)
	k_uint := uint(46)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1 = (^int8(len(strs[uint((v2&v1))%5])))
	v2 &= v2
	r, p0 = (p0 - p0), r
	p4 = uint8(((k_uint16 | k_uint16) * (k_uint16 >> (p3 % 5))))
	p1--
	p2 = (-uint64((k_uint16 / (k_uint16 | 1))))
	p1 = (((p1 + p1) & (p1 / (p1 | 1))) << ((uint32(p4) | (r ^ r)) % 127))
	if r >= r || (k_int != k_int && p2 != p2) {
		p0 = sel_uint32((v1-v1) < (v2>>(p3%9)), sel_uint32(!(k_int64 != k_int64), p0, (^p0)), ((r ^ p0) << ((p0 | p0) % 127)))
		if (r + p0) < (r &^ r) {
			v0, p4 = (v0 & v0), v0
			p0, r = sel_uint32(p0 >= p0, p0, p0), p0
		}
	} else {
		for i1 := int(0); i1 < 4; i1++ {
			v0++
			arr[uint(p3)%8] += int64(p3)
			p2 ^= uint64(i1)
		}
		arr[uint(v1)%8] += int64(v1)
	}
	if (p2 > p2 && p2 != p2) && (p4 > p4 || p1 > p1) {
		if k_int16 <= k_int16 && !(v2 < v2) {
			arr[uint(p2)%8] += int64(p2)
			arr[uint(p4)%8] += int64(p4)
		}
		v2, v1 = (v1 | v2), v2
	} else {
		if (k_uint16 | k_uint16) <= uint16(len(strs[uint(p2)%5])) {
			p3 = (uint(len(strs[uint((k_uint16&^k_uint16))%5])) | (uint(k_int16) | uint(len(strs[uint(v1)%5]))))
			p2 = (((p2 >> (r % 70)) ^ sel_uint64(p1 == p1, p2, p2)) & ((-p2) + (p2 / (p2 | 1))))
		} else {
			arr[uint(p0)%8] += int64(p0)
			v1, v2 = v1, v1
		}
		p2 = (uint64((r >> (p2 % 70))) / (uint64(len(strs[uint(int8(len(strs[uint(r)%5])))%5])) | 1))
	}
	return r ^ (uint32(k_int) / ((r * r) | 1)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 548
	fmt.Print(f3(uint32(x>>37), int32(x>>15), uint64(x>>12), uint(x>>43), uint8(x>>26)), " ")
}

func f4(p0 uint, p1 uint64, p2 uint8, p3 int32, p4 uint) (r int) {
	var v0 int64 = 2
	var v1 uint8 = 2
	var v2 uint8 = 2
	k_int8 := int8(2)
	k_uint8 := uint8(7)
	k_int16 := int16(-3)
	k_uint16 := uint16(32768)
	k_int32 := int32(-3)
	k_uint32 := uint32(0)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(0)
	k_int := int(2)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v2 ^= (uint8(k_int16) / (v1 | 1))
	v0++
	switch uint64(((p1 | p1) + (p1 + p1))) % 4 {
	case 0:
		p1 |= ((p1 + p1) ^ (p1 >> (v1 % 33)))
	case 1:
		v1 = (((v2 - 10) % ((v1 + 194) | 1)) % (v1 | 1))
	case 2:
		if (k_uint32 != k_uint32 && k_uint32 > k_uint32) && r != r {
			arr[uint(p1)%8] += int64(p1)
			p2, v1 = (v1 + 0), p2
		} else {
			arr[uint(v0)%8] += int64(v0)
			p4--
		}
	default:
		r = (((r &^ r) | (r + r)) << (((^p2) ^ sel_uint8(k_int16 != k_int16, p2, p2)) % 5))
	}
	v1, v2 = (v2 & v1), v1
	switch uint64(sel_int(v0 >= v0, (r+2), r)) % 4 {
	case 0:
		v1 = ((sel_uint8(r == r, v2, p2) - uint8(len(strs[uint(r)%5]))) >> ((uint8(len(strs[uint(p1)%5])) - (^v2)) % 9))
	case 1:
		v0 = ((int64(k_int8) * (-v0)) * ((v0 + v0) - (-v0)))
	case 2:
		v2 = ((v2 &^ p2) << (uint(len(strs[uint((^k_int16))%5])) % 33))
	default:
		v2--
	}
	arr[uint(p1)%8] += int64(p1)
	v2--
	p1 = (((p1 * 3) + (p1 * p1)) & p1)
	if (k_int16 | k_int16) < (k_int16 & k_int16) {
		v1 -= ((v2 % (v2 | 1)) << ((k_uint32 &^ k_uint32) % 70))
		p0++
	} else {
		p0, p4 = (-p0), p0
		switch uint64(r) % 4 {
		case 0:
			arr[uint(p1)%8] += int64(p1)
		case 1:
			v0 ^= ((v0 - v0) | (v0 - v0))
		case 2:
			v0 = v0
		default:
			v1, p2 = (-v2), v1
		}
	}
	return r ^ (^(r * 1)) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 373
	fmt.Print(f4(uint(x>>25), uint64(x>>15), uint8(x>>28), int32(x>>32), uint(x>>40)), " ")
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
	fmt.Println((func() uint64 { return 7 }() | (sel_uint64(func() uint16 { return 32768 }() > func() uint16 { return 32768 }(), func() uint64 { return 7 }(), func() uint64 { return 7 }()) &^ (func() uint64 { return 7 }() % (func() uint64 { return 7 }() | 1)))))
	fmt.Println(func() int16 { return 0 }())
	fmt.Println(func() uint8 { return 1 }())
	fmt.Println((func() uint64 { return 11 }() >> (uint64(sel_uint32(func() uint16 { return 3 }() <= func() uint16 { return 3 }(), func() uint32 { return 4294967295 }(), func() uint32 { return 4294967295 }())) % 9)))
	fmt.Println((((func() int { return 1 }() * func() int { return 1 }()) | (-func() int { return 1 }())) &^ ((func() int { return 1 }() & func() int { return 1 }()) % (func() int { return 1 }() | 1))))
	fmt.Println(func() uint { return 18446744073709551615 }())
	fmt.Println((func() uint { return 18446744073709551615 }() >> (uint16(len(strs[uint((-func() uint16 { return 65535 }()))%5])) % 5)))
	fmt.Println(func() uint32 { return 31 }())
	fmt.Println(int8(len(strs[uint(int16((func() int8 { return 70 }()-func() int8 { return 70 }())))%5])))
	fmt.Println((((func() uint32 { return 2 }() % (func() uint32 { return 2 }() | 1)) &^ uint32(func() int8 { return -76 }())) % ((-(func() uint32 { return 2 }() - func() uint32 { return 2 }())) | 1)))
	fmt.Println(((func() uint8 { return 128 }() & (func() uint8 { return 128 }() / (func() uint8 { return 128 }() | 1))) % (((func() uint8 { return 128 }() ^ 172) & (func() uint8 { return 128 }() << (func() uint32 { return 4294967295 }() % 33))) | 1)))
	fmt.Println((((func() uint32 { return 71 }() * func() uint32 { return 71 }()) / ((func() uint32 { return 71 }() >> (func() uint8 { return 24 }() % 9)) | 1)) + (uint32(len(strs[uint(func() uint32 { return 71 }())%5])) ^ (func() uint32 { return 71 }() ^ func() uint32 { return 71 }()))))
	fmt.Println(arr)
}
