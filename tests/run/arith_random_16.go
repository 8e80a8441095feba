// Random arithmetic and control flow over every integer type, number 16.
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

func f0(p0 uint32, p1 uint64, p2 uint64, p3 int32, p4 int64) (r uint16) {
	var v0 uint64 = 18446744073709551615
	var v1 int16 = 2
	var v2 uint = 7
	k_int8 := int8(-3)
	k_uint8 := uint8(44)
	k_int16 := int16(-3)
	k_uint16 := uint16(0)
	k_int32 := int32(-3)
	k_uint32 := uint32(2)
	k_int64 := int64(6452579944594047284)
	k_uint64 := uint64(1)
	k_int := int(2)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if k_uint8 > k_uint8 && (k_uint8 < k_uint8 || k_int8 != k_int8) {
		v0 = uint64(len(strs[uint(sel_int32(k_int8 == k_int8, (p3*p3), (p3+2)))%5]))
		v0 = (p2 - ((p1 >> (v2 % 70)) - (v0 * p1)))
	}
	v1 -= (-int16(v1))
	r = r
	v2 = (v2 & v2)
	p0 = ((uint32(len(strs[uint(k_int8)%5])) & (p0 - p0)) << (uint((^r)) % 9))
	p3 = p3
	p2 = v0
	p3 = sel_int32((p4|p4) <= (p4%(p4|1)), ((p3 / (p3 | 1)) % ((p3 &^ p3) | 1)), p3)
	p2 = (((p1 << (p1 % 9)) ^ (p2 | v0)) % ((v0 &^ (v0 + p2)) | 1))
	return r ^ sel_uint16(p4 == p4, (r^r), uint16(len(strs[uint(v2)%5]))) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 127
	fmt.Print(f0(uint32(x>>7), uint64(x>>21), uint64(x>>25), int32(x>>17), int64(x>>28)), " ")
}

func f1(p0 int32, p1 uint16, p2 int32, p3 int8, p4 uint64) (r int8) {
	var v0 uint16 = 3
	var v1 uint32 = 7
	var v2 int8 = -128
	k_int8 := int8(2)
	k_uint8 := uint8(93)
	k_int16 := int16(0)
	k_uint16 := uint16(7)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(7)
	k_int64 := int64(-7045781489003327065)
	k_uint64 := uint64(2)
	k_int := int(9223372036854775807)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p4 = (((p4 / (p4 | 1)) / ((p4 | p4) | 1)) | p4)
	switch uint64(((p3 % (p3 | 1)) * int8(len(strs[uint(v1)%5])))) % 4 {
	case 0:
		v0 &= p1
	case 1:
		v0 = (sel_uint16(!(k_int16 == k_int16), p1, (p1>>(v1%33))) &^ ((v0 * p1) - p1))
	case 2:
		v0 |= ((v0 + p1) ^ (v0 / (p1 | 1)))
	default:
		p1 = (uint16((k_uint | k_uint)) << ((sel_uint(p4 >= p4, k_uint, k_uint) + 7) % 9))
	}
	p1 = p1
	p2 = (((p2 ^ p2) | int32(p0)) >> (((p4 | p4) << (uint64(k_uint8) % 127)) % 70))
	switch uint64(k_uint8) % 4 {
	case 0:
		p3, r = (p3 / (p3 | 1)), p3
	case 1:
		arr[uint(r)%8] += int64(r)
	case 2:
		v2, r = (r & v2), v2
	default:
		p1--
	}
	for i2 := int(0); i2 < 4; i2++ {
		r |= int8((k_uint8 / (k_uint8 | 1)))
		p1 = uint16(len(strs[uint(uint64((v1%(v1|1))))%5]))
		if k_uint8 != k_uint8 {
			continue
		}
		p3 ^= int8(i2)
	}
	p3 += ((v2 &^ v2) * (r &^ r))
	arr[uint(p4)%8] += int64(p4)
	for i2 := int(0); i2 < 5; i2++ {
		v2 *= sel_int8(p2 <= p2, (r + v2), (r ^ 127))
		p3 += ((p3 &^ v2) % ((r ^ r) | 1))
		r ^= int8(i2)
	}
	return r ^ (sel_int8(v2 <= p3, v2, p3) | (v2 & p3)) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 635
	fmt.Print(f1(int32(x>>42), uint16(x>>29), int32(x>>7), int8(x>>1), uint64(x>>48)), " ")
}

