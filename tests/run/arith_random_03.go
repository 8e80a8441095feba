// Random arithmetic and control flow over every integer type, number 3.
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

func f0(p0 uint16, p1 uint, p2 int, p3 int16, p4 uint32) (r uint) {
	var v0 uint64 = 7
	var v1 int = 38
	var v2 uint64 = 2
	k_int8 := int8(0)
	k_uint8 := uint8(0)
	k_int16 := int16(-28704)
	k_uint16 := uint16(32768)
	k_int32 := int32(1)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(3)
	k_int := int(-1)
	k_uint := uint(1)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v1 = (-((v1 &^ p2) + (v1 | v1)))
	switch uint64((k_int8 | k_int8)) % 4 {
	case 0:
		v0 = (((v0 % (v2 | 1)) ^ uint64(len(strs[uint(v1)%5]))) & ((v2 | v2) + 9223372036854775808))
	case 1:
		arr[uint(p2)%8] += int64(p2)
	case 2:
		v1--
	default:
		p4--
	}
	p0 = (((p0 - p0) &^ sel_uint16(k_int32 >= k_int32, p0, p0)) * uint16(len(strs[uint((k_int32^k_int32))%5])))
	if p4 >= p4 && !(p0 < p0) {
		p2--
		p1--
	}
	if int(len(strs[uint(k_int64)%5])) > (p2 << (k_uint8 % 5)) {
		for i1 := int(0); i1 < 5; i1++ {
			arr[uint(p3)%8] += int64(p3)
			arr[uint(v2)%8] += int64(v2)
			v2 ^= uint64(i1)
		}
		p1 = (p1 &^ ((r << (r % 9)) ^ p1))
	}
	p1, r = uint(v0), p1
	p3++
	v2 = (((v0 & v2) + (v2 + v0)) &^ v0)
	p1 = (((^p1) * (r << (r % 5))) - ((p1 * r) + 978872118613437200))
	return r ^ ((p1 - 9223372036854775808) / ((r / (p1 | 1)) | 1)) ^ uint(v0) ^ uint(v1) ^ uint(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 961
	fmt.Print(f0(uint16(x>>46), uint(x>>42), int(x>>33), int16(x>>24), uint32(x>>42)), " ")
}

func f1(p0 uint8, p1 uint32, p2 uint, p3 int, p4 uint8) (r uint) {
	var v0 int8 = -128
	var v1 int8 = -128
	var v2 int16 = 0
	k_int8 := int8(-3)
	k_uint8 := uint8(4)
	k_int16 := int16(-73)
	k_uint16 := uint16(65535)
	k_int32 := int32(2)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(-4)
	k_uint64 := uint64(53)
	k_int := int(-1)
	k_uint := uint(3)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	v2 = (int16((k_int32 >> (r % 5))) * ((v2 / (v2 | 1)) << (uint16(len(strs[uint(p3)%5])) % 70)))
	v1 = (int8(len(strs[uint((p0&^p0))%5])) | ((v0 * v0) ^ (v1 + v1)))
	p0 = (((p4 - 1) ^ (^p4)) >> ((uint64(len(strs[uint(k_int32)%5])) + (k_uint64 / (k_uint64 | 1))) % 70))
	switch uint64(int8(len(strs[uint(uint(len(strs[uint(v2)%5])))%5]))) % 4 {
	case 0:
		p1 = (uint32(len(strs[uint((r&p2))%5])) ^ p1)
	case 1:
		p1--
	case 2:
		v0 += ((v1 * v1) | (v0 - v0))
	default:
		p1 = (uint32(len(strs[uint((k_int64-9223372036854775807))%5])) &^ (^(p1 >> (p1 % 70))))
	}
	p3 = (p3 & int(len(strs[uint(uint64(k_uint16))%5])))
	v2 = (-int16(len(strs[uint((v2+v2))%5])))
	switch uint64(((k_uint64 / (k_uint64 | 1)) / (sel_uint64(v1 <= v0, k_uint64, k_uint64) | 1))) % 4 {
	case 0:
		if k_uint64 < (k_uint64 ^ k_uint64) {
			v0 = (v0 ^ -3)
			r--
		}
	case 1:
		arr[uint(v0)%8] += int64(v0)
	case 2:
		p3 = ((-(p3 | p3)) / (p3 | 1))
	default:
		p0 = (((p0 & p0) - p0) >> ((sel_uint64(v1 > v1, k_uint64, k_uint64) / (uint64(len(strs[uint(p1)%5])) | 1)) % 70))
	}
	p0 = p0
	v2 = v2
	return r ^ (^(p2 % (r | 1))) ^ uint(v0) ^ uint(v1) ^ uint(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 89
	fmt.Print(f1(uint8(x>>18), uint32(x>>11), uint(x>>26), int(x>>7), uint8(x>>32)), " ")
}

func f2(p0 int64, p1 int, p2 uint32, p3 int, p4 int64) (r int16) {
	var v0 int64 = -1135425962135304692
	var v1 uint32 = 2
	var v2 int8 = 1
	k_int8 := int8(0)
	k_uint8 := uint8(0)
	k_int16 := int16(32767)
	k_uint16 := uint16(1)
	k_int32 := int32(0)
	k_uint32 := uint32(3)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(2)
	k_int := int(2)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p1 = int(len(strs[uint(uint32(len(strs[uint((k_uint64&^k_uint64))%5])))%5]))
	arr[uint(v1)%8] += int64(v1)
	p1 = (^((p1 | p3) & (p1 - p1)))
	p3--
	for i2 := int(0); i2 < 4; i2++ {
		r = (((r * 0) - -24725) + ((r >> (k_uint8 % 9)) + (r >> (k_uint64 % 33))))
		if (^r) > (r * r) {
			v2 = v2
			arr[uint(p0)%8] += int64(p0)
		}
		if k_uint64 > k_uint64 {
			break
		}
		p1 ^= int(i2)
	}
	for i2 := int(0); i2 < 3; i2++ {
		p4 = (sel_int64(p3 <= p3, (p0&v0), sel_int64(k_uint16 != k_uint16, p4, p4)) / ((p0 &^ (^v0)) | 1))
		p4 = int64(len(strs[uint(int16((k_uint8%(k_uint8|1))))%5]))
		p2 ^= uint32(i2)
	}
	v1 *= ((v1 & v1) | (p2 & v1))
	v0 = (v0 % (((p4 << (k_uint64 % 5)) % ((p0 >> (k_uint % 33)) | 1)) | 1))
	if (k_uint64 + 1) >= (^k_uint64) {
		p4 |= ((v0 - p4) ^ (p0 - p0))
		p3 &= (p1 & (p1 >> (k_uint64 % 5)))
	} else {
		p4 = (sel_int64(k_uint8 < k_uint8, (p0+p4), p4) / (int64((^k_uint64)) | 1))
		for i1 := int(0); i1 < 5; i1++ {
			arr[uint(p3)%8] += int64(p3)
			p4 = ((sel_int64(v2 < v2, p4, v0) * (v0 | p0)) | (sel_int64(v1 != v1, p4, p4) % (sel_int64(p3 != p3, p4, p4) | 1)))
			if p1 < p3 && k_uint16 >= k_uint16 {
				break
			}
			p2 ^= uint32(i1)
		}
	}
	return r ^ ((r & r) % (r | 1)) ^ int16(v0) ^ int16(v1) ^ int16(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 408
	fmt.Print(f2(int64(x>>28), int(x>>23), uint32(x>>41), int(x>>43), int64(x>>6)), " ")
}

func f3(p0 uint, p1 uint64, p2 int16, p3 uint32, p4 uint16) (r int8) {
	var v0 uint32 = 3
	var v1 uint32 = 3
	var v2 uint32 = 3
	k_int8 := int8(-128)
	k_uint8 := uint8(7)
	k_int16 := int16(1)
	k_uint16 := uint16(0)
	k_int32 := int32(-3)
	k_uint32 := uint32(7)
	k_int64 := int64(9223372036854775807)
	k_uint64 := uint64(1)
	k_int := int(2)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(sel_int(k_uint8 <= k_uint8, int(k_int64), (-k_int))) % 4 {
	case 0:
		p4 = sel_uint16((k_int == k_int || (k_int >= k_int && k_int64 != k_int64)), ((p4 | p4) * (p4 & p4)), ((p4 * p4) / ((p4 - p4) | 1)))
	case 1:
		r = (int8((k_int64 << (p0 % 33))) + r)
	case 2:
		for i1 := int(0); i1 < 3; i1++ {
			v2 ^= (uint32(p1) &^ (v0 * 2268070885))
			arr[uint(p2)%8] += int64(p2)
			if p3 != v1 || k_int >= k_int {
				continue
			}
			p0 ^= uint(i1)
		}
	default:
		v0 = (((v0 | p3) >> ((p1 / (p1 | 1)) % 9)) ^ 0)
	}
	v1, v0 = uint32(len(strs[uint(p2)%5])), v1
	if (k_int & k_int) > (k_int * k_int) {
		p3 = (^(uint32(len(strs[uint(p2)%5])) ^ (v1 + v0)))
		p3 = (((v2 * v0) % ((^v2) | 1)) % (uint32((k_int32 << (p4 % 5))) | 1))
	} else {
		v2 = (((v1 - v0) + 1) | sel_uint32(p2 != p2, uint32(len(strs[uint(k_int)%5])), (^p3)))
		p4 = (p4 >> (p4 % 5))
	}
	switch uint64((^(v0 - p3))) % 4 {
	case 0:
		if sel_uint(p4 < p4, p0, p0) != (p0 ^ p0) {
			v1 = (sel_uint32(p0 > p0, uint32(k_int32), (-v0)) ^ (p3 << ((-k_uint8) % 5)))
			p4--
		}
	case 1:
		for i1 := int(0); i1 < 4; i1++ {
			p4 = (uint16(len(strs[uint(r)%5])) + ((p4 + 65) << ((p0 % (p0 | 1)) % 127)))
			v0, v2 = (v2 ^ v2), v0
			p4 ^= uint16(i1)
		}
	case 2:
		r = r
	default:
		if !(r == r && v2 > v2) {
			arr[uint(r)%8] += int64(r)
			arr[uint(p0)%8] += int64(p0)
		}
	}
	if (k_int64 - k_int64) <= (k_int64 ^ k_int64) {
		if (p0 << (p0 % 127)) != (p0 &^ p0) {
			p1 = (((p1 >> (p4 % 127)) + (p1 * p1)) + ((p1 << (p4 % 33)) | (p1 | p1)))
			arr[uint(p4)%8] += int64(p4)
		}
		p1 &^= ((p1 / (p1 | 1)) + (p1 >> (v1 % 33)))
	}
	v0 = (sel_uint32(p4 < p4, (p3+p3), (p3%(v2|1))) << (((v2 % (v0 | 1)) &^ (^p3)) % 127))
	v1--
	switch uint64(((r ^ r) * 0)) % 4 {
	case 0:
		if !(k_int > k_int) {
			arr[uint(p0)%8] += int64(p0)
			v2, p3 = p3, v2
		} else {
			p4 = p4
			v1 = v0
		}
	case 1:
		v1--
	case 2:
		p0++
	default:
		switch uint64(((p4 % (p4 | 1)) >> (p4 % 70))) % 4 {
		case 0:
			p3, v1 = (v0 % (v0 | 1)), p3
		case 1:
			arr[uint(p4)%8] += int64(p4)
		case 2:
			arr[uint(v2)%8] += int64(v2)
		default:
			p1 = (((p1 | p1) % ((p1 * 2) | 1)) - (uint64(p0) - 3))
		}
	}
	switch uint64(((r &^ r) | (r * r))) % 4 {
	case 0:
		switch uint64(((v2 - v0) &^ (p3 + v0))) % 4 {
		case 0:
			p2--
		case 1:
			p3, v1 = (v0 % (v2 | 1)), p3
		case 2:
			v1 = (((v1 & p3) + 0) & ((v1 << (k_uint8 % 70)) >> ((p4 * 32768) % 33)))
		default:
			p4++
		}
	case 1:
		r = (((r &^ r) - (r << (p3 % 9))) &^ sel_int8(v2 != v2, (r%(r|1)), (r^r)))
	case 2:
		switch uint64((uint32(len(strs[uint(k_uint8)%5])) ^ p3)) % 4 {
		case 0:
			v0, p3 = sel_uint32(k_int > k_int, v1, v0), v0
		case 1:
			p2 &^= int16(len(strs[uint((k_int64-k_int64))%5]))
		case 2:
			v1, p3 = (v2 / (v2 | 1)), v1
		default:
			v0 = (sel_uint32(k_int64 >= k_int64, (v2&^v1), (v1*v0)) | ((p3 - v0) / ((p3 - v2) | 1)))
		}
	default:
		p1 = ((p1 >> ((p4 + p4) % 70)) | (uint64(len(strs[uint(p1)%5])) &^ (p1 + p1)))
	}
	return r ^ ((r &^ r) ^ (r << (k_uint8 % 127))) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 471
	fmt.Print(f3(uint(x>>15), uint64(x>>7), int16(x>>25), uint32(x>>36), uint16(x>>40)), " ")
}

func f4(p0 uint, p1 int16, p2 uint16, p3 int, p4 int32) (r uint8) {
	var v0 int16 = -32768
	var v1 uint8 = 2
	var v2 uint8 = 2
	k_int8 := int8(42)
	k_uint8 := uint8(0)
	k_int16 := int16(0)
	k_uint16 := uint16(0)
	k_int32 := int32(-3)
	k_uint32 := uint32(1)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(62)
	k_int := int(2)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p2 = (^((p2 ^ 65535) << (p0 % 33)))
	for i2 := int(0); i2 < 2; i2++ {
		v1 = ((-sel_uint8(k_int64 >= k_int64, v1, v2)) * 2)
		arr[uint(p3)%8] += int64(p3)
		if k_int64 >= k_int64 || k_int8 < k_int8 {
			continue
		}
		p4 ^= int32(i2)
	}
	if (v2 * 255) != r {
		arr[uint(p4)%8] += int64(p4)
		p0++
	} else {
		p4 = (p4 + ((p4 ^ p4) >> ((r - r) % 33)))
		v1++
	}
	if v2 <= (v1 % (r | 1)) {
		v1 = v1
		p1 = ((int16(p4) + (p1 * p1)) - int16(len(strs[uint((p0-2))%5])))
	} else {
		p3 = (p3 * ((-p3) % ((-p3) | 1)))
		r = (-uint8(len(strs[uint((p1&^p1))%5])))
	}
	p4 = ((-(p4 / (p4 | 1))) & ((p4 * p4) &^ (p4 &^ p4)))
	v0 &^= (p1 ^ int16(k_uint64))
	p4 = ((int32(p3) - (p4 / (p4 | 1))) << ((^uint8(k_uint64)) % 9))
	r = uint8(len(strs[uint(((p4|p4)^(^p4)))%5]))
	r = ((^(v2 * v2)) + ((v1 + v1) - uint8(len(strs[uint(k_uint32)%5]))))
	return r ^ (uint8(k_uint32) + (v2 & v2)) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 846
	fmt.Print(f4(uint(x>>46), int16(x>>25), uint16(x>>44), int(x>>38), int32(x>>24)), " ")
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
	fmt.Println(int32((uint16(len(strs[uint(func() int32 { return 2 }())%5])) % ((func() uint16 { return 64 }() + 57) | 1))))
	fmt.Println((((func() uint64 { return 2 }() &^ func() uint64 { return 2 }()) + 7) + func() uint64 { return 2 }()))
	fmt.Println((((func() int32 { return -1 }() / (func() int32 { return -1 }() | 1)) - (-func() int32 { return -1 }())) | (int32(len(strs[uint(func() uint { return 9223372036854775808 }())%5])) >> ((func() uint64 { return 1 }() * 18446744073709551615) % 70))))
	fmt.Println(sel_int32(func() int { return math.MinInt64 }() <= int(len(strs[uint(func() uint8 { return 69 }())%5])), ((func() int32 { return 1902787744 }() + func() int32 { return 1902787744 }()) + (func() int32 { return 1902787744 }() - func() int32 { return 1902787744 }())), (^(func() int32 { return 1902787744 }() ^ 2))))
	fmt.Println((((func() int16 { return -1 }() | func() int16 { return -1 }()) & int16(func() int8 { return -1 }())) & (int16(len(strs[uint(func() int16 { return -1 }())%5])) + (func() int16 { return -1 }() | func() int16 { return -1 }()))))
	fmt.Println((int8(len(strs[uint((func() uint16 { return 3 }()+8805))%5])) + 0))
	fmt.Println(((sel_int32(func() int32 { return 2147483647 }() == func() int32 { return 2147483647 }(), func() int32 { return 2147483647 }(), func() int32 { return 2147483647 }()) ^ 2147483647) + 27))
	fmt.Println((((func() uint8 { return 54 }() ^ 119) - uint8(func() int32 { return -2147483648 }())) + 0))
	fmt.Println(func() int32 { return 0 }())
	fmt.Println((-((func() int16 { return 25 }() &^ func() int16 { return 25 }()) + 10282)))
	fmt.Println(((uint32(len(strs[uint(func() uint16 { return 65535 }())%5])) ^ uint32(func() uint8 { return 82 }())) + ((func() uint32 { return 2147483648 }() ^ 2806238112) / ((-func() uint32 { return 2147483648 }()) | 1))))
	fmt.Println(((sel_int(func() int16 { return 27491 }() == func() int16 { return 27491 }(), func() int { return 0 }(), func() int { return 0 }()) << ((func() uint { return 5255379319577623571 }() - func() uint { return 5255379319577623571 }()) % 70)) * func() int { return 0 }()))
	fmt.Println(arr)
}
