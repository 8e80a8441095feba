// Integers: formatting in all bases, parsing with limits, error texts.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

type lcg uint64

func (l *lcg) next() uint64 {
	*l = *l*6364136223846793005 + 1442695040888963407
	return uint64(*l) ^ uint64(*l)>>29
}

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	for _, i := range []int64{0, 1, -1, 9, 10, 99, 100, -100, 12345, 1<<31 - 1, -1 << 31, 1<<63 - 1, -1 << 63} {
		fmt.Println(strconv.Itoa(int(i)), strconv.FormatInt(i, 2), strconv.FormatInt(i, 8), strconv.FormatInt(i, 16), strconv.FormatInt(i, 36), strconv.FormatInt(i, 7), strconv.FormatUint(uint64(i), 10), strconv.FormatUint(uint64(i), 32))
	}
	var rnd lcg = 7
	h := uint64(14695981039346656037)
	for n := 0; n < 20000; n++ {
		v := int64(rnd.next()) >> (rnd.next() % 64)
		base := int(rnd.next()%35) + 2
		s := strconv.FormatInt(v, base)
		for i := 0; i < len(s); i++ {
			h = (h ^ uint64(s[i])) * 1099511628211
		}
		if w, err := strconv.ParseInt(s, base, 64); w != v || err != nil {
			fmt.Println("does not come back:", v, base, s, w, err)
		}
		if w, err := strconv.ParseUint(strconv.FormatUint(uint64(v), base), base, 64); w != uint64(v) || err != nil {
			fmt.Println("does not come back:", uint64(v), base)
		}
		if w, err := strconv.Atoi(strconv.Itoa(int(v))); w != int(v) || err != nil {
			fmt.Println("Atoi", v)
		}
	}
	fmt.Println(h)
	fmt.Printf("%s %s %q\n", strconv.AppendInt([]byte("n="), -42, 10), strconv.AppendUint(nil, 255, 16), strconv.AppendInt(make([]byte, 2, 64), 7, 2))

	for _, s := range []string{"", "0", "-0", "+0", "+", "-", "007", "12", "-12", "+12", " 1", "1 ", "1_000", "_1", "1_", "1__0", "0x1F", "0X1f", "0b101", "0o17", "017", "08", "0x", "0b", "0b2", "0_7", "0x_1", "-0x80", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "99999999999999999999999", "127", "128", "-128", "-129", "zz", "é", "1e3", "1.5", "\x00"} {
		a, e1 := strconv.Atoi(s)
		b, e2 := strconv.ParseInt(s, 0, 64)
		c, e3 := strconv.ParseInt(s, 10, 8)
		d, e4 := strconv.ParseUint(s, 0, 16)
		f, e5 := strconv.ParseInt(s, 36, 0)
		fmt.Printf("%q: %d %v | %d %v | %d %v | %d %v | %d %v\n", s, a, e1, b, e2, c, e3, d, e4, f, e5)
	}
	for _, base := range []int{-1, 1, 37} {
		_, err := strconv.ParseInt("1", base, 64)
		fmt.Println(err)
	}
	for _, bits := range []int{-1, 65, 1, 2, 63} {
		v, err := strconv.ParseInt("-1", 10, bits)
		w, err2 := strconv.ParseUint("7", 10, bits)
		fmt.Println(v, err, w, err2)
	}
	_, err := strconv.ParseUint("-1", 10, 64)
	var ne *strconv.NumError
	fmt.Println(errors.Is(err, strconv.ErrSyntax), errors.As(err, &ne), ne.Func, ne.Num, ne.Err, ne.Unwrap() == strconv.ErrSyntax)
	_, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(errors.Is(err, strconv.ErrRange), err == strconv.ErrRange)
	try(func() { strconv.FormatInt(1, 1) })
	try(func() { strconv.AppendUint(nil, 1, 37) })
	for _, s := range []string{"1", "t", "T", "true", "TRUE", "True", "0", "f", "F", "false", "FALSE", "False", "", "yes", "tRUE"} {
		v, err := strconv.ParseBool(s)
		fmt.Print(v, " ", err, "; ")
	}
	fmt.Println(strconv.FormatBool(true), string(strconv.AppendBool([]byte("x"), false)), strconv.IntSize)
}