func f2(p0 uint8, p1 uint32, p2 uint, p3 uint32, p4 int32) (r uint8) {
	var v0 uint64 = 7
	var v1 uint = 2
	var v2 uint32 = 1
	k_int8 := int8(-102)
	k_uint8 := uint8(255)
	k_int16 := int16(1)
	k_uint16 := uint16(32768)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(2)
	k_int64 := int64(1193829219664946778)
	k_uint64 := uint64(39)
	k_int := int(-40)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(((k_int64 ^ -2369502801199616273) & (k_int64 | k_int64))) % 4 {
	case 0:
		p2--
	case 1:
		v1--
	case 2:
		p3 = (((p3 / (v2 | 1)) ^ uint32(len(strs[uint(k_int8)%5]))) | ((v2 - p1) | (p3 - p1)))
	default:
		p1 = (^((v2 * p1) / (uint32(k_uint16) | 1)))
	}
	v2 = (((p3 &^ p1) | (-p3)) &^ uint32(len(strs[uint((v2+43))%5])))
	arr[uint(r)%8] += int64(r)
	r++
	for i2 := int(0); i2 < 5; i2++ {
		for i1 := int(0); i1 < 4; i1++ {
			p2 = (((-p2) + 0) | v1)
			p0 |= ((r + r) / ((^r) | 1))
			p1 ^= uint32(i1)
		}
		if !(k_int64 <= k_int64) {
			p3 ^= (uint32(v2) & (p3 * v2))
			v1, p2 = (v1 + v1), v1
		} else {
			p1, v2 = uint32(v0), p1
			v1 = sel_uint((k_int8 != k_int8 && k_int16 >= k_int16), (p2 * (p2 & v1)), ((v1 * v1) & (-v1)))
		}
		if !(v0 == v0) {
			break
		}
		p1 ^= uint32(i2)
	}
	p0 = ((r - r) - 46)
	switch uint64(((v0 &^ v0) * uint64(k_int8))) % 4 {
	case 0:
		v0 = ((uint64(len(strs[uint(k_int)%5])) % (sel_uint64(v0 < v0, v0, v0) | 1)) + sel_uint64(!(p0 == p0), (v0/(v0|1)), v0))
	case 1:
		p2++
	case 2:
		v2 = (^uint32(len(strs[uint((p4/(p4|1)))%5])))
	default:
		arr[uint(v1)%8] += int64(v1)
	}
	p2 = sel_uint(int8(p4) >= k_int8, ((p2 * p2) & (p2 * p2)), (-(v1 >> (p2 % 70))))
	p0 = (^(uint8(v2) - (p0 >> (k_uint16 % 127))))
	return r ^ ((r | p0) &^ (p0 << (k_uint16 % 127))) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 785
	fmt.Print(f2(uint8(x>>41), uint32(x>>48), uint(x>>29), uint32(x>>34), int32(x>>24)), " ")
}

func f3(p0 int, p1 uint16, p2 uint16, p3 int8, p4 uint8) (r int) {
	var v0 uint16 = 35578
	var v1 int32 = 2147483647
	var v2 int = 9223372036854775807
	k_int8 := int8(2)
	k_uint8 := uint8(7)
	k_int16 := int16(0)
	k_uint16 := uint16(65535)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(3)
	k_int64 := int64(0)
	k_uint64 := uint64(3)
	k_int := int(1)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2, v0 = (p2 ^ v0), p2
	if k_uint32 < (k_uint32 % (k_uint32 | 1)) {
		r++
		p4 = (-p4)
	}
	for i2 := int(0); i2 < 3; i2++ {
		v0--
		v0 = (((p1 << (p4 % 33)) / ((p2 ^ v0) | 1)) + 7)
		v1 ^= int32(i2)
	}
	for i2 := int(0); i2 < 4; i2++ {
		for i1 := int(0); i1 < 4; i1++ {
			v1--
			p2 = (sel_uint16(!(p3 < p3), (v0/(p2|1)), sel_uint16(v0 == p2, v0, v0)) + uint16(len(strs[uint((r*-3))%5])))
			v2 ^= int(i1)
		}
		p0 &= p0
		p2 ^= uint16(i2)
	}
	if uint8(p3) == (p4 << (p4 % 9)) {
		p2++
		arr[uint(r)%8] += int64(r)
	}
	for i2 := int(0); i2 < 4; i2++ {
		v2 = (((p0 + 4162197337367978177) &^ v2) + (-p0))
		r = (int((k_int64 &^ k_int64)) &^ ((v2 &^ r) | (r & r)))
		p1 ^= uint16(i2)
	}
	p3 = ((p3 % (int8(p0) | 1)) - int8(uint16(len(strs[uint(p4)%5]))))
	p4 &^= ((p4 & p4) >> ((p2 - p1) % 33))
	if v0 > p1 {
		p4 = uint8(((v1 + -2147483648) & v1))
		switch uint64(((^k_uint64) << ((p1 ^ p2) % 33))) % 4 {
		case 0:
			v0, p1 = uint16(r), v0
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			r = (-(-int(p2)))
		default:
			p0 = sel_int(!(k_uint64 < k_uint64), ((v2 | p0) + (v2 % (p0 | 1))), r)
		}
	}
	return r ^ int(len(strs[uint(sel_uint(p3 <= p3, k_uint, k_uint))%5])) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 799
	fmt.Print(f3(int(x>>36), uint16(x>>11), uint16(x>>1), int8(x>>24), uint8(x>>43)), " ")
}

