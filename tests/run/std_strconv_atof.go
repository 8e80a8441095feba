// Text to floating-point and complex numbers: rounding, limits, syntax.
package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

type lcg uint64

func (l *lcg) next() uint64 {
	*l = *l*6364136223846793005 + 1442695040888963407
	return uint64(*l) ^ uint64(*l)>>29
}

func main() {
	in := strings.Fields(`0 -0 +0 1 -1 +1.5 .5 5. . - + e5 1e 1e+ 1e5 1E5 1e+5 1e-5 1.5e3x 0x 0x1 0x1p0 0x1.8p1 0X1P-2 0x.8p0 0x.p1 0x1.p1 0x1p 0x1p+ -0x1.fp3
	inf +inf -inf Inf INFINITY -infinity infin nan NaN -nan +nan nanx
	1_000 1_0.2_5 0x_1p0 0x1_2p0 0x1p1_0 _1 1_ 1__0 0x1_p0 1e1_0 0_1
	1e308 1e309 -1e309 1.7976931348623157e308 1.7976931348623158e308 1.797693134862315807e308 1.797693134862315808e308 1.7976931348623159e308
	5e-324 4.9e-324 2.5e-324 2.4703282292062327e-324 2.4703282292062328e-324 1e-324 1e-400 2.2250738585072011e-308 2.2250738585072014e-308
	9007199254740991 9007199254740992 9007199254740993 9007199254740994 9007199254740995 9007199254740993.00000000000000000000000001
	8.5899345e9 3.4028234663852886e38 3.4028235e38 3.4028235677973366e38 3.4028236e38 1.401298464324817e-45 7.006492321624085e-46 7.006492321624086e-46
	0.1 0.3 123456.7890123456789012345678901234567890 1e23 8.41e21 100000000000000016777215 100000000000000016777216
	0x1.fffffffffffff8p1023 0x1.fffffffffffff7p1023 0x1p-1074 0x1p-1075 0x1.8p-1075 0x1.00000000000008p0 0x1.00000000000008001p0 0x1.000001p0 0x1.0000010000001p0 0x123456789abcdef01p-10
	1e99999 1e-99999 0e99999 0x1p99999 0x1p-99999 22222222222222222222222222e-26 1.00000000000000011102230246251565404236316680908203125 1.00000000000000011102230246251565404236316680908203124 1.00000000000000011102230246251565404236316680908203126`)
	in = append(in, "", " 1", "1 ", "1\x00", "é", "0."+strings.Repeat("0", 400)+"1e401", "1."+strings.Repeat("0", 300)+"1", "1.5"+strings.Repeat("0", 790)+"e-10", strings.Repeat("9", 300), strings.Repeat("123456789", 30)+"."+strings.Repeat("5", 500))
	for _, s := range in {
		a, e1 := strconv.ParseFloat(s, 64)
		b, e2 := strconv.ParseFloat(s, 32)
		if len(s) > 60 {
			s = s[:20] + "..."
		}
		fmt.Printf("%q %x %v", s, math.Float64bits(a), a)
		fmt.Printf(" %x %v", math.Float32bits(float32(b)), b)
		if e1 != nil && len(s) < 60 {
			fmt.Print(" ", e1)
		}
		fmt.Println(e2 == nil)
	}
	var rnd lcg = 11
	h := uint64(14695981039346656037)
	for n := 0; n < 20000; n++ {
		s := strconv.FormatUint(rnd.next()>>(rnd.next()%64), 10)
		if n%3 == 0 {
			s += strconv.FormatUint(rnd.next(), 10)
		}
		k := int(rnd.next() % uint64(len(s)))
		s = s[:k] + "." + s[k:] + "e" + strconv.Itoa(int(rnd.next()%660)-330)
		if n%4 == 0 {
			s = "0x" + strconv.FormatUint(rnd.next(), 16) + ".8p" + strconv.Itoa(int(rnd.next()%2200)-1120)
		}
		v, err := strconv.ParseFloat(s, 64)
		w, _ := strconv.ParseFloat(s, 32)
		h = (h ^ math.Float64bits(v)) * 1099511628211
		h = (h ^ uint64(math.Float32bits(float32(w)))) * 1099511628211
		if err != nil {
			h++
		}
	}
	fmt.Println(h)
	// numbers whose digits, and whose power of ten, are floats themselves or just not
	for _, w := range []uint64{1, 3, 5, 125, 1<<24 - 1, 1 << 24, 1<<24 + 1, 1<<25 + 2, 123456789, 1<<53 - 1, 1 << 53, 1<<53 + 1, 1<<54 + 2, 9999999999999999} {
		for e := -25; e <= 25; e++ {
			s := strconv.FormatUint(w, 10) + "e" + strconv.Itoa(e)
			v, _ := strconv.ParseFloat(s, 64)
			x, _ := strconv.ParseFloat("-"+s, 32)
			h = (h ^ math.Float64bits(v)) * 1099511628211
			h = (h ^ uint64(math.Float32bits(float32(x)))) * 1099511628211
		}
		fmt.Printf("%x\n", h)
	}
	for _, s := range []string{"1", "i", "1i", "+i", "-2i", "1+2i", "1-2i", "(1+2i)", "(1", "1)", "()", "", "1+2", "1+2j", "1++2i", "1+-2i", "1-+2i", "1 + 2i", "inf+nani", "nan-nani", "nan+nani", "-inf-infi", "0x1p1+0x1p2i", "1e400+1i", "1+1e400i", "1e40+1i", "3.5e-2+.5i", "1i2", "2+3ii"} {
		a, e1 := strconv.ParseComplex(s, 128)
		b, e2 := strconv.ParseComplex(s, 64)
		fmt.Printf("%q %v %v %v %v\n", s, a, e1, b, e2)
	}
}
