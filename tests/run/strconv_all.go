// strconv: Atoi, ParseInt and friends with every base, errors, Format, Quote, Append.
package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	for _, s := range []string{"0", "42", "-42", "+7", "", "-", "abc", "9223372036854775807", "9223372036854775808", "-9223372036854775808", " 1", "1_000", "0x10"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	for _, c := range []struct {
		s    string
		b, w int
	}{{"ff", 16, 64}, {"-80", 16, 8}, {"80", 16, 8}, {"zz", 36, 64}, {"0x1F", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"017", 0, 64}, {"1_000", 0, 64}, {"12", 2, 64}, {"1", 1, 64}, {"1", 37, 64}, {"300", 10, 8}, {"1", 10, 65}} {
		n, err := strconv.ParseInt(c.s, c.b, c.w)
		u, err2 := strconv.ParseUint(c.s, c.b, c.w)
		fmt.Println(n, err, u, err2)
	}
	for _, s := range []string{"1.5", "-0", "1e400", "1e-400", "inf", "-Infinity", "nan", "0x1p-2", "1_0.5", ".5", "5.", "1e", "", "1.7976931348623159e308", "4.9e-324", "0.1e-2"} {
		f, err := strconv.ParseFloat(s, 64)
		g, err2 := strconv.ParseFloat(s, 32)
		fmt.Println(f, err, g, err2)
	}
	for _, s := range []string{"1", "t", "TRUE", "False", "0", "yes"} {
		b, err := strconv.ParseBool(s)
		fmt.Println(b, err)
	}
	fmt.Println(strconv.FormatInt(-255, 16), strconv.FormatInt(1<<62, 36), strconv.FormatUint(1<<64-1, 2), strconv.Itoa(-7))
	for _, f := range []float64{1.0 / 3, 1e21, 123456789, 0.000001234, 100} {
		for _, c := range "efgGb" {
			fmt.Print(strconv.FormatFloat(f, byte(c), 3, 64), " ", strconv.FormatFloat(f, byte(c), -1, 32), " ")
		}
		fmt.Println()
	}
	fmt.Println(strconv.Quote("hi\n\"é\x00\xff☺"), strconv.QuoteToASCII("é☺"), strconv.QuoteRune('☺'), strconv.Quote("`"))
	for _, s := range []string{`"a\tb"`, "`raw`", `'x'`, `"bad`, `"\xZZ"`, `abc`, `"\u00e9"`} {
		u, err := strconv.Unquote(s)
		fmt.Printf("%q %v\n", u, err)
	}
	b := strconv.AppendInt([]byte("n="), -5, 10)
	b = strconv.AppendQuote(b, "q")
	b = strconv.AppendBool(b, true)
	b = strconv.AppendFloat(b, 2.5, 'f', 1, 64)
	fmt.Println(string(b))
	_, err := strconv.Atoi("x")
	ne := err.(*strconv.NumError)
	fmt.Println(ne.Func, ne.Num, ne.Err == strconv.ErrSyntax, errors.Is(err, strconv.ErrSyntax))
	fmt.Println(strconv.CanBackquote("a`"), strconv.IsPrint('\n'))
}
