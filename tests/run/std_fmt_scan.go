// fmt: Sscan, Sscanln, Sscanf, Fscan on several readers, custom scanners.
package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

type MyInt int
type MyBytes []byte
type MyF float32
type Word struct{ s string }

func (w *Word) Scan(st fmt.ScanState, verb rune) error {
	t, err := st.Token(true, func(r rune) bool { return r != ',' && r != ' ' })
	n, ok := st.Width()
	w.s = fmt.Sprintf("[%s %c %d %v]", t, verb, n, ok)
	return err
}

type Pair struct{ a, b int }

func (p *Pair) Scan(st fmt.ScanState, verb rune) error {
	_, err := fmt.Fscan(st, &p.a, &p.b)
	return err
}

type plain struct{ r io.Reader }

func (p plain) Read(b []byte) (int, error) { return p.r.Read(b[:1]) }

func show(n int, err error, a []any) {
	fmt.Print("  ", n, " ", err)
	for _, x := range a {
		switch v := x.(type) {
		case *int:
			fmt.Print(" ", *v)
		case *int8:
			fmt.Print(" ", *v)
		case *uint8:
			fmt.Print(" ", *v)
		case *string:
			fmt.Printf(" %q", *v)
		case *float64:
			fmt.Print(" ", *v)
		case *bool:
			fmt.Print(" ", *v)
		case *rune:
			fmt.Print(" ", *v)
		case *[]byte:
			fmt.Printf(" %q", *v)
		case *complex128:
			fmt.Print(" ", *v)
		case *MyInt:
			fmt.Print(" ", *v)
		case *MyBytes:
			fmt.Printf(" %q", *v)
		case *MyF:
			fmt.Print(" ", *v)
		case *Word:
			fmt.Print(" ", v.s)
		case *Pair:
			fmt.Print(" ", *v)
		}
	}
	fmt.Println()
}

func main() {
	mk := func(kinds string) (a []any) {
		for _, k := range kinds {
			switch k {
			case 'i':
				a = append(a, new(int))
			case 'h':
				a = append(a, new(int8))
			case 'u':
				a = append(a, new(uint8))
			case 's':
				a = append(a, new(string))
			case 'f':
				a = append(a, new(float64))
			case 'b':
				a = append(a, new(bool))
			case 'r':
				a = append(a, new(rune))
			case 'B':
				a = append(a, new([]byte))
			case 'c':
				a = append(a, new(complex128))
			case 'I':
				a = append(a, new(MyInt))
			case 'M':
				a = append(a, new(MyBytes))
			case 'F':
				a = append(a, new(MyF))
			case 'W':
				a = append(a, new(Word))
			case 'P':
				a = append(a, new(Pair))
			case 'x':
				a = append(a, 5)
			case 'y':
				a = append(a, new([]int))
			}
		}
		return
	}
	inputs := []string{"", "1 2 3", "  42\n7", "abc def", "-5 300 256", "true false T", "3.5 1e3 inf NaN", "0x1F 0b101 0o17 017", "1_000 5", "(1+2i) 3", "x 1", "1,2", "\"quoted str\" `raw`", "héllo 世界", "99999999999999999999", "1\n2", "1 2\n3 4\n", "\r\n5", "tru", "0x1p4 3p5"}
	kinds := []string{"i", "ii", "s", "ss", "f", "b", "bb", "h", "u", "r", "B", "c", "I", "M", "F", "W", "P", "x", "y", "iss", "hu"}
	for _, in := range inputs {
		for _, k := range kinds {
			fmt.Printf("%q %s\n", in, k)
			a := mk(k)
			n, err := fmt.Sscan(in, a...)
			show(n, err, a)
			a = mk(k)
			n, err = fmt.Sscanln(in, a...)
			show(n, err, a)
		}
	}
	for _, c := range [][3]string{{"5 abc", "%d %s", "is"}, {"5abc", "%d%s", "is"}, {"12345", "%2d%3d", "ii"}, {"a:1,b", "a:%d,%s", "is"}, {"50%", "%d%%", "i"}, {"50 x", "%d%%", "i"}, {"ff 17 101", "%x %o %b", "iii"}, {"U+0041", "%U", "r"}, {"xyz", "%c%c%c", "rrr"},
		{"68656c6c6f", "%x", "s"}, {"68f", "%x", "s"}, {"zz", "%x", "s"}, {"`a b` \"c\\td\"", "%q %q", "ss"}, {"abc", "%q", "s"}, {"1\n2", "%d\n%d", "ii"}, {"1 2", "%d\n%d", "ii"}, {"1\n2", "%d %d", "ii"}, {"1   2", "%d %d", "ii"}, {"12", "%d %d", "ii"}, {"hello", "%3s%s", "ss"},
		{"1 2", "%d", "ii"}, {"1 2", "%d %d", "i"}, {"1", "%z", "i"}, {"1", "%", "i"}, {"1", "%d %", "ii"}, {"t", "%d", "b"}, {"1.5", "%d", "f"}, {"1.5e2", "%5f", "f"}, {"true", "%t", "b"}, {"3,4", "%d,%d", "ii"}, {"w1,w2", "%v,%5v", "WW"}, {"3 4", "%v", "P"}, {"ab", "%s", "x"}, {"1-2i", "%g", "c"}, {"300", "%c", "h"}, {"\x80\xff", "%c%c", "rr"}} {
		fmt.Printf("%q %q\n", c[0], c[1])
		a := mk(c[2])
		n, err := fmt.Sscanf(c[0], c[1], a...)
		show(n, err, a)
	}
	for i, r := range []io.Reader{strings.NewReader("10 20 word\n30 é1x\nrest of it"), plain{strings.NewReader("10 20 word\n30 é1x\nrest of it")}, bufio.NewReader(strings.NewReader("10 20 word\n30 é1x\nrest of it"))} {
		fmt.Println("reader", i)
		a := mk("ii")
		n, err := fmt.Fscan(r, a...)
		show(n, err, a)
		a = mk("s")
		n, err = fmt.Fscanln(r, a...)
		show(n, err, a)
		a = mk("iris")
		n, err = fmt.Fscanf(r, "%d %c%d%s\n", a...)
		show(n, err, a)
		rest, err := io.ReadAll(r)
		fmt.Printf("%q %v\n", rest, err)
	}
	sum, count := 0, 0
	r := bufio.NewReader(strings.NewReader(strings.Repeat("1 22 333\n", 300)))
	for {
		var x int
		if _, err := fmt.Fscan(r, &x); err != nil {
			fmt.Println(err, sum, count)
			break
		}
		sum += x
		count++
	}
}
