// Random arithmetic and control flow over every integer type, number 5.
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

func f0(p0 uint, p1 int32, p2 uint32, p3 int, p4 int8) (r uint64) {
	var v0 uint16 = 65535
	var v1 uint64 = 3
	var v2 int8 = -1
	k_int8 := int8(1)
	k_uint8 := uint8(2)
	k_int16 := int16(2)
	k_uint16 := uint16(7)
	k_int32 := int32(2)
	k_uint32 := uint32(0)
	k_int64 := int64(1)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(3623305954240634309)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if sel_int(p4 == p4, p3, p3) > int(p1) {
		r, v1 = r, r
		r = (((v1 * 0) / (uint64(k_int64) | 1)) / (sel_uint64(p2 <= p2, (r/(v1|1)), r) | 1))
	} else {
		if sel_int16(k_int16 >= k_int16, k_int16, k_int16) >= (k_int16 % (k_int16 | 1)) {
			p4 ^= (p4 ^ (v2 % (v2 | 1)))
			r = uint64(len(strs[uint((int8(len(strs[uint(p1)%5]))%((p4%(v2|1))|1)))%5]))
		} else {
			v1 *= uint64(len(strs[uint(uint32(len(strs[uint(p2)%5])))%5]))
			p2--
		}
		r++
	}
	switch uint64((^(v0 - 38))) % 4 {
	case 0:
		p0 -= (-uint(len(strs[uint(k_int16)%5])))
	case 1:
		v1 = (v1 - uint64((p4 / (v2 | 1))))
	case 2:
		r = ((uint64(p2) + uint64(p2)) * (uint64(len(strs[uint(p3)%5])) << (sel_uint64(r > r, v1, r) % 33)))
	default:
		arr[uint(v0)%8] += int64(v0)
	}
	if (r * 0) > (v1 - r) {
		v1, r = (r & v1), v1
		v1 = (((v1 | r) + (v1 | r)) & uint64(len(strs[uint((p0^p0))%5])))
	} else {
		if (k_int64 - 77) >= int64(k_int16) {
			v2, p4 = p4, v2
			p0 = (((p0 | p0) - 2) << ((k_uint8 - k_uint8) % 5))
		}
		p4 = v2
	}
	arr[uint(p2)%8] += int64(p2)
	if !(p0 < p0) {
		v2 = int8((p3 | (p3 ^ p3)))
		r = r
	}
	switch uint64((^(v0 | v0))) % 4 {
	case 0:
		v0 = ((uint16(len(strs[uint(r)%5])) ^ (v0 % (v0 | 1))) &^ ((v0 % (v0 | 1)) ^ (v0 - v0)))
	case 1:
		for i1 := int(0); i1 < 4; i1++ {
			v0 = sel_uint16((k_int64-k_int64) <= (k_int64*k_int64), (-(v0 &^ v0)), v0)
			r++
			v1 ^= uint64(i1)
		}
	case 2:
		for i1 := int(0); i1 < 3; i1++ {
			r = uint64(len(strs[uint((v0^v0))%5]))
			p2 ^= ((p2 - 2147483648) ^ (p2 &^ p2))
			if p0 <= p0 && r >= r {
				break
			}
			v1 ^= uint64(i1)
		}
	default:
		v0 ^= ((v0 - v0) * (v0 | v0))
	}
	arr[uint(p0)%8] += int64(p0)
	switch uint64(((v1 ^ 1) >> ((p0 % (p0 | 1)) % 70))) % 4 {
	case 0:
		arr[uint(p3)%8] += int64(p3)
	case 1:
		v1 = (((v1 & r) * (v1 - r)) ^ r)
	case 2:
		if k_int16 <= (^k_int16) {
			p0 += ((p0 &^ p0) + 18446744073709551615)
			p0++
		}
	default:
		p1 = sel_int32(!(k_int16 >= k_int16), ((-p1) - int32(len(strs[uint(k_int16)%5]))), (-p1))
	}
	p3 = (((p3 / (p3 | 1)) * (p3 % (p3 | 1))) &^ ((p3 >> (p2 % 9)) & p3))
	return r ^ ((-v1) / (r | 1)) ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 832
	fmt.Print(f0(uint(x>>24), int32(x>>1), uint32(x>>20), int(x>>43), int8(x>>1)), " ")
}

