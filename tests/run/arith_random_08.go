// Random arithmetic and control flow over every integer type, number 8.
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

func f0(p0 uint16, p1 uint32, p2 int64, p3 int16, p4 uint16) (r int8) {
	var v0 uint8 = 0
	var v1 uint64 = 0
	var v2 int32 = 1
	k_int8 := int8(-128)
	k_uint8 := uint8(0)
	k_int16 := int16(27)
	k_uint16 := uint16(1)
	k_int32 := int32(2)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(1)
	k_uint64 := uint64(12952296854004191764)
	k_int := int(-9)
	k_uint := uint(7)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	p3--
	v0 = (((v0 - v0) >> (p4 % 33)) &^ (sel_uint8(v1 > v1, v0, v0) << (uint16(v1) % 9)))
	p2 = int64(len(strs[uint(((k_uint/(k_uint|1))^(k_uint+k_uint)))%5]))
	arr[uint(p0)%8] += int64(p0)
	r = (-r)
	for i2 := int(0); i2 < 5; i2++ {
		p1 = (-uint32((^v0)))
		p0 = (-p0)
		p2 ^= int64(i2)
	}
	if !(k_uint == k_uint && p1 < p1) {
		r = (((r * -3) - sel_int8(p2 != p2, r, r)) >> ((^(p4 * p4)) % 33))
		if uint32(v1) > (p1 + p1) {
			p2 = p2
			p1 = uint32(len(strs[uint(((v2%(v2|1))&^(v2/(v2|1))))%5]))
		} else {
			r++
			arr[uint(p1)%8] += int64(p1)
		}
	} else {
		p4 = ((p4 - (p0 + p0)) &^ uint16(len(strs[uint((p1+p1))%5])))
		p2 = (((-p2) | (p2 | p2)) ^ ((p2 % (p2 | 1)) - 5992838916036715135))
	}
	p4 = (uint16((v2 + 1)) * ((p4 + 2) ^ (p4 % (p0 | 1))))
	r = r
	return r ^ (-int8(len(strs[uint(v2)%5]))) ^ int8(v0) ^ int8(v1) ^ int8(v2)
}

func call0(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 759
	fmt.Print(f0(uint16(x>>18), uint32(x>>37), int64(x>>43), int16(x>>16), uint16(x>>29)), " ")
}

func f1(p0 int32, p1 int32, p2 int64, p3 uint64, p4 uint64) (r uint8) {
	var v0 uint64 = 1
	var v1 uint32 = 2864494558
	var v2 uint = 9223372036854775808
	k_int8 := int8(0)
	k_uint8 := uint8(255)
	k_int16 := int16(0)
	k_uint16 := uint16(7)
	k_int32 := int32(2147483647)
	k_uint32 := uint32(1)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(9223372036854775808)
	k_int := int(1)
	k_uint := uint(0)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	if sel_int32(k_int8 <= k_int8, p0, p1) <= (p0 % (p1 | 1)) {
		for i1 := int(0); i1 < 3; i1++ {
			arr[uint(p2)%8] += int64(p2)
			p3 = (((v0 | p4) ^ (p4 | p3)) % (((p4 ^ v0) % ((v0 ^ p3) | 1)) | 1))
			if !(v2 != v2) {
				break
			}
			r ^= uint8(i1)
		}
		p0 = (p0 ^ ((p0 >> (v1 % 5)) & sel_int32(k_uint16 != k_uint16, p0, p1)))
	}
	switch uint64(sel_int16((k_int16 != k_int16 || v2 >= v2), (k_int16%(k_int16|1)), int16(len(strs[uint(p2)%5])))) % 4 {
	case 0:
		p3 = ((^(p3 ^ p4)) + 2)
	case 1:
		for i1 := int(0); i1 < 3; i1++ {
			v1 = ((v1 | v1) >> (((^r) ^ (r & r)) % 127))
			v0 = uint64(len(strs[uint(((p2|p2)-(p2*p2)))%5]))
			r ^= uint8(i1)
		}
	case 2:
		switch uint64(((p0 ^ p1) >> (r % 70))) % 4 {
		case 0:
			arr[uint(v1)%8] += int64(v1)
		case 1:
			v1++
		case 2:
			p0 |= (sel_int32(v1 != v1, p0, p1) + (p0 * p1))
		default:
			v2--
		}
	default:
		p3 = uint64(len(strs[uint((k_uint16&k_uint16))%5]))
	}
	p1 = (((p1 | p0) &^ int32(len(strs[uint(p1)%5]))) / (sel_int32(v2 == v2, (p0*p1), (p0*-79)) | 1))
	p0 &^= int32((r ^ r))
	p0 = int32(len(strs[uint(k_int)%5]))
	r++
	if (v2 & v2) >= (v2 << (v0 % 9)) {
		if (v1 % (v1 | 1)) == (^v1) {
			arr[uint(p2)%8] += int64(p2)
			p2 = (int64(len(strs[uint((p2-p2))%5])) + (-(p2 &^ p2)))
		}
		p0 = ((int32(len(strs[uint(v2)%5])) ^ 705220500) % (int32((p2 << (r % 5))) | 1))
	} else {
		p4 = ((p3 ^ uint64(r)) & sel_uint64(k_int16 >= k_int16, (p3+18446744073709551615), (p3-p3)))
		for i1 := int(0); i1 < 2; i1++ {
			v0 = (((p4 &^ v0) * 18446744073709551615) & ((-p3) * v0))
			p2 = p2
			p4 ^= uint64(i1)
		}
	}
	for i2 := int(0); i2 < 3; i2++ {
		p4 = (((^p4) - (v0 + p3)) % (sel_uint64(k_int16 == k_int16, p4, (p3^p4)) | 1))
		arr[uint(v0)%8] += int64(v0)
		if v2 < v2 {
			continue
		}
		p4 ^= uint64(i2)
	}
	v0 = (p3 &^ (v0 / ((v0 &^ v0) | 1)))
	return r ^ ((r * 0) - (r >> (v1 % 33))) ^ uint8(v0) ^ uint8(v1) ^ uint8(v2)
}

