// Random arithmetic and control flow over every integer type, number 14.
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

func f0(p0 uint8, p1 uint, p2 int, p3 uint16, p4 int32) (r int32) {
	var v0 int32 = 680537650
	var v1 int64 = 9223372036854775807
	var v2 uint32 = 20
	k_int8 := int8(0)
	k_uint8 := uint8(255)
	k_int16 := int16(-32768)
	k_uint16 := uint16(1)
	k_int32 := int32(1)
	k_uint32 := uint32(2887290884)
	k_int64 := int64(-3)
	k_uint64 := uint64(7)
	k_int := int(-71)
	k_uint := uint(8396347313684873307)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if (p1 << (p3 % 33)) == (p1 + 38) {
		p0 = (^p0)
		p0 += ((p0 / (p0 | 1)) + uint8(p4))
	}
	p4--
	v2 = (((v2 - v2) & sel_uint32(k_int8 != k_int8, v2, v2)) * 2)
	p4 = (((v0 & r) << (p0 % 9)) + (int32(len(strs[uint(v2)%5])) | (r + p4)))
	switch uint64((uint8(len(strs[uint(k_int16)%5])) + p0)) % 4 {
	case 0:
		v0 = (r ^ (r ^ int32(k_int8)))
	case 1:
		switch uint64(((k_int8 >> (k_uint64 % 33)) * (k_int8 / (k_int8 | 1)))) % 4 {
		case 0:
			p2 *= ((p2 + p2) ^ 1)
		case 1:
			arr[uint(p3)%8] += int64(p3)
		case 2:
			arr[uint(p1)%8] += int64(p1)
		default:
			p3 = ((uint16(len(strs[uint(p2)%5])) ^ sel_uint16(v0 < v0, p3, p3)) & p3)
		}
	case 2:
		r--
	default:
		switch uint64(int8(len(strs[uint((k_uint64&k_uint64))%5]))) % 4 {
		case 0:
			v2 += uint32((^k_int8))
		case 1:
			r &= ((p4 - p4) &^ (v0 >> (p1 % 127)))
		case 2:
			r--
		default:
			p0 = p0
		}
	}
	p4 = (p4 & (-(v0 &^ v0)))
	switch uint64((sel_int8(v1 > v1, k_int8, k_int8) &^ k_int8)) % 4 {
	case 0:
		v2 = ((uint32(k_uint64) * (v2 + v2)) &^ (^(v2 | v2)))
	case 1:
		v2 = (((v2 + v2) % ((-v2) | 1)) - uint32((p2 << (v2 % 33))))
	case 2:
		v2 = ((v2 >> (v2 % 9)) * (v2 + (v2 >> (p1 % 70))))
	default:
		v1 = ((int64(len(strs[uint(r)%5])) ^ (^v1)) * -4674720431364419503)
	}
	v1 ^= (v1 >> (k_uint64 % 127))
	arr[uint(p3)%8] += int64(p3)
	return r ^ ((v0 >> (p1 % 9)) << ((k_uint64 + k_uint64) % 70)) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 834
	fmt.Print(f0(uint8(x>>46), uint(x>>41), int(x>>31), uint16(x>>42), int32(x>>3)), " ")
}