func f1(p0 uint, p1 int32, p2 int, p3 int64, p4 int) (r uint64) {
	var v0 int = -1
	var v1 int64 = -3
	var v2 uint8 = 128
	k_int8 := int8(2)
	k_uint8 := uint8(7)
	k_int16 := int16(23)
	k_uint16 := uint16(65535)
	k_int32 := int32(0)
	k_uint32 := uint32(96)
	k_int64 := int64(-73)
	k_uint64 := uint64(3)
	k_int := int(math.MinInt64)
	k_uint := uint(72)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if sel_uint16(k_uint16 >= k_uint16, k_uint16, k_uint16) > k_uint16 {
		p2--
		p2 = v0
	}
	if !(k_uint32 < k_uint32) && r > r {
		if (p0 + p0) > (p0 ^ p0) {
			arr[uint(p1)%8] += int64(p1)
			p1 = ((-int32(r)) % (((p1 % (p1 | 1)) + p1) | 1))
		}
		r = (uint64(len(strs[uint((v2|v2))%5])) & ((r | r) | (r - r)))
	}
	r = ((^(r - r)) + (sel_uint64(r >= r, r, r) &^ (r >> (r % 70))))
	r = ((^uint64(len(strs[uint(v2)%5]))) << (k_uint16 % 70))
	v0 = (((p2 % (p4 | 1)) + 32) + ((p4 % (p2 | 1)) | (v0 & p4)))
	p0 = p0
	switch uint64(p1) % 4 {
	case 0:
		if p1 > p1 || p3 != p3 {
			v0, p2 = (p4 &^ p4), v0
			p1--
		} else {
			p3, v1 = p3, p3
			p2--
		}
	case 1:
		p4--
	case 2:
		for i1 := int(0); i1 < 2; i1++ {
			p4 &^= p2
			p4 = (-sel_int(!(k_uint32 < k_uint32), v0, int(len(strs[uint(k_int8)%5]))))
			if v1 == p3 {
				break
			}
			p2 ^= int(i1)
		}
	default:
		arr[uint(p1)%8] += int64(p1)
	}
	v1 = int64((int(len(strs[uint(p1)%5])) * (p4 | p4)))
	for i2 := int(0); i2 < 3; i2++ {
		p4 = sel_int(k_uint16 > uint16(len(strs[uint(v1)%5])), ((p4 | p2) - sel_int(r == r, p4, p4)), ((v0 % (v0 | 1)) ^ v0))
		r = r
		v0 ^= int(i2)
	}
	return r ^ (uint64(v1) ^ (r + r)) ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 734
	fmt.Print(f1(uint(x>>21), int32(x>>26), int(x>>26), int64(x>>4), int(x>>4)), " ")
}

func f2(p0 int32, p1 uint8, p2 int16, p3 int8, p4 uint8) (r int) {
	var v0 int64 = 0
	var v1 uint = 9223372036854775808
	var v2 uint8 = 14
	k_int8 := int8(1)
	k_uint8 := uint8(0)
	k_int16 := int16(-1)
	k_uint16 := uint16(91)
	k_int32 := int32(-832594901)
	k_uint32 := uint32(7)
	k_int64 := int64(2)
	k_uint64 := uint64(1)
	k_int := int(-1)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p0++
	p0 = sel_int32(!(v1 > v1 || v0 > v0), p0, (sel_int32(k_uint64 != k_uint64, p0, p0) << (uint32(len(strs[uint(p3)%5])) % 70)))
	p0++
	switch uint64(((k_uint64 &^ k_uint64) - 9223372036854775808)) % 4 {
	case 0:
		p4 = (sel_uint8(!(r <= r), uint8(k_uint64), (p4+0)) - ((^v2) + v2))
	case 1:
		arr[uint(v1)%8] += int64(v1)
	case 2:
		v1 = (((v1 - v1) + 1) & ((-v1) * (v1 &^ v1)))
	default:
		if !(!(k_uint16 > k_uint16)) {
			p4, v2 = (v2 &^ v2), p4
			v0 = ((v0 + (v0 + 1)) & ((v0 &^ v0) + sel_int64(k_uint32 < k_uint32, v0, v0)))
		}
	}
	p4 = ((uint8(len(strs[uint(v2)%5])) & (p4 | p1)) ^ (sel_uint8(p0 >= p0, p4, p4) &^ uint8(len(strs[uint(p1)%5]))))
	for i2 := int(0); i2 < 2; i2++ {
		for i1 := int(0); i1 < 3; i1++ {
			p4 *= uint8(int(v2))
			arr[uint(v0)%8] += int64(v0)
			p0 ^= int32(i1)
		}
		if p1 > (p1 << (v1 % 33)) {
			p1 = (((p4 & p1) & (v2 ^ v2)) ^ 2)
			v1--
		}
		if k_uint64 > k_uint64 {
			continue
		}
		r ^= int(i2)
	}
	v0 = (^(int64(k_uint64) * 1))
	p4++
	arr[uint(p2)%8] += int64(p2)
	return r ^ int(k_uint64) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 387
	fmt.Print(f2(int32(x>>2), uint8(x>>12), int16(x>>12), int8(x>>42), uint8(x>>25)), " ")
}