func f4(p0 uint64, p1 int64, p2 uint16, p3 uint16, p4 uint8) (r uint) {
	var v0 uint16 = 2
	var v1 uint64 = 0
	var v2 uint64 = 18446744073709551615
	k_int8 := int8(-1)
	k_uint8 := uint8(7)
	k_int16 := int16(-1)
	k_uint16 := uint16(3)
	k_int32 := int32(0)
	k_uint32 := uint32(1)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(7)
	k_int := int(-1)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 2; i2++ {
		r++
		p2 = ((uint16(len(strs[uint(v0)%5])) << (sel_uint8(k_uint32 > k_uint32, p4, p4) % 70)) & (uint16(k_int16) ^ 27575))
		if k_int32 < k_int32 {
			continue
		}
		p3 ^= uint16(i2)
	}
	for i2 := int(0); i2 < 4; i2++ {
		v0 = p3
		p1 += (sel_int64(r == r, p1, p1) / ((p1 & p1) | 1))
		p2 ^= uint16(i2)
	}
	v0 = ((sel_uint16(v1 != p0, p2, v0) &^ (p2 ^ v0)) ^ 1)
	p3 = (uint16(uint(len(strs[uint(k_int8)%5]))) &^ p2)
	v0 = uint16(sel_int8(p1 <= p1, (k_int8 & k_int8), (k_int8 >> (r % 9))))
	for i2 := int(0); i2 < 2; i2++ {
		v0 *= (uint16(p4) | uint16(len(strs[uint(k_int)%5])))
		switch uint64(uint32(len(strs[uint((k_int32^k_int32))%5]))) % 4 {
		case 0:
			p3, p2 = (p2 | p2), p3
		case 1:
			v1++
		case 2:
			p3 = (-uint16(len(strs[uint((r^18446744073709551615))%5])))
		default:
			arr[uint(p4)%8] += int64(p4)
		}
		if p1 == p1 {
			break
		}
		p4 ^= uint8(i2)
	}
	p4 = p4
	p4 ^= sel_uint8(k_uint32 >= k_uint32, (p4 % (p4 | 1)), (p4 / (p4 | 1)))
	p1 = (-((p1 | p1) &^ int64(len(strs[uint(k_uint32)%5]))))
	return r ^ ((r &^ r) * (r & r)) ^ uint(v0) ^ uint(v1) ^ uint(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 492
	fmt.Print(f4(uint64(x>>18), int64(x>>23), uint16(x>>45), uint16(x>>42), uint8(x>>12)), " ")
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
	fmt.Println(sel_uint8((func() uint32 { return 0 }() != func() uint32 { return 0 }() || !(func() int32 { return -1 }() < func() int32 { return -1 }())), ((func() uint8 { return 255 }() ^ func() uint8 { return 255 }()) % ((func() uint8 { return 255 }() | func() uint8 { return 255 }()) | 1)), sel_uint8(func() int { return 20 }() > func() int { return 20 }(), (func() uint8 { return 255 }()-func() uint8 { return 255 }()), uint8(len(strs[uint(func() int64 { return 1 }())%5])))))
	fmt.Println(sel_int((func() uint16 { return 3 }()>>(func() uint16 { return 3 }()%70)) <= (func() uint16 { return 3 }()-func() uint16 { return 3 }()), (-(func() int { return 1 }() / (func() int { return 1 }() | 1))), int((func() int64 { return 1 }() ^ 0))))
	fmt.Println(func() uint16 { return 0 }())
	fmt.Println(((-(func() uint64 { return 9223372036854775808 }() &^ func() uint64 { return 9223372036854775808 }())) * ((func() uint64 { return 9223372036854775808 }() - func() uint64 { return 9223372036854775808 }()) &^ uint64(func() uint { return 18446744073709551615 }()))))
	fmt.Println((((func() uint32 { return 0 }() + func() uint32 { return 0 }()) % ((func() uint32 { return 0 }() | func() uint32 { return 0 }()) | 1)) / ((func() uint32 { return 0 }() &^ uint32(func() int64 { return 0 }())) | 1)))
	fmt.Println(func() int { return 1 }())
	fmt.Println((((func() int32 { return 1660356247 }() ^ func() int32 { return 1660356247 }()) & (func() int32 { return 1660356247 }() * 2)) & int32(uint8(func() uint64 { return 9223372036854775808 }()))))
	fmt.Println(func() int64 { return 2 }())
	fmt.Println(uint32(len(strs[uint(func() int16 { return 1 }())%5])))
	fmt.Println((((^func() uint64 { return 2 }()) * (^func() uint64 { return 2 }())) &^ ((func() uint64 { return 2 }() | func() uint64 { return 2 }()) | (func() uint64 { return 2 }() &^ func() uint64 { return 2 }()))))
	fmt.Println(sel_uint8((func() uint8 { return 35 }() >= func() uint8 { return 35 }() && (func() int32 { return 0 }() < func() int32 { return 0 }() || func() uint64 { return 0 }() != func() uint64 { return 0 }())), func() uint8 { return 35 }(), (func() uint8 { return 35 }() * sel_uint8(func() uint64 { return 0 }() >= func() uint64 { return 0 }(), func() uint8 { return 35 }(), func() uint8 { return 35 }()))))
	fmt.Println((int64(len(strs[uint(int16(len(strs[uint(func() uint8 { return 3 }())%5])))%5])) - -1))
	fmt.Println(arr)
}
