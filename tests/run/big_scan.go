// How numbers of package math/big are read: prefixes, points, underscores,
// exponents of either base, huge exponents, what is left unread.
package main

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"
)

func floats() {
	for _, s := range []string{
		"0b0e+10", "-0b0e-10", "0B1010E2", "0b.001e3", "0o12E2", "0O1.4p3", "0x1.8p0_1", "0x.8p-2",
		"1_000.5", "1__0", "_1", "1_", "0x_1", "1e1_0", "1e", "1p", "1e+", ".", "", "+", "1.2.3", "0b12", "1x",
		"1e3000000000", "1e-3000000000", "1e99999999999999999999", "0e99999999999999999999",
	} {
		f, b, err := new(big.Float).Parse(s, 0)
		if err != nil {
			fmt.Printf("%q: base %d, %v\n", s, b, err)
			continue
		}
		fmt.Printf("%q: base %d, %s\n", s, b, f.Text('g', 20))
	}
	for _, s := range []string{
		"1e1000000", "1e-1000000", "1e646456992", "1e646456993", "-1e1000000000", "1e-646456993", "1e-646456994",
		"123456789e70000", "7e-70000", "1p2147483646", "1p2147483647", "1p-2147483649", "1p-2147483650",
	} {
		f, _, err := big.ParseFloat(s, 10, 64, big.ToNearestEven)
		if err != nil {
			fmt.Println(s, err)
			continue
		}
		if s == "1p-2147483649" { // the smallest exponent: Go's conversion wraps around
			fmt.Println(s, f.Text('p', 0))
			continue
		}
		d, acc := f.Float64()
		e, acc32 := f.Float32()
		fmt.Println(s, f.Text('p', 0), f.Acc(), d, acc, e, acc32)
	}
	f, _, _ := big.ParseFloat("0x1.fffffffffffff8p2147483646", 0, 100, big.ToNearestEven)
	fmt.Println(f.Float64())
}

func scans() {
	for _, s := range []string{"12 3", "0x1g", "0b12", "  077 8", "09", "0", "0_", "-", "1_0x", "é", "12é"} {
		var z big.Int
		r := strings.NewReader(s)
		n, err := fmt.Fscan(r, &z)
		fmt.Printf("Int %q: %d %v %s, %d left\n", s, n, err, &z, r.Len())
	}
	for _, s := range []string{"1.5e3x", "+-1", "0x1p", "1e+", "inf", "1_0.5 z", "1.2.3"} {
		var z big.Float
		r := strings.NewReader(s)
		n, err := fmt.Fscan(r, &z)
		fmt.Printf("Float %q: %d %v %s, %d left\n", s, n, err, &z, r.Len())
	}
	for _, s := range []string{"1/2x", "0e9999999999", "1e5 2", "+-1", "3/0"} {
		var z big.Rat
		r := strings.NewReader(s)
		n, err := fmt.Fscan(r, &z)
		fmt.Printf("Rat %q: %d %v, %d left\n", s, n, err, r.Len())
	}
}

func rats() {
	for _, s := range []string{
		"0b1.1E2", "0o10e-2", "0X1.8p0_4", "0b1.1_0E2", "0o1_0e-2", "010", "010/1", "0010.5", "0e9999999999", "-0.0", "1_000.2_5",
		"1e-9223372036854775808", "1e9223372036854775808", "1p-9223372036854775808", "1_.5", "1._5", "0x.p1", "1/", "1/-2", "4/6",
	} {
		z, ok := new(big.Rat).SetString(s)
		fmt.Println(s, z, ok)
	}
	for _, s := range []string{"1e1000000", "1e-1000000", "1e1000001", "1e-1000001", "1p10000001", "0p1000000000000"} {
		z, ok := new(big.Rat).SetString(s)
		if ok {
			fmt.Println(s, z.Num().BitLen(), z.Denom().BitLen())
		} else {
			fmt.Println(s, ok)
		}
	}
}

func gobs() {
	var z big.Rat
	for _, s := range []string{"0", "1/3", "-12345678901234567890123/17", "5"} {
		x, _ := new(big.Rat).SetString(s)
		b, err := x.GobEncode()
		fmt.Println(s, b, err, z.GobDecode(b), z.Cmp(x))
	}
	b, err := (*big.Rat)(nil).GobEncode()
	fmt.Println(b, err, z.GobDecode(nil), &z)
	fmt.Println(z.GobDecode([]byte{2}), z.GobDecode([]byte{4, 0, 0, 0, 0}), z.GobDecode([]byte{2, 0, 0, 0, 9, 1}))
	bad := append([]byte{1, 10, 0, 0, 0, 53, 0, 0, 0, 1}, bytes.Repeat([]byte{0x10}, 8)...)
	for _, b := range [][]byte{{1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0}, bad, {1, 10, 0, 0, 0, 0, 0, 0, 0, 1, 0x80, 0, 0, 0, 0, 0, 0, 0}} {
		f := big.NewFloat(1)
		if err := f.GobDecode(b); err != nil {
			fmt.Println(strings.Split(err.Error(), " word")[0])
		} else {
			fmt.Println(f.Text('p', 0))
		}
	}
}

func main() {
	floats()
	scans()
	rats()
	gobs()
}