func f3(p0 uint16, p1 uint64, p2 uint, p3 int, p4 int8) (r uint8) {
	var v0 int = -8990331518293053414
	var v1 int8 = 2
	var v2 uint32 = 0
	k_int8 := int8(2)
	k_uint8 := uint8(3)
	k_int16 := int16(32767)
	k_uint16 := uint16(2)
	k_int32 := int32(-1)
	k_uint32 := uint32(7)
	k_int64 := int64(86)
	k_uint64 := uint64(10573643151221088951)
	k_int := int(1)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1, p4 = (v1 ^ -1), v1
	p3 = (((p3 * p3) - (v0 - v0)) ^ sel_int((p1 == p1 || p4 != v1), (^v0), int(len(strs[uint(p0)%5]))))
	for i2 := int(0); i2 < 4; i2++ {
		switch uint64(((p0 * p0) + (p0 & p0))) % 4 {
		case 0:
			arr[uint(v0)%8] += int64(v0)
		case 1:
			v0 = (int((p4 >> (p2 % 33))) ^ -5039963978125751009)
		case 2:
			arr[uint(p2)%8] += int64(p2)
		default:
			arr[uint(v1)%8] += int64(v1)
		}
		arr[uint(p3)%8] += int64(p3)
		if p0 != p0 {
			break
		}
		p2 ^= uint(i2)
	}
	v1 = int8(len(strs[uint(((k_int16&^k_int16)&(k_int16+k_int16)))%5]))
	r = (uint8((v2 &^ v2)) << (sel_uint(v2 <= v2, (p2&p2), (-p2)) % 9))
	v0++
	p1++
	r = (((r * r) / ((r &^ r) | 1)) * (r & r))
	p1 = p1
	return r ^ ((r * r) + 158) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 101
	fmt.Print(f3(uint16(x>>19), uint64(x>>33), uint(x>>49), int(x>>4), int8(x>>15)), " ")
}

