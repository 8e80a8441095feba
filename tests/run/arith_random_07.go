// Random arithmetic and control flow over every integer type, number 7.
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

func f0(p0 uint32, p1 int16, p2 int64, p3 int8, p4 uint8) (r int) {
	var v0 uint8 = 3
	var v1 int8 = 2
	var v2 uint8 = 1
	k_int8 := int8(-128)
	k_uint8 := uint8(5)
	k_int16 := int16(-1)
	k_uint16 := uint16(2)
	k_int32 := int32(-76)
	k_uint32 := uint32(3)
	k_int64 := int64(2)
	k_uint64 := uint64(7)
	k_int := int(math.MinInt64)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(sel_uint32((k_uint64 < k_uint64 || k_uint64 != k_uint64), p0, uint32(len(strs[uint(k_uint64)%5])))) % 4 {
	case 0:
		v0 &= (^(p4 &^ v2))
	case 1:
		v0 = (-((v2 * v0) >> ((k_uint + k_uint) % 9)))
	case 2:
		p3 = (sel_int8(p1 >= p1, (p3^-128), p3) & ((p3 | v1) / (v1 | 1)))
	default:
		p4 = sel_uint8((^p0) < (p0^4294967295), uint8((p3 ^ v1)), (uint8(r) / ((v0 ^ p4) | 1)))
	}
	switch uint64(((^p0) & (p0 + 4294967295))) % 4 {
	case 0:
		v1 = sel_int8((p3/(p3|1)) >= (v1>>(p0%9)), (v1 &^ sel_int8(k_uint != k_uint, p3, p3)), p3)
	case 1:
		switch uint64(((p2 * p2) * (p2 & p2))) % 4 {
		case 0:
			arr[uint(p2)%8] += int64(p2)
		case 1:
			v2, p4 = (p4 - v2), v2
		case 2:
			v2 = v2
		default:
			v1, p3 = (v1 + v1), v1
		}
	case 2:
		switch uint64(sel_uint8((r == r && r >= r), (p4%(v2|1)), (p4^v0))) % 4 {
		case 0:
			p4 = (-((-p4) - uint8(p2)))
		case 1:
			r++
		case 2:
			p0--
		default:
			arr[uint(v1)%8] += int64(v1)
		}
	default:
		v0 = sel_uint8((p4 < v0 && p1 != p1), uint8((r + -7994403127385146645)), v0)
	}
	p2 += ((p2 - p2) | (p2 * p2))
	p0 += p0
	switch uint64((uint16(len(strs[uint(p2)%5])) | (k_uint16 - k_uint16))) % 4 {
	case 0:
		p3++
	case 1:
		if v1 >= (v1 &^ v1) {
			p3, v1 = v1, p3
			arr[uint(p0)%8] += int64(p0)
		} else {
			v2--
			p0 = ((p0 * (p0 + p0)) - ((p0 + p0) ^ sel_uint32(p2 <= p2, p0, p0)))
		}
	case 2:
		switch uint64((sel_uint(k_uint16 < k_uint16, k_uint, k_uint) + (k_uint / (k_uint | 1)))) % 4 {
		case 0:
			v1, p3 = int8(len(strs[uint(r)%5])), v1
		case 1:
			p0 ^= (uint32(p4) ^ 3)
		case 2:
			v1 = (int8(len(strs[uint(sel_int32(k_uint16 == k_uint16, k_int32, k_int32))%5])) << (uint8(len(strs[uint((k_int32+k_int32))%5])) % 70))
		default:
			v1 = int8(len(strs[uint(uint8(len(strs[uint(uint64(k_int32))%5])))%5]))
		}
	default:
		for i1 := int(0); i1 < 5; i1++ {
			v2 = (((v0 * p4) + (v0 * v2)) | ((v0 & p4) & (v0 >> (p0 % 33))))
			r = (((r + -1) - (r >> (k_uint % 5))) >> (uint8((r & r)) % 33))
			v1 ^= int8(i1)
		}
	}
	switch uint64(((p1 & p1) % ((p1 << (v0 % 127)) | 1))) % 4 {
	case 0:
		v1 = (^((p3 * v1) &^ (v1 & p3)))
	case 1:
		if sel_uint32(p0 < p0, p0, p0) < (p0 << (k_uint64 % 5)) {
			v2, v0 = (p4 - v2), v2
			v1 = p3
		}
	case 2:
		p0 = (uint32(len(strs[uint((k_int32<<(v2%127)))%5])) - ((p0 & p0) ^ (p0 | p0)))
	default:
		p0 += uint32(len(strs[uint(p2)%5]))
	}
	p3--
	r = ((r - (r - r)) % (r | 1))
	v1 = int8(len(strs[uint(((p3&p3)-(p3+-3)))%5]))
	return r ^ ((-r) >> (p0 % 127)) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 987
	fmt.Print(f0(uint32(x>>48), int16(x>>13), int64(x>>24), int8(x>>22), uint8(x>>49)), " ")
}