func call1(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 597
	fmt.Print(f1(int32(x>>8), int32(x>>39), int64(x>>39), uint64(x>>28), uint64(x>>27)), " ")
}

func f2(p0 int16, p1 uint16, p2 int, p3 int64, p4 uint32) (r int32) {
	var v0 int8 = -128
	var v1 int = -3
	var v2 int = -1
	k_int8 := int8(-3)
	k_uint8 := uint8(128)
	k_int16 := int16(-32768)
	k_uint16 := uint16(7)
	k_int32 := int32(-1620754105)
	k_uint32 := uint32(4294967295)
	k_int64 := int64(-1)
	k_uint64 := uint64(2)
	k_int := int(9223372036854775807)
	k_uint := uint(1255312117637275317)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 3; i2++ {
		v0 = int8(sel_int64(k_uint > k_uint, int64(len(strs[uint(v2)%5])), int64(len(strs[uint(p3)%5]))))
		p0 = (((p0 % (p0 | 1)) | int16(len(strs[uint(k_uint8)%5]))) & (int16(len(strs[uint(p3)%5])) >> (p4 % 9)))
		if p3 < p3 {
			continue
		}
		r ^= int32(i2)
	}
	v0 = int8((int16(k_uint8) * p0))
	switch uint64(uint16(len(strs[uint((p2|v1))%5]))) % 4 {
	case 0:
		p3++
	case 1:
		if (p4 / (p4 | 1)) < uint32(len(strs[uint(r)%5])) {
			p2--
			arr[uint(p1)%8] += int64(p1)
		}
	case 2:
		v2 &= ((p2 - 1) * 23)
	default:
		if !(p4 >= p4) {
			arr[uint(p0)%8] += int64(p0)
			p4 |= (uint32(len(strs[uint(r)%5])) - (p4 &^ p4))
		}
	}
	p2 = (((v2 & v1) &^ (v1 &^ v1)) >> (uint8(len(strs[uint((r-r))%5])) % 33))
	p3 = ((int64(len(strs[uint(v0)%5])) ^ (p3 * p3)) ^ p3)
	arr[uint(v0)%8] += int64(v0)
	p1 &^= sel_uint16((p4 == p4 && k_uint8 <= k_uint8), (p1 - p1), (p1 << (k_uint64 % 9)))
	switch uint64((uint16(k_uint64) * sel_uint16(r > r, p1, p1))) % 4 {
	case 0:
		p0 = int16(len(strs[uint((uint8(v0)-(k_uint8-k_uint8)))%5]))
	case 1:
		if (v0 == v0 && r == r) || (r < r && k_uint64 < k_uint64) {
			v1, p2 = (v2 ^ p2), v1
			p1 = uint16(((p1 - 65535) + (p1 - p1)))
		} else {
			p2, v1 = v2, p2
			p1 = (^sel_uint16(p0 > p0, (p1 + 32768), p1))
		}
	case 2:
		p1 = p1
	default:
		p1 = (^((p1 ^ p1) - uint16(p2)))
	}
	v0 = (((v0 + v0) | (v0 + 127)) + -1)
	return r ^ ((r ^ 2) &^ (r & r)) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call2(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 837
	fmt.Print(f2(int16(x>>10), uint16(x>>4), int(x>>31), int64(x>>36), uint32(x>>32)), " ")
}

func f3(p0 uint8, p1 uint8, p2 uint16, p3 uint8, p4 int32) (r uint32) {
	var v0 uint16 = 3
	var v1 int32 = -3
	var v2 int = math.MinInt64
	k_int8 := int8(-128)
	k_uint8 := uint8(21)
	k_int16 := int16(7)
	k_uint16 := uint16(1)
	k_int32 := int32(0)
	k_uint32 := uint32(1)
	k_int64 := int64(-8291574636123009337)
	k_uint64 := uint64(18446744073709551615)
	k_int := int(-1)
	k_uint := uint(2)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	switch uint64(((v1 * p4) + (v1 >> (p3 % 127)))) % 4 {
	case 0:
		p4 ^= (^v1)
	case 1:
		p0, p3 = (p3 ^ p0), p0
	case 2:
		if (v2 + 9223372036854775807) > (v2 * 0) {
			p2 = uint16(v1)
			p0, p1 = (p0 + 1), p0
		} else {
			v0 *= ((v0 - v0) &^ v0)
			arr[uint(p0)%8] += int64(p0)
		}
	default:
		p1--
	}
	p4, v1 = int32(r), p4
	p0, p3 = (p3 &^ p1), p0
	v1 &= ((v1 * 75) ^ 1)
	if sel_uint16(p1 >= p1, v0, v0) > (-p2) {
		r++
		p3 = (((p1 - p1) + (p0 ^ p0)) & sel_uint8(k_int8 >= k_int8, (-p1), sel_uint8(k_int16 < k_int16, p3, p1)))
	}
	v2 = (v2 & (^(v2 * v2)))
	p2 = (sel_uint16(k_int8 > k_int8, uint16(len(strs[uint(r)%5])), uint16(len(strs[uint(k_uint)%5]))) - (-v0))
	for i2 := int(0); i2 < 4; i2++ {
		if k_int8 != (k_int8 - k_int8) {
			p3, p0 = (p0 << (v0 % 127)), p3
			v0 = (((v0 - v0) - uint16(r)) * ((v0 + v0) & (v0 ^ p2)))
		} else {
			v2 &= v2
			arr[uint(p4)%8] += int64(p4)
		}
		r = (^uint32(len(strs[uint((-v1))%5])))
		if p1 < p0 {
			break
		}
		v0 ^= uint16(i2)
	}
	r = (((r << (k_uint % 127)) >> ((v0 * p2) % 33)) + (uint32(len(strs[uint(k_int8)%5])) ^ 0))
	return r ^ (^(-r)) ^ uint32(v0) ^ uint32(v1) ^ uint32(v2)
}

func call3(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 225
	fmt.Print(f3(uint8(x>>5), uint8(x>>5), uint16(x>>49), uint8(x>>23), int32(x>>41)), " ")
}

func f4(p0 uint, p1 int64, p2 int16, p3 int32, p4 int) (r int32) {
	var v0 int = 0
	var v1 uint64 = 3
	var v2 int16 = -64
	k_int8 := int8(1)
	k_uint8 := uint8(3)
	k_int16 := int16(-3)
	k_uint16 := uint16(7)
	k_int32 := int32(25)
	k_uint32 := uint32(2147483648)
	k_int64 := int64(math.MinInt64)
	k_uint64 := uint64(0)
	k_int := int(-1)
	k_uint := uint(9223372036854775808)
	_, _, _, _, _, _, _, _, _, _ = k_int8, k_uint8, k_int16, k_uint16, k_int32, k_uint32, k_int64, k_uint64, k_int, k_uint
	for i2 := int(0); i2 < 3; i2++ {
		v0 = ((int(v2) % ((v0 - v0) | 1)) >> (uint16((p1 - 9223372036854775807)) % 9))
		switch uint64(((k_uint32 - k_uint32) * (k_uint32 ^ k_uint32))) % 4 {
		case 0:
			v0 = p4
		case 1:
			p4 = (-((p4 & p4) &^ sel_int(p2 != p2, p4, v0)))
		case 2:
			r++
		default:
			v0 = (((p4 * v0) - (p4 ^ p4)) >> (k_uint16 % 5))
		}
		p3 ^= int32(i2)
	}
	switch uint64(((p0 ^ p0) ^ (p0 - p0))) % 4 {
	case 0:
		v2--
	case 1:
		for i1 := int(0); i1 < 3; i1++ {
			r, p3 = (r ^ p3), r
			p2++
			v0 ^= int(i1)
		}
	case 2:
		p3 = r
	default:
		v0 -= ((p4 * p4) >> (uint(len(strs[uint(p2)%5])) % 9))
	}
	v1--
	switch uint64(((-r) + r)) % 4 {
	case 0:
		p3 = (r - ((p3 * -2147483648) ^ -1075707045))
	case 1:
		v2 = ((int16(k_int8) >> (v1 % 127)) - (sel_int16(v0 != v0, v2, p2) * (p2 ^ v2)))
	case 2:
		v0 = (sel_int(p4 == v0, (p4<<(k_uint16%70)), (v0*p4)) ^ (v0 | sel_int(p0 > p0, p4, v0)))
	default:
		if (v1 & v1) != (v1 ^ v1) {
			v1 = uint64(len(strs[uint(int32(len(strs[uint(sel_uint32(r >= p3, k_uint32, k_uint32))%5])))%5]))
			arr[uint(v0)%8] += int64(v0)
		} else {
			p0 = ((p0 << ((v1 + v1) % 9)) * 2)
			v0 = (((^v0) ^ (p4 * p4)) & ((v0 * math.MinInt64) * v0))
		}
	}
	p2++
	p1 *= (p1 & sel_int64(v0 > v0, p1, p1))
	p4 = (sel_int((p1 < p1 || k_int8 < k_int8), (p4^p4), sel_int(k_uint8 >= k_uint8, p4, v0)) - 9223372036854775807)
	p3 = r
	v2 = v2
	return r ^ (int32(len(strs[uint(p0)%5])) &^ (-r)) ^ int32(v0) ^ int32(v1) ^ int32(v2)
}

func call4(k int) {
	x := uint64(k)*0x9e3779b97f4a7c15 + 583
	fmt.Print(f4(uint(x>>2), int64(x>>31), int16(x>>11), int32(x>>39), int(x>>24)), " ")
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
	fmt.Println(int64(len(strs[uint(((func() int8 { return 2 }()^func() int8 { return 2 }())+int8(len(strs[uint(func() int8 { return 2 }())%5]))))%5])))
	fmt.Println((-(uint32(len(strs[uint(func() int64 { return 0 }())%5])) | uint32(len(strs[uint(func() uint32 { return 0 }())%5])))))
	fmt.Println(sel_uint16(!(func() uint16 { return 42371 }() != func() uint16 { return 42371 }() || func() int16 { return 2 }() == func() int16 { return 2 }()), uint16(len(strs[uint(func() uint { return 14887369087125747952 }())%5])), ((func() uint16 { return 42371 }() % (func() uint16 { return 42371 }() | 1)) & (func() uint16 { return 42371 }() &^ func() uint16 { return 42371 }()))))
	fmt.Println((int16(len(strs[uint(func() uint64 { return 47 }())%5])) * ((func() int16 { return 1 }() + func() int16 { return 1 }()) &^ func() int16 { return 1 }())))
	fmt.Println((func() uint32 { return 2 }() &^ ((func() uint32 { return 2 }() &^ func() uint32 { return 2 }()) & (-func() uint32 { return 2 }()))))
	fmt.Println(func() int8 { return 0 }())
	fmt.Println(func() uint8 { return 3 }())
	fmt.Println((func() uint32 { return 3944359024 }() | (func() uint32 { return 3944359024 }() ^ uint32(func() uint8 { return 99 }()))))
	fmt.Println((uint(sel_uint16(func() uint64 { return 3 }() != func() uint64 { return 3 }(), func() uint16 { return 64 }(), func() uint16 { return 64 }())) * sel_uint(func() uint16 { return 64 }() == func() uint16 { return 64 }(), func() uint { return 9223372036854775808 }(), (func() uint { return 9223372036854775808 }()+7))))
	fmt.Println((func() int { return -3 }() - ((func() int { return -3 }() &^ func() int { return -3 }()) * (func() int { return -3 }() &^ func() int { return -3 }()))))
	fmt.Println(func() int8 { return -3 }())
	fmt.Println(uint(len(strs[uint(((-func() int64 { return math.MinInt64 }())/((func() int64 { return math.MinInt64 }()-math.MinInt64)|1)))%5])))
	fmt.Println(arr)
}