func f4(p0 int64, p1 uint8, p2 uint8, p3 uint, p4 uint16) (r int) {
	var v0 uint = 0
	var v1 int8 = 0
	var v2 uint64 = 7
	k_int8 := int8(-3)
	k_uint8 := uint8(78)
	k_int16 := int16(23918)
	k_uint16 := uint16(3)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(3)
	k_int64 := int64(-1)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(74)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if (p0 << (v2 % 33)) < p0 {
		switch uint64(((p2 >> (p2 % 9)) & (p1 - p1))) % 4 {
		case 0:
			arr[uint(r)%8] += int64(r)
		case 1:
			v1 = (v1 | int8(len(strs[uint((k_int16>>(v2%127)))%5])))
		case 2:
			p1 = (((p1 / (p2 | 1)) ^ 89) - (uint8(len(strs[uint(k_uint32)%5])) * (p1 - p2)))
		default:
			v0 &= ((v0 % (p3 | 1)) * 1)
		}
		v0, p3 = (v0 + v0), v0
	} else {
		arr[uint(p4)%8] += int64(p4)
		switch uint64(sel_uint16(p1 > p1, (p4<<(p2%5)), (p4|p4))) % 4 {
		case 0:
			arr[uint(v0)%8] += int64(v0)
		case 1:
			p1 -= (^sel_uint8(v2 != v2, p1, p2))
		case 2:
			arr[uint(v1)%8] += int64(v1)
		default:
			v0, p3 = (v0 / (p3 | 1)), v0
		}
	}
	switch uint64(((p4 + p4) + 9)) % 4 {
	case 0:
		p1 = (^(sel_uint8(k_uint32 <= k_uint32, p2, p2) % (sel_uint8(k_uint32 == k_uint32, p1, p1) | 1)))
	case 1:
		p0 = ((-(p0 - p0)) &^ (sel_int64(k_uint32 < k_uint32, p0, p0) | (p0 * p0)))
	case 2:
		v1 = (sel_int8((p4 <= p4 || v1 <= v1), (v1<<(p4%33)), (v1-v1)) & (v1 % ((v1 + v1) | 1)))
	default:
		p4++
	}
	for i2 := int(0); i2 < 5; i2++ {
		v1 = (int8(len(strs[uint((k_uint32^k_uint32))%5])) ^ (v1 * v1))
		arr[uint(r)%8] += int64(r)
		p3 ^= uint(i2)
	}
	for i2 := int(0); i2 < 5; i2++ {
		switch uint64(uint(len(strs[uint((v0&^p3))%5]))) % 4 {
		case 0:
			r--
		case 1:
			v2--
		case 2:
			p1 = ((p2 + 7) ^ ((^p1) << (sel_uint32(k_uint32 == k_uint32, k_uint32, k_uint32) % 9)))
		default:
			v0 -= ((p3 | v0) << (uint64(len(strs[uint(v0)%5])) % 5))
		}
		switch uint64(int32((v2 ^ v2))) % 4 {
		case 0:
			v1 = ((int8(len(strs[uint(k_uint32)%5])) | int8(k_int16)) | ((v1 ^ v1) & (-v1)))
		case 1:
			arr[uint(p0)%8] += int64(p0)
		case 2:
			r = (((r << (v0 % 9)) + (^r)) | ((r * 1) + (r >> (v2 % 70))))
		default:
			arr[uint(p4)%8] += int64(p4)
		}
		if v1 > v1 {
			continue
		}
		v1 ^= int8(i2)
	}
	switch uint64(uint16(int(len(strs[uint(v2)%5])))) % 4 {
	case 0:
		if sel_int16(p4 > p4, k_int16, k_int16) == (k_int16 | k_int16) {
			r *= sel_int(p3 >= v0, (r * r), (r % (r | 1)))
			p4 = (uint16(len(strs[uint((p0&p0))%5])) ^ p4)
		} else {
			arr[uint(p3)%8] += int64(p3)
			arr[uint(r)%8] += int64(r)
		}
	case 1:
		switch uint64(((p0 &^ p0) + p0)) % 4 {
		case 0:
			arr[uint(v2)%8] += int64(v2)
		case 1:
			arr[uint(r)%8] += int64(r)
		case 2:
			arr[uint(p0)%8] += int64(p0)
		default:
			p2 = uint8(((k_uint32 - k_uint32) * (k_uint32 * 4034588881)))
		}
	case 2:
		p2 = (((p1 - p2) % ((p1 - 68) | 1)) - uint8((p0 | p0)))
	default:
		for i1 := int(0); i1 < 4; i1++ {
			arr[uint(p4)%8] += int64(p4)
			p0 &^= p0
			if v2 <= v2 {
				break
			}
			p0 ^= int64(i1)
		}
	}
	if int8(len(strs[uint(k_int16)%5])) != (v1 ^ 1) {
		v2 = (((-v2) >> (p4 % 127)) & (uint64(k_uint32) * (v2 & v2)))
		p0 = (((p0 * p0) % ((p0 << (v0 % 9)) | 1)) & sel_int64(k_uint32 < k_uint32, (p0/(p0|1)), (p0|p0)))
	}
	switch uint64(((k_int32 - k_int32) &^ (-k_int32))) % 4 {
	case 0:
		r |= (sel_int(r == r, r, r) % ((r % (r | 1)) | 1))
	case 1:
		p4 = (((p4 - 0) << (uint16(r) % 70)) * sel_uint16(v2 < v2, (p4/(p4|1)), (p4^p4)))
	case 2:
		switch uint64((k_uint32 + (k_uint32 & k_uint32))) % 4 {
		case 0:
			p1, p2 = uint8(len(strs[uint(p4)%5])), p1
		case 1:
			p3 = sel_uint((^r) != (r^r), ((v0 * 75) >> (p1 % 127)), ((v0 + v0) >> ((p1 - 36) % 70)))
		case 2:
			p0 -= ((p0 * p0) | (p0 ^ p0))
		default:
			v0, p3 = (p3 ^ v0), v0
		}
	default:
		r--
	}
	p2 = (((p2 >> (p4 % 5)) + (p1 / (p1 | 1))) % ((p2 &^ (p1 + 1)) | 1))
	p4 = (((p4 * p4) | uint16(k_uint32)) &^ ((p4 | p4) + uint16(p3)))
	return r ^ ((r & r) | (r &^ r)) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 823
	fmt.Print(f4(int64(x>>33), uint8(x>>18), uint8(x>>32), uint(x>>35), uint16(x>>44)), " ")
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
	fmt.Println((int16((func() uint64 { return 0 }() ^ func() uint64 { return 0 }())) - func() int16 { return -3 }()))
	fmt.Println(((sel_int8(func() int32 { return -1 }() < func() int32 { return -1 }(), func() int8 { return 0 }(), func() int8 { return 0 }()) + 52) * int8(uint32(func() uint8 { return 0 }()))))
	fmt.Println(func() int { return 84 }())
	fmt.Println((func() uint8 { return 3 }() & (^(-func() uint8 { return 3 }()))))
	fmt.Println(func() uint8 { return 51 }())
	fmt.Println(((int32(func() int { return -6986659774339008221 }()) - -3) + sel_int32(!(func() int16 { return 1 }() > func() int16 { return 1 }()), (func() int32 { return 2 }()*func() int32 { return 2 }()), (func() int32 { return 2 }()+func() int32 { return 2 }()))))
	fmt.Println(sel_uint((func() uint32 { return 2147483648 }() <= func() uint32 { return 2147483648 }() || func() int32 { return 0 }() != func() int32 { return 0 }()), (uint(len(strs[uint(func() uint16 { return 2 }())%5])) + (func() uint { return 9223372036854775808 }() | func() uint { return 9223372036854775808 }())), sel_uint((func() uint16 { return 2 }() != func() uint16 { return 2 }() && func() uint { return 9223372036854775808 }() > func() uint { return 9223372036854775808 }()), (func() uint { return 9223372036854775808 }()/(func() uint { return 9223372036854775808 }()|1)), (func() uint { return 9223372036854775808 }()|func() uint { return 9223372036854775808 }()))))
	fmt.Println(sel_uint16(func() uint8 { return 1 }() < (func() uint8 { return 1 }()<<(func() uint32 { return 1 }()%5)), ((func() uint16 { return 40 }() / (func() uint16 { return 40 }() | 1)) &^ (func() uint16 { return 40 }() - func() uint16 { return 40 }())), (-(func() uint16 { return 40 }() * 7))))
	fmt.Println(sel_int8((func() int8 { return 49 }() <= func() int8 { return 49 }() || (func() int8 { return 49 }() != func() int8 { return 49 }() && func() uint32 { return 0 }() >= func() uint32 { return 0 }())), (^(func() int8 { return 49 }() & func() int8 { return 49 }())), sel_int8(!(func() int16 { return 12023 }() == func() int16 { return 12023 }()), func() int8 { return 49 }(), int8(len(strs[uint(func() int64 { return 1 }())%5])))))
	fmt.Println(((sel_int32(func() int { return 1 }() < func() int { return 1 }(), func() int32 { return -3 }(), func() int32 { return -3 }()) >> ((func() uint8 { return 1 }() / (func() uint8 { return 1 }() | 1)) % 70)) ^ (int32(len(strs[uint(func() int { return 1 }())%5])) + (func() int32 { return -3 }() << (func() uint32 { return 2 }() % 70)))))
	fmt.Println(func() uint16 { return 3 }())
	fmt.Println((((func() int { return 1 }() &^ func() int { return 1 }()) * sel_int(func() uint64 { return 0 }() <= func() uint64 { return 0 }(), func() int { return 1 }(), func() int { return 1 }())) * (-(func() int { return 1 }() &^ func() int { return 1 }()))))
	fmt.Println(arr)
}
