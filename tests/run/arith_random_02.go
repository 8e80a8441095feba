// Random arithmetic and control flow over every integer type, number 2.
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

func f0(p0 int8, p1 uint8, p2 uint8, p3 uint32, p4 int16) (r int32) {
	var v0 int32 = -1
	var v1 int64 = 0
	var v2 uint32 = 2
	k_int8 := int8(0)
	k_uint8 := uint8(17)
	k_int16 := int16(-32768)
	k_uint16 := uint16(65535)
	k_int32 := int32(-2147483648)
	k_uint32 := uint32(7)
	k_int64 := int64(45)
	k_uint64 := uint64(2)
	k_int := int(-23)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 4; i2++ {
		p1, p2 = (p1 + p1), p1
		p3 &= ((p3 &^ p3) & (v2 - p3))
		if p1 > p1 {
			break
		}
		v2 ^= uint32(i2)
	}
	switch uint64(((v1 * v1) * sel_int64(p0 >= p0, v1, v1))) % 4 {
	case 0:
		for i1 := int(0); i1 < 5; i1++ {
			arr[uint(v2)%8] += int64(v2)
			r = sel_int32(!(!(k_int != k_int)), r, (-(r - -2147483648)))
			if p0 <= p0 {
				break
			}
			p2 ^= uint8(i1)
		}
	case 1:
		p1 = p1
	case 2:
		p0 = (^int8(len(strs[uint((v1&v1))%5])))
	default:
		if uint(len(strs[uint(k_uint64)%5])) > k_uint {
			r = (int32(len(strs[uint(v1)%5])) % (v0 | 1))
			p1 = p2
		}
	}
	p3 = (v2 - ((v2 ^ p3) << (p1 % 70)))
	r ^= (int32(k_uint64) % (int32(len(strs[uint(r)%5])) | 1))
	for i2 := int(0); i2 < 5; i2++ {
		p1 = p1
		if !(p0 <= p0) {
			arr[uint(p2)%8] += int64(p2)
			p2 = (((p1 & p1) & (p1 % (p1 | 1))) >> (((p2 * p2) ^ (p2 / (p1 | 1))) % 127))
		}
		p4 ^= int16(i2)
	}
	if (-p3) >= (v2 - 3) {
		p3 ^= (v2 * (p3 &^ p3))
		for i1 := int(0); i1 < 2; i1++ {
			arr[uint(v1)%8] += int64(v1)
			arr[uint(p4)%8] += int64(p4)
			if v2 > p3 && p4 != p4 {
				continue
			}
			v2 ^= uint32(i1)
		}
	}
	r = v0
	p4 = (int16(v0) * ((p4 << (k_uint % 70)) | (p4 * p4)))
	switch uint64((k_int &^ (k_int / (k_int | 1)))) % 4 {
	case 0:
		r++
	case 1:
		v1--
	case 2:
		v1 = (((-v1) - v1) &^ ((v1 * v1) % ((v1 ^ 9223372036854775807) | 1)))
	default:
		for i1 := int(0); i1 < 2; i1++ {
			r = (((v0 / (r | 1)) &^ (r >> (k_uint % 33))) - ((r & r) * (r * -3)))
			r = (((v0 >> (k_uint16 % 70)) * -203383432) | int32(len(strs[uint((k_int&k_int))%5])))
			if p0 <= p0 {
				continue
			}
			v1 ^= int64(i1)
		}
	}
	return r ^ (int32(len(strs[uint(k_uint64)%5])) + (-r)) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 572
	fmt.Print(f0(int8(x>>1), uint8(x>>8), uint8(x>>44), uint32(x>>32), int16(x>>34)), " ")
}