func f1(p0 int32, p1 int64, p2 uint8, p3 int8, p4 uint64) (r uint16) {
	var v0 uint32 = 4294967295
	var v1 uint64 = 9223372036854775808
	var v2 int8 = 2
	k_int8 := int8(-3)
	k_uint8 := uint8(255)
	k_int16 := int16(1)
	k_uint16 := uint16(30653)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(7)
	k_int64 := int64(1)
	k_uint64 := uint64(9223372036854775808)
	k_int := int(1)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if (p4 << (v1 % 33)) > (v1 / (p4 | 1)) {
		p3 = sel_int8(r == uint16(len(strs[uint(p2)%5])), p3, (p3 / (sel_int8(r >= r, v2, v2) | 1)))
		p2++
	} else {
		p0 |= ((p0 / (p0 | 1)) - p0)
		v0 = v0
	}
	switch uint64(((k_int16 ^ k_int16) * (k_int16 * k_int16))) % 4 {
	case 0:
		arr[uint(r)%8] += int64(r)
	case 1:
		if !(r < r) {
			arr[uint(p1)%8] += int64(p1)
			arr[uint(r)%8] += int64(r)
		}
	case 2:
		p0 = p0
	default:
		r = (((r & r) * (r * r)) + sel_uint16(!(r >= r), r, (r+r)))
	}
	p1--
	arr[uint(v1)%8] += int64(v1)
	if uint(len(strs[uint(v0)%5])) <= k_uint {
		arr[uint(v1)%8] += int64(v1)
		v1 = (-(v1 << (uint8(k_int) % 5)))
	} else {
		p1 = (int64(p2) / (p1 | 1))
		p2 = (^((p2 * 255) | (-p2)))
	}
	p4 = (((v1 >> (r % 33)) + (v1 &^ p4)) * uint64(len(strs[uint((p1/(p1|1)))%5])))
	for i2 := int(0); i2 < 3; i2++ {
		arr[uint(p0)%8] += int64(p0)
		switch uint64(sel_int32(!(p3 > v2), (p0%(p0|1)), p0)) % 4 {
		case 0:
			p1 |= ((p1 * p1) - (p1 + p1))
		case 1:
			v0 &^= (v0 | (^v0))
		case 2:
			p0 = (((p0 - p0) &^ int32(p0)) >> (((r << (p4 % 33)) - (r ^ r)) % 127))
		default:
			p4 &= (p4 * (p4 * 9223372036854775808))
		}
		p3 ^= int8(i2)
	}
	p4 = (sel_uint64(k_int16 < k_int16, p4, (p4+p4)) << (((k_uint / (k_uint | 1)) &^ uint(p2)) % 5))
	p3 = (p3 &^ int8(len(strs[uint((p0*p0))%5])))
	return r ^ ((r * r) % ((r & r) | 1)) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 355
	fmt.Print(f1(int32(x>>30), int64(x>>45), uint8(x>>3), int8(x>>34), uint64(x>>36)), " ")
}