func f1(p0 uint16, p1 uint64, p2 int8, p3 int8, p4 int16) (r int64) {
	var v0 int16 = 0
	var v1 uint16 = 65535
	var v2 uint8 = 1
	k_int8 := int8(2)
	k_uint8 := uint8(255)
	k_int16 := int16(-32768)
	k_uint16 := uint16(80)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(2)
	k_int64 := int64(2)
	k_uint64 := uint64(3)
	k_int := int(-466956816015343397)
	k_uint := uint(2)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p1 = ((uint64(r) & (p1 / (p1 | 1))) / ((uint64(v0) & sel_uint64(p4 <= v0, p1, p1)) | 1))
	p4 = (int16((k_int32 + k_int32)) ^ int16(len(strs[uint(p1)%5])))
	if v2 > (v2 & v2) {
		v2 *= uint8((v0 + 32767))
		p2 = p2
	}
	for i2 := int(0); i2 < 5; i2++ {
		v0 ^= (v0 * p4)
		if k_int32 == k_int32 || p1 > p1 {
			p2, p3 = (p3 ^ p3), p2
			p2 += ((p2 &^ p2) | (p2 &^ p2))
		} else {
			p2 = (p2 + (sel_int8(v2 <= v2, p3, p3) * -10))
			arr[uint(v2)%8] += int64(v2)
		}
		if p1 < p1 {
			continue
		}
		p3 ^= int8(i2)
	}
	for i2 := int(0); i2 < 3; i2++ {
		p1 = uint64((sel_int8(k_int32 < k_int32, p3, p3) - -1))
		v2 += ((v2 &^ v2) + (v2 * 255))
		v1 ^= uint16(i2)
	}
	p0, v1 = p0, p0
	switch uint64((sel_uint(v2 > v2, k_uint, k_uint) << ((v2 | v2) % 127))) % 4 {
	case 0:
		for i1 := int(0); i1 < 3; i1++ {
			p0 = (((v1 & v1) &^ (p0 * v1)) << (uint8(r) % 9))
			p0 = (p0 - ((-p0) ^ (-p0)))
			if k_uint32 < k_uint32 {
				break
			}
			p3 ^= int8(i1)
		}
	case 1:
		switch uint64((p2 & sel_int8(p3 <= p2, p3, p3))) % 4 {
		case 0:
			arr[uint(p1)%8] += int64(p1)
		case 1:
			v2 = ((uint8(k_uint32) | sel_uint8(v1 >= v1, v2, v2)) | uint8(len(strs[uint((k_int-k_int))%5])))
		case 2:
			arr[uint(p4)%8] += int64(p4)
		default:
			v1, p0 = v1, v1
		}
	case 2:
		v1 = (-(sel_uint16(v0 == p4, p0, v1) >> ((k_uint & k_uint) % 127)))
	default:
		v0 = (int16(len(strs[uint((p0^v1))%5])) % (((p4 ^ v0) * (p4 - -32768)) | 1))
	}
	v1++
	p1 -= (sel_uint64(r == r, p1, p1) - (p1 + p1))
	return r ^ int64(int(len(strs[uint(k_uint)%5]))) ^ int64(v0) ^ int64(v1) ^ int64(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 215
	fmt.Print(f1(uint16(x>>38), uint64(x>>4), int8(x>>17), int8(x>>9), int16(x>>21)), " ")
}

func f2(p0 int8, p1 int8, p2 uint8, p3 int, p4 uint32) (r uint64) {
	var v0 uint16 = 50
	var v1 uint16 = 1
	var v2 int = 2
	k_int8 := int8(2)
	k_uint8 := uint8(255)
	k_int16 := int16(1)
	k_uint16 := uint16(7)
	k_int32 := int32(974592170)
	k_uint32 := uint32(7)
	k_int64 := int64(28)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(2)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64((^(k_int32 & k_int32))) % 4 {
	case 0:
		p3--
	case 1:
		p0 = (^((-p1) * -3))
	case 2:
		for i1 := int(0); i1 < 4; i1++ {
			p0 = int8(((k_int64 & k_int64) | (k_int64 << (v0 % 33))))
			p4 ^= ((p4 &^ p4) ^ (p4 / (p4 | 1)))
			p3 ^= int(i1)
		}
	default:
		p0 = int8((p2 | p2))
	}
	p0 = p0
	switch uint64(sel_uint16(p2 != p2, (v0*v1), (v1&v1))) % 4 {
	case 0:
		switch uint64((k_uint << ((k_uint * 51) % 127))) % 4 {
		case 0:
			v2 &^= sel_int(p0 != p0, (v2 - p3), (p3 * v2))
		case 1:
			r = (((r / (r | 1)) ^ 47) << (sel_uint(v2 != v2, (-k_uint), uint(len(strs[uint(p2)%5]))) % 70))
		case 2:
			p0 = (-p0)
		default:
			r = ((sel_uint64(p2 != p2, r, r) >> ((p2 - p2) % 70)) >> ((uint8(len(strs[uint(r)%5])) &^ (p2 ^ p2)) % 5))
		}
	case 1:
		v0 = (((v1 | v1) ^ (v1 & v1)) + 2)
	case 2:
		p3 = (p3 & int(len(strs[uint(int(v1))%5])))
	default:
		for i1 := int(0); i1 < 2; i1++ {
			arr[uint(v0)%8] += int64(v0)
			r = r
			if r != r {
				break
			}
			v2 ^= int(i1)
		}
	}
	for i2 := int(0); i2 < 5; i2++ {
		for i1 := int(0); i1 < 4; i1++ {
			arr[uint(v0)%8] += int64(v0)
			arr[uint(p4)%8] += int64(p4)
			if p2 >= p2 {
				continue
			}
			p4 ^= uint32(i1)
		}
		v0 &^= uint16(len(strs[uint((-k_int32))%5]))
		v2 ^= int(i2)
	}
	p4 *= (sel_uint32(k_int64 <= k_int64, p4, p4) &^ (p4 ^ p4))
	p3 = (((p3 + v2) & (p3 + p3)) & ((p3 * p3) * (-p3)))
	p3 = sel_int(int32(len(strs[uint(k_int32)%5])) == sel_int32(p0 < p0, k_int32, k_int32), ((p3 ^ v2) & (p3 | v2)), (-(p3 * p3)))
	v1 = (((v0 * v1) & (v0 &^ v1)) * 18813)
	p0 = (int8(len(strs[uint(int8(len(strs[uint(r)%5])))%5])) ^ ((^p0) - sel_int8(k_int16 >= k_int16, p0, p1)))
	return r ^ (sel_uint64(v1 <= v1, r, r) << ((-v1) % 33)) ^ uint64(v0) ^ uint64(v1) ^ uint64(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 170
	fmt.Print(f2(int8(x>>12), int8(x>>45), uint8(x>>18), int(x>>26), uint32(x>>26)), " ")
}

func f3(p0 uint64, p1 uint8, p2 int8, p3 uint64, p4 uint16) (r uint16) {
	var v0 int32 = -3
	var v1 uint8 = 22
	var v2 uint16 = 0
	k_int8 := int8(1)
	k_uint8 := uint8(7)
	k_int16 := int16(0)
	k_uint16 := uint16(1)
	k_int32 := int32(-77)
	k_uint32 := uint32(0)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(0)
	k_int := int(math.MinInt64)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p3 = (((p0 &^ p3) ^ 18446744073709551615) ^ (uint64(len(strs[uint(k_uint)%5])) * (p3 ^ p3)))
	r = (uint16((v0 &^ v0)) | (-(v2 & r)))
	p4 = sel_uint16((k_uint != k_uint || (k_int64 < k_int64 || k_int <= k_int)), ((v2 &^ v2) &^ uint16(len(strs[uint(k_uint32)%5]))), (sel_uint16(v0 == v0, r, r) / ((v2 + p4) | 1)))
	v0 = v0
	v0 = int32((p2 &^ (p2 * -1)))
	p0 += ((p3 &^ p0) | (p3 >> (v1 % 9)))
	p2 = (sel_int8(p1 != v1, p2, (p2&p2)) | ((p2 ^ p2) * 0))
	if !(!(k_uint == k_uint)) {
		arr[uint(p4)%8] += int64(p4)
		r = (((v2 % (r | 1)) ^ (p4 - p4)) | (uint16(k_int16) << ((r + v2) % 5)))
	} else {
		p2 = (((p2 * p2) * (p2 / (p2 | 1))) &^ ((p2 &^ p2) * (p2 + p2)))
		r = ((r << ((-k_uint32) % 127)) - ((v2 + p4) * (p4 - r)))
	}
	p1 ^= uint8((-v2))
	return r ^ ((v2 ^ r) &^ (p4 >> (v1 % 33))) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 506
	fmt.Print(f3(uint64(x>>35), uint8(x>>36), int8(x>>33), uint64(x>>9), uint16(x>>36)), " ")
}

func f4(p0 uint64, p1 int16, p2 int32, p3 uint64, p4 uint64) (r uint32) {
	var v0 int16 = 11427
	var v1 int32 = 2147483647
	var v2 int64 = 1
	k_int8 := int8(2)
	k_uint8 := uint8(10)
	k_int16 := int16(2)
	k_uint16 := uint16(2)
	k_int32 := int32(0)
	k_uint32 := uint32(3)
	k_int64 := int64(-3795411365968860455)
	k_uint64 := uint64(9223372036854775808)
	k_int := int(-13)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v2 = ((-(v2 | v2)) - ((v2 >> (p3 % 127)) & (v2 << (k_uint % 9))))
	if (k_int8 / (k_int8 | 1)) > int8(len(strs[uint(v2)%5])) {
		for i1 := int(0); i1 < 5; i1++ {
			v0, p1 = v0, v0
			v2++
			if v1 >= p2 {
				break
			}
			v0 ^= int16(i1)
		}
		p2 = (((v1 - 2) + (v1 + p2)) % (((p2 - 79) + (v1 << (r % 70))) | 1))
	} else {
		if (k_int8 % (k_int8 | 1)) <= (-k_int8) {
			arr[uint(v1)%8] += int64(v1)
			arr[uint(p2)%8] += int64(p2)
		}
		v2 = (v2 % (((v2 >> (p4 % 70)) &^ int64(k_uint8)) | 1))
	}
	for i2 := int(0); i2 < 5; i2++ {
		p3, p0 = (p4 &^ p0), p3
		p4, p0 = (p3 ^ p4), p4
		if k_int == k_int {
			break
		}
		p2 ^= int32(i2)
	}
	switch uint64(((k_uint16 << (p4 % 5)) + (k_uint16 + k_uint16))) % 4 {
	case 0:
		v0 ^= ((v0 + p1) >> ((p0 | p4) % 70))
	case 1:
		arr[uint(p2)%8] += int64(p2)
	case 2:
		if !(v1 < v1) || (v1 != v1 && p3 == p4) {
			r = uint32(len(strs[uint(uint16(int(r)))%5]))
			v0, p1 = (p1 * v0), v0
		}
	default:
		switch uint64(((-p2) << ((k_uint8 &^ k_uint8) % 9))) % 4 {
		case 0:
			arr[uint(v0)%8] += int64(v0)
		case 1:
			p0 = (((-p3) - 18446744073709551615) - ((p4 & p0) + 0))
		case 2:
			p4++
		default:
			p3, p0 = sel_uint64(k_uint8 != k_uint8, p3, p4), p3
		}
	}
	p4++
	p3 *= (-p0)
	v0 = v0
	for i2 := int(0); i2 < 3; i2++ {
		p0 ^= uint64((k_uint16 | k_uint16))
		p2 = (((^v1) | int32(v1)) &^ ((p2 / (p2 | 1)) << (uint16(len(strs[uint(k_int)%5])) % 127)))
		p2 ^= int32(i2)
	}
	r = (^(sel_uint32(k_uint8 != k_uint8, r, r) & (r ^ r)))
	return r ^ ((r * r) ^ (r | r)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 944
	fmt.Print(f4(uint64(x>>7), int16(x>>22), int32(x>>26), uint64(x>>6), uint64(x>>28)), " ")
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
	fmt.Println(func() uint { return 0 }())
	fmt.Println((((func() uint32 { return 2000761711 }() >> (func() uint { return 13979352370366273826 }() % 9)) >> ((func() uint16 { return 1 }() * func() uint16 { return 1 }()) % 127)) & ((func() uint32 { return 2000761711 }() * 1) | (func() uint32 { return 2000761711 }() | func() uint32 { return 2000761711 }()))))
	fmt.Println((^sel_int(func() uint16 { return 0 }() >= func() uint16 { return 0 }(), (func() int { return 2 }() + func() int { return 2 }()), (func() int { return 2 }() << (func() uint32 { return 3501208723 }() % 70)))))
	fmt.Println((int8(len(strs[uint((func() int { return 1 }()^func() int { return 1 }()))%5])) | int8(uint32(len(strs[uint(func() int64 { return -8644005217308790856 }())%5])))))
	fmt.Println(func() uint32 { return 4294967295 }())
	fmt.Println((int((func() int { return 0 }() ^ func() int { return 0 }())) % (sel_int(!(func() int16 { return 0 }() <= func() int16 { return 0 }()), (func() int { return 0 }()%(func() int { return 0 }()|1)), func() int { return 0 }()) | 1)))
	fmt.Println(sel_int((func() uint32 { return 4294967295 }()^func() uint32 { return 4294967295 }()) >= (func() uint32 { return 4294967295 }()^func() uint32 { return 4294967295 }()), sel_int((func() int64 { return -1 }() <= func() int64 { return -1 }() && func() int8 { return 50 }() == func() int8 { return 50 }()), (-func() int { return 9223372036854775807 }()), (func() int { return 9223372036854775807 }()^func() int { return 9223372036854775807 }())), ((func() int { return 9223372036854775807 }() | func() int { return 9223372036854775807 }()) / (int(func() int8 { return 50 }()) | 1))))
	fmt.Println((((func() uint64 { return 15405357531585864344 }() / (func() uint64 { return 15405357531585864344 }() | 1)) &^ (func() uint64 { return 15405357531585864344 }() + 1)) &^ ((^func() uint64 { return 15405357531585864344 }()) / (uint64(func() int64 { return 0 }()) | 1))))
	fmt.Println((^sel_uint32(func() int32 { return 0 }() <= func() int32 { return 0 }(), (^func() uint32 { return 7 }()), (func() uint32 { return 7 }() - func() uint32 { return 7 }()))))
	fmt.Println((((func() int8 { return 0 }() % (func() int8 { return 0 }() | 1)) + (func() int8 { return 0 }() &^ func() int8 { return 0 }())) &^ int8(len(strs[uint((func() int32 { return 2 }()%(func() int32 { return 2 }()|1)))%5]))))
	fmt.Println((int(len(strs[uint((func() int8 { return -3 }()^-128))%5])) - ((func() int { return -3 }() << (func() uint16 { return 60358 }() % 9)) << (func() uint8 { return 128 }() % 33))))
	fmt.Println(uint(uint((func() int8 { return -128 }() - func() int8 { return -128 }()))))
	fmt.Println(arr)
}