func f1(p0 int8, p1 int8, p2 uint16, p3 int, p4 int8) (r int) {
	var v0 uint32 = 4294967295
	var v1 uint64 = 2149423717112231932
	var v2 uint16 = 32768
	k_int8 := int8(83)
	k_uint8 := uint8(1)
	k_int16 := int16(2)
	k_uint16 := uint16(65535)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(1)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(3)
	k_int := int(0)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 = (((p2 + 7) - (v2 / (v2 | 1))) ^ (^(v2 + v2)))
	v2 &= uint16((v2 &^ v2))
	if sel_uint(v1 == v1, k_uint, k_uint) <= uint(len(strs[uint(v1)%5])) {
		p3 |= (p3 - (r &^ r))
		for i1 := int(0); i1 < 5; i1++ {
			p0, p1 = (p0 | p4), p0
			v1 = uint64(len(strs[uint(((k_uint8&^k_uint8)&^(k_uint8|k_uint8)))%5]))
			p1 ^= int8(i1)
		}
	}
	arr[uint(v0)%8] += int64(v0)
	p3 = (((r + math.MinInt64) ^ (p3 * r)) | p3)
	p0 += ((p4 + p4) * (p4 + p0))
	if (p4 * p4) < (p1 * p4) {
		v1 *= (v1 * uint64(p0))
		switch uint64(((k_uint - k_uint) << (v1 % 9))) % 4 {
		case 0:
			p0 &^= p0
		case 1:
			arr[uint(p1)%8] += int64(p1)
		case 2:
			p1 = int8(p2)
		default:
			arr[uint(p4)%8] += int64(p4)
		}
	}
	v2 = uint16(((k_int64 & k_int64) ^ sel_int64(k_int16 >= k_int16, k_int64, k_int64)))
	if (k_int16 &^ k_int16) > (k_int16 ^ k_int16) {
		p2 = sel_uint16((k_int32&k_int32) >= (k_int32*k_int32), (sel_uint16(p0 == p1, p2, v2) * sel_uint16(v1 >= v1, p2, v2)), v2)
		v0 = ((uint32(v0) / ((-v0) | 1)) ^ 0)
	} else {
		p1 = p1
		arr[uint(r)%8] += int64(r)
	}
	return r ^ (int(k_uint) % ((p3 | p3) | 1)) ^ int(v0) ^ int(v1) ^ int(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 310
	fmt.Print(f1(int8(x>>31), int8(x>>8), uint16(x>>45), int(x>>45), int8(x>>3)), " ")
}

func f2(p0 int8, p1 uint32, p2 int64, p3 uint64, p4 uint) (r int8) {
	var v0 uint64 = 18446744073709551615
	var v1 int16 = 18524
	var v2 uint64 = 18446744073709551615
	k_int8 := int8(2)
	k_uint8 := uint8(115)
	k_int16 := int16(2)
	k_uint16 := uint16(32768)
	k_int32 := int32(-1)
	k_uint32 := uint32(3)
	k_int64 := int64(0)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(-5979540294562502839)
	k_uint := uint(1159945157572310953)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(((k_int | k_int) | (k_int << (k_uint16 % 127)))) % 4 {
	case 0:
		v1 -= ((v1 &^ v1) + 32767)
	case 1:
		v2 = (((p3 << (k_uint16 % 33)) / (uint64(r) | 1)) ^ 1)
	case 2:
		p1 = p1
	default:
		p2--
	}
	v2, p3 = v2, v2
	r = ((int8(len(strs[uint(r)%5])) & int8(len(strs[uint(k_int)%5]))) * int8((k_uint8 - k_uint8)))
	if !(!(k_int32 == k_int32)) {
		p1 = sel_uint32(sel_uint(k_uint8 > k_uint8, p4, p4) != (p4*p4), ((p1 % (p1 | 1)) - 1), (p1 << ((v0 &^ p3) % 9)))
		p4 &^= ((p4 & p4) &^ (p4 >> (k_uint16 % 127)))
	} else {
		if (k_int & k_int) == (k_int &^ k_int) {
			v2, v0 = (p3 * v2), v2
			p3 = uint64(((k_uint16 &^ k_uint16) & uint16(k_uint8)))
		}
		p3 = uint64((int8(k_int32) - (p0 - 0)))
	}
	v0, v2 = (v0 - v0), v0
	v1 = (-((^v1) + (v1 - v1)))
	v0 = (p3 & (sel_uint64(v1 != v1, v2, v2) ^ (p3 - v2)))
	switch uint64(v1) % 4 {
	case 0:
		p0, r = (p0 & p0), p0
	case 1:
		v0 = (((v2 - p3) | (p3 | p3)) * ((v2 &^ p3) * (v0 * p3)))
	case 2:
		arr[uint(p4)%8] += int64(p4)
	default:
		v2 &^= ((p3 & p3) | (v2 & v0))
	}
	v2 = sel_uint64((v1 >= v1 && p3 >= p3), ((v0 &^ p3) ^ (p3 * v0)), ((p3 & v2) | uint64(p0)))
	return r ^ ((r | r) + (r - p0)) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 180
	fmt.Print(f2(int8(x>>43), uint32(x>>1), int64(x>>0), uint64(x>>42), uint(x>>6)), " ")
}

func f3(p0 uint64, p1 uint64, p2 int8, p3 uint, p4 int8) (r uint16) {
	var v0 uint32 = 1
	var v1 int16 = -3
	var v2 uint64 = 3
	k_int8 := int8(-14)
	k_uint8 := uint8(255)
	k_int16 := int16(0)
	k_uint16 := uint16(32768)
	k_int32 := int32(68)
	k_uint32 := uint32(7)
	k_int64 := int64(-1)
	k_uint64 := uint64(0)
	k_int := int(0)
	k_uint := uint(18446744073709551615)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v0 = sel_uint32((v1&^v1) <= int16(p0), v0, (uint32(v1) | (v0 - 2)))
	p3 = (((p3 - p3) &^ (p3 >> (p3 % 127))) / (p3 | 1))
	v1--
	for i2 := int(0); i2 < 4; i2++ {
		switch uint64((sel_uint(k_uint8 >= k_uint8, p3, p3) ^ 0)) % 4 {
		case 0:
			r = (uint16((v0 % (v0 | 1))) * uint16(int(k_int32)))
		case 1:
			r |= uint16((v2 << (k_uint8 % 5)))
		case 2:
			v0--
		default:
			p1, v2 = (^p1), p1
		}
		v2 = uint64(((v0 ^ v0) ^ 7))
		p3 ^= uint(i2)
	}
	if (p2 - p4) == int8(len(strs[uint(v0)%5])) {
		p0 = p0
		if (v1 >> (k_uint8 % 33)) < (v1 & v1) {
			arr[uint(p3)%8] += int64(p3)
			arr[uint(p3)%8] += int64(p3)
		}
	} else {
		for i1 := int(0); i1 < 2; i1++ {
			v2 *= (uint64(len(strs[uint(k_int64)%5])) / (p0 | 1))
			p4++
			v0 ^= uint32(i1)
		}
		p1 = uint64(((v2 & p1) ^ uint64(v0)))
	}
	for i2 := int(0); i2 < 2; i2++ {
		if (k_int64 | k_int64) > (k_int64 & k_int64) {
			p4 = ((int8(len(strs[uint(k_int)%5])) / ((p4 << (v0 % 127)) | 1)) << ((k_uint8 | (-k_uint8)) % 127))
			p0 = p0
		} else {
			arr[uint(p4)%8] += int64(p4)
			p2++
		}
		switch uint64(((p2 & p2) + -128)) % 4 {
		case 0:
			v0 = (uint32(len(strs[uint(r)%5])) * ((v0 - 67) - (v0 - v0)))
		case 1:
			p2 &= (int8(len(strs[uint(p1)%5])) * sel_int8(k_uint8 == k_uint8, p4, p2))
		case 2:
			arr[uint(v1)%8] += int64(v1)
		default:
			p1 = (-uint64(len(strs[uint((v1*-1))%5])))
		}
		if !(r < r) {
			break
		}
		v1 ^= int16(i2)
	}
	v0++
	p0 = sel_uint64((v1+v1) != (v1%(v1|1)), ((v2 - p0) &^ (-p1)), (-sel_uint64(r == r, p1, v2)))
	for i2 := int(0); i2 < 3; i2++ {
		for i1 := int(0); i1 < 3; i1++ {
			p0 = ((^(p1 | p1)) % ((p1 ^ (p0 - p0)) | 1))
			r++
			if p3 == p3 {
				break
			}
			p1 ^= uint64(i1)
		}
		p2 &= p2
		if v2 < p0 {
			continue
		}
		p1 ^= uint64(i2)
	}
	return r ^ ((r % (r | 1)) - 45017) ^ uint16(v0) ^ uint16(v1) ^ uint16(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 561
	fmt.Print(f3(uint64(x>>0), uint64(x>>43), int8(x>>8), uint(x>>41), int8(x>>23)), " ")
}

func f4(p0 uint32, p1 int32, p2 uint64, p3 int, p4 int8) (r int16) {
	var v0 uint = 2
	var v1 int8 = -128
	var v2 uint8 = 255
	k_int8 := int8(2)
	k_uint8 := uint8(1)
	k_int16 := int16(-1)
	k_uint16 := uint16(52)
	k_int32 := int32(2)
	k_uint32 := uint32(92)
	k_int64 := int64(-6471474091743231866)
	k_uint64 := uint64(1)
	k_int := int(0)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	r++
	p0 += (uint32(k_uint16) & p0)
	switch uint64(((p0 * p0) % (p0 | 1))) % 4 {
	case 0:
		switch uint64(((k_int64 &^ k_int64) ^ sel_int64(k_int64 == k_int64, k_int64, k_int64))) % 4 {
		case 0:
			arr[uint(p1)%8] += int64(p1)
		case 1:
			arr[uint(p4)%8] += int64(p4)
		case 2:
			p4, v1 = p4, p4
		default:
			arr[uint(v0)%8] += int64(v0)
		}
	case 1:
		v0 = ((^(^v0)) % (v0 | 1))
	case 2:
		v1 = (int8(sel_uint64(v0 >= v0, p2, p2)) * ((p4 | v1) >> ((p2 + 2) % 127)))
	default:
		v2 = (-(-(v2 * v2)))
	}
	switch uint64((int(len(strs[uint(k_uint16)%5])) + (-p3))) % 4 {
	case 0:
		arr[uint(p1)%8] += int64(p1)
	case 1:
		if v0 < v0 && (k_int64 != k_int64 || p0 > p0) {
			arr[uint(v0)%8] += int64(v0)
			arr[uint(v2)%8] += int64(v2)
		}
	case 2:
		v1 = (sel_int8(v2 < v2, (-v1), v1) | ((p4 ^ v1) &^ sel_int8(v0 > v0, v1, v1)))
	default:
		p3 &= (int(len(strs[uint(p0)%5])) >> ((k_uint16 % (k_uint16 | 1)) % 5))
	}
	p4 = int8(len(strs[uint(sel_int8(r != r, (v1/(v1|1)), (v1<<(v2%70))))%5]))
	p2 = (((p2 + 3) - uint64(len(strs[uint(p4)%5]))) >> (((p2 & p2) ^ (p2 >> (k_uint16 % 70))) % 5))
	p2++
	p4, v1 = (p4 &^ v1), p4
	r = (((r &^ r) & (r ^ r)) / ((^(r << (p0 % 33))) | 1))
	return r ^ sel_int16(p2 <= p2, (r|r), (r&r)) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 780
	fmt.Print(f4(uint32(x>>9), int32(x>>26), uint64(x>>30), int(x>>36), int8(x>>23)), " ")
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
	fmt.Println((((func() int { return 2 }() * func() int { return 2 }()) << (sel_uint32(func() int32 { return -30 }() == func() int32 { return -30 }(), func() uint32 { return 7 }(), func() uint32 { return 7 }()) % 33)) % (func() int { return 2 }() | 1)))
	fmt.Println(uint32(len(strs[uint(((func() int32 { return 2 }()&func() int32 { return 2 }())+(func() int32 { return 2 }()&func() int32 { return 2 }())))%5])))
	fmt.Println((func() uint64 { return 3 }() + (^(func() uint64 { return 3 }() &^ func() uint64 { return 3 }()))))
	fmt.Println((-uint32(len(strs[uint((^func() uint8 { return 2 }()))%5]))))
	fmt.Println(((int16(func() int16 { return -29430 }()) - (func() int16 { return -29430 }() * func() int16 { return -29430 }())) + ((func() int16 { return -29430 }() / (func() int16 { return -29430 }() | 1)) &^ (func() int16 { return -29430 }() & func() int16 { return -29430 }()))))
	fmt.Println((((func() uint16 { return 3 }() & func() uint16 { return 3 }()) - (func() uint16 { return 3 }() ^ 65535)) ^ ((func() uint16 { return 3 }() >> (func() uint8 { return 0 }() % 70)) % ((func() uint16 { return 3 }() &^ func() uint16 { return 3 }()) | 1))))
	fmt.Println(func() uint8 { return 128 }())
	fmt.Println((func() uint64 { return 1 }() + ((func() uint64 { return 1 }() + func() uint64 { return 1 }()) % (func() uint64 { return 1 }() | 1))))
	fmt.Println(uint16(len(strs[uint(func() int { return 9223372036854775807 }())%5])))
	fmt.Println(((func() uint16 { return 99 }() & (func() uint16 { return 99 }() + func() uint16 { return 99 }())) - (uint16(func() int { return math.MinInt64 }()) * uint16(func() int16 { return 1 }()))))
	fmt.Println(((-func() int64 { return -3 }()) << (((func() uint { return 1 }() % (func() uint { return 1 }() | 1)) & (func() uint { return 1 }() >> (func() uint { return 1 }() % 9))) % 33)))
	fmt.Println((((func() int64 { return 1 }() * 1) * sel_int64(func() int16 { return -1 }() == func() int16 { return -1 }(), func() int64 { return 1 }(), func() int64 { return 1 }())) * 0))
	fmt.Println(arr)
}