func f2(p0 uint16, p1 uint8, p2 uint, p3 int32, p4 int16) (r int64) {
	var v0 int8 = 0
	var v1 int8 = -1
	var v2 uint64 = 1
	k_int8 := int8(127)
	k_uint8 := uint8(1)
	k_int16 := int16(2)
	k_uint16 := uint16(69)
	k_int32 := int32(-1)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(69)
	k_uint64 := uint64(7)
	k_int := int(2)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	arr[uint(v2)%8] += int64(v2)
	p3 = (((p3 - p3) * -2147483648) & p3)
	v2 = (((v2 ^ 3) ^ (v2 * v2)) & ((v2 << (v2 % 5)) >> ((p0 - p0) % 127)))
	p1--
	switch uint64(uint64(len(strs[uint((k_uint32<<(v2%70)))%5]))) % 4 {
	case 0:
		switch uint64(((p2 >> (v2 % 127)) * p2)) % 4 {
		case 0:
			arr[uint(p3)%8] += int64(p3)
		case 1:
			arr[uint(p3)%8] += int64(p3)
		case 2:
			p1 = uint8(len(strs[uint(uint16((p0&p0)))%5]))
		default:
			arr[uint(r)%8] += int64(r)
		}
	case 1:
		v0 &= ((v1 - 127) << ((p0 << (p1 % 127)) % 5))
	case 2:
		p3 = int32(len(strs[uint(((p3*p3)&(p3^p3)))%5]))
	default:
		v1 = int8((-(p1 & p1)))
	}
	for i2 := int(0); i2 < 3; i2++ {
		for i1 := int(0); i1 < 5; i1++ {
			v2 = (v2 ^ 9223372036854775808)
			p2 = uint(len(strs[uint(v1)%5]))
			p3 ^= int32(i1)
		}
		v2 = (v2 * v2)
		v1 ^= int8(i2)
	}
	switch uint64((uint16(v1) % ((p0 >> (k_uint32 % 9)) | 1))) % 4 {
	case 0:
		for i1 := int(0); i1 < 4; i1++ {
			r = (int64(len(strs[uint((p1|p1))%5])) * r)
			arr[uint(p0)%8] += int64(p0)
			p1 ^= uint8(i1)
		}
	case 1:
		arr[uint(p1)%8] += int64(p1)
	case 2:
		v1 = (v0 & int8(len(strs[uint((v1&^v1))%5])))
	default:
		r = r
	}
	for i2 := int(0); i2 < 2; i2++ {
		v0 = (v0 >> (uint64(p1) % 5))
		if !(p1 <= p1) {
			arr[uint(p3)%8] += int64(p3)
			p0 = (((p0 & p0) + (p0 & p0)) ^ 41455)
		} else {
			p2 = (uint(len(strs[uint((p4>>(v2%33)))%5])) * p2)
			arr[uint(p0)%8] += int64(p0)
		}
		v2 ^= uint64(i2)
	}
	v0 -= int8(len(strs[uint((r^r))%5]))
	return r ^ ((r &^ r) * int64(v2)) ^ int64(v0) ^ int64(v1) ^ int64(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 552
	fmt.Print(f2(uint16(x>>35), uint8(x>>31), uint(x>>24), int32(x>>12), int16(x>>48)), " ")
}

func f3(p0 uint16, p1 int32, p2 uint, p3 int8, p4 int64) (r uint64) {
	var v0 uint16 = 1228
	var v1 int = 48
	var v2 int32 = 22
	k_int8 := int8(2)
	k_uint8 := uint8(255)
	k_int16 := int16(0)
	k_uint16 := uint16(1)
	k_int32 := int32(0)
	k_uint32 := uint32(3)
	k_int64 := int64(2)
	k_uint64 := uint64(5161850798152944695)
	k_int := int(math.MinInt64)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v2 = (-((v2 * p1) &^ (v2 + v2)))
	p3 = ((-(p3 % (p3 | 1))) & ((p3 &^ p3) + (p3 % (p3 | 1))))
	p1 = ((int32(len(strs[uint(k_uint32)%5])) - (v2 - -3)) % (((v2 / (p1 | 1)) ^ int32(len(strs[uint(v0)%5]))) | 1))
	p4 = (((p4 & p4) &^ (p4 & p4)) / (int64((p1 >> (k_uint8 % 127))) | 1))
	p2 = uint(((v0 &^ p0) - (p0 * 88)))
	if int(len(strs[uint(r)%5])) >= int(len(strs[uint(v2)%5])) {
		p2 = sel_uint((-p2) > (p2>>(p2%70)), uint((v1 | v1)), uint(p3))
		p0 &^= sel_uint16((v0 < p0 || k_uint8 >= k_uint8), (p0 & p0), (v0 ^ p0))
	}
	if v1 > v1 || (k_uint32 == k_uint32 && k_uint32 <= k_uint32) {
		p3--
		r = r
	} else {
		switch uint64(((v0 ^ p0) << (uint64(p3) % 33))) % 4 {
		case 0:
			p4 = (sel_int64(v1 >= v1, (p4<<(p2%70)), sel_int64(v0 >= v0, p4, p4)) - ((p4 << (p2 % 33)) | (p4 * p4)))
		case 1:
			v2 = v2
		case 2:
			v2 = (^(int32(len(strs[uint(k_int16)%5])) & (p1 % (p1 | 1))))
		default:
			arr[uint(p4)%8] += int64(p4)
		}
		if sel_int8(k_uint8 >= k_uint8, p3, p3) == (p3 >> (r % 127)) {
			arr[uint(v0)%8] += int64(v0)
			v1 = (((v1 << (p2 % 33)) &^ (v1 & v1)) + v1)
		} else {
			arr[uint(p4)%8] += int64(p4)
			arr[uint(v2)%8] += int64(v2)
		}
	}
	if (k_uint32 % (k_uint32 | 1)) < uint32(v0) {
		switch uint64(((v1 << (r % 33)) + int(k_int16))) % 4 {
		case 0:
			p4 = int64(int64((p1 & p1)))
		case 1:
			p0--
		case 2:
			p0 = (((p0 - v0) &^ uint16(v1)) ^ 20)
		default:
			arr[uint(p1)%8] += int64(p1)
		}
		p1 = int32(sel_uint64(p4 <= p4, (r &^ r), (^r)))
	}
	p0, v0 = p0, p0
	return r ^ r ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 322
	fmt.Print(f3(uint16(x>>0), int32(x>>29), uint(x>>19), int8(x>>26), int64(x>>38)), " ")
}

func f4(p0 int32, p1 uint64, p2 uint8, p3 uint16, p4 int64) (r uint) {
	var v0 uint16 = 52245
	var v1 int8 = -1
	var v2 int16 = -3
	k_int8 := int8(127)
	k_uint8 := uint8(128)
	k_int16 := int16(32767)
	k_uint16 := uint16(50772)
	k_int32 := int32(-3)
	k_uint32 := uint32(2)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(3)
	k_int := int(89092724868259093)
	k_uint := uint(51)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 = (((p2 + p2) * p2) &^ ((p2 &^ p2) / (p2 | 1)))
	p2 &^= ((-p2) + uint8(len(strs[uint(k_uint32)%5])))
	if (p1 << (k_uint32 % 33)) < sel_uint64(v0 < v0, p1, p1) {
		switch uint64(((v2 * 1) + (v2 ^ v2))) % 4 {
		case 0:
			p3, v0 = (v0 % (v0 | 1)), p3
		case 1:
			arr[uint(p0)%8] += int64(p0)
		case 2:
			arr[uint(v2)%8] += int64(v2)
		default:
			arr[uint(p3)%8] += int64(p3)
		}
		switch uint64(int16(len(strs[uint((p3*p3))%5]))) % 4 {
		case 0:
			p4 = int64(len(strs[uint(((p1-p1)^(p1*2)))%5]))
		case 1:
			v1 = (v1 >> (((v0 & p3) * sel_uint16(k_uint32 <= k_uint32, p3, v0)) % 5))
		case 2:
			p4++
		default:
			arr[uint(v0)%8] += int64(v0)
		}
	} else {
		switch uint64((int8(len(strs[uint(r)%5])) ^ (v1 &^ v1))) % 4 {
		case 0:
			r -= uint(v2)
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			r = (((r + r) / ((^r) | 1)) % (uint(len(strs[uint((p2^p2))%5])) | 1))
		default:
			v1 = ((v1 - int8(len(strs[uint(v1)%5]))) * v1)
		}
		v0 = (^(-uint16(p1)))
	}
	if !(p0 >= p0 || k_uint32 != k_uint32) {
		p3 = ((sel_uint16(k_uint32 == k_uint32, v0, v0) & (p3 | p3)) * 7)
		for i1 := int(0); i1 < 5; i1++ {
			v2 = (sel_int16(r >= r, (v2^0), (v2^v2)) & ((v2 | v2) - 32767))
			arr[uint(v2)%8] += int64(v2)
			p3 ^= uint16(i1)
		}
	} else {
		arr[uint(r)%8] += int64(r)
		v2--
	}
	arr[uint(p1)%8] += int64(p1)
	p4 = (sel_int64(p1 < p1, int64(p0), sel_int64(p0 >= p0, p4, p4)) + 56)
	r = (((r ^ r) & (r % (r | 1))) & sel_uint(!(v2 >= v2), sel_uint(k_int <= k_int, r, r), (r>>(r%9))))
	p4 = (int64(uint16(p4)) % ((^(p4 - p4)) | 1))
	if p0 > p0 || p2 == p2 {
		for i1 := int(0); i1 < 5; i1++ {
			v1 = (((v1 ^ v1) & sel_int8(p0 <= p0, v1, v1)) ^ (int8(len(strs[uint(v1)%5])) - (v1 ^ 127)))
			arr[uint(v0)%8] += int64(v0)
			r ^= uint(i1)
		}
		p0 = sel_int32((k_uint32*2) == (k_uint32*k_uint32), (sel_int32(k_int != k_int, p0, p0) >> (uint32(len(strs[uint(p0)%5])) % 127)), int32((k_int * k_int)))
	} else {
		for i1 := int(0); i1 < 4; i1++ {
			p3 = (sel_uint16(v2 == v2, (p3/(v0|1)), (v0-v0)) &^ ((p3 + v0) ^ (v0 & v0)))
			p0 = (((p0 ^ p0) - (p0 &^ p0)) * p0)
			if p1 != p1 && p4 != p4 {
				break
			}
			p1 ^= uint64(i1)
		}
		p2 = ((p2 / (uint8(len(strs[uint(p4)%5])) | 1)) | uint8(len(strs[uint(v1)%5])))
	}
	return r ^ (r + 17) ^ uint(v0) ^ uint(v1) ^ uint(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 438
	fmt.Print(f4(int32(x>>0), uint64(x>>11), uint8(x>>14), uint16(x>>43), int64(x>>34)), " ")
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
	fmt.Println((((func() int16 { return 1 }() + func() int16 { return 1 }()) + 0) & (^(func() int16 { return 1 }() >> (func() uint16 { return 7 }() % 127)))))
	fmt.Println(((func() int32 { return -1 }() | sel_int32(func() uint32 { return 0 }() > func() uint32 { return 0 }(), func() int32 { return -1 }(), func() int32 { return -1 }())) * ((func() int32 { return -1 }() + func() int32 { return -1 }()) &^ func() int32 { return -1 }())))
	fmt.Println(func() uint { return 14189759751906447862 }())
	fmt.Println(uint(len(strs[uint(uint32(len(strs[uint((func() uint64 { return 9223372036854775808 }()-func() uint64 { return 9223372036854775808 }()))%5])))%5])))
	fmt.Println((((func() uint32 { return 0 }() &^ func() uint32 { return 0 }()) - 3) - uint32(len(strs[uint((func() uint16 { return 3 }()^func() uint16 { return 3 }()))%5]))))
	fmt.Println((-(sel_uint16(func() int64 { return 2 }() == func() int64 { return 2 }(), func() uint16 { return 65535 }(), func() uint16 { return 65535 }()) + uint16(len(strs[uint(func() int16 { return 67 }())%5])))))
	fmt.Println(func() uint32 { return 0 }())
	fmt.Println(sel_int8(!(func() uint8 { return 18 }() <= func() uint8 { return 18 }()), (-(func() int8 { return 0 }() << (func() uint32 { return 0 }() % 127))), (func() int8 { return 0 }() << ((^func() uint32 { return 0 }()) % 70))))
	fmt.Println(int16(len(strs[uint(int32(len(strs[uint((func() uint8 { return 0 }()-128))%5])))%5])))
	fmt.Println(uint8(((func() uint32 { return 4294967295 }() ^ func() uint32 { return 4294967295 }()) | (func() uint32 { return 4294967295 }() >> (func() uint32 { return 4294967295 }() % 9)))))
	fmt.Println(((^(func() uint { return 1 }() | func() uint { return 1 }())) >> (((func() uint32 { return 1 }() >> (func() uint8 { return 255 }() % 9)) / ((func() uint32 { return 1 }() + func() uint32 { return 1 }()) | 1)) % 33)))
	fmt.Println(func() int16 { return 32767 }())
	fmt.Println(arr)
}
