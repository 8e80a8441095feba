// Sscan, Sscanf, Sscanln, Fscan: types, widths, errors, partial results.
package main

import (
	"fmt"
	"strings"
)

func main() {
	var i, j int
	var s, t string
	var f float64
	var b bool
	var r rune
	var u uint8
	var c complex128
	var by []byte
	n, err := fmt.Sscan("10 20 abc 1.5 true", &i, &j, &s, &f, &b)
	fmt.Println(n, err, i, j, s, f, b)
	n, err = fmt.Sscan("1\n2\n\n x", &i, &j, &s)
	fmt.Println(n, err, i, j, s)
	n, err = fmt.Sscanln("7 8\n9", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanln("7\n8", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanf("x=5,y=-6", "x=%d,y=%d", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanf("ff 077 0b11 0x1f", "%x %o %v %v", &i, &j, &u, &r)
	fmt.Println(n, err, i, j, u, r)
	n, err = fmt.Sscanf("12345", "%2d%3d", &i, &j)
	fmt.Println(n, err, i, j)
	n, err = fmt.Sscanf("abc:def", "%3s:%s", &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Sscanf("é5%", "%c%d%%", &r, &i)
	fmt.Println(n, err, r, i)
	n, err = fmt.Sscanf(`"quo ted" rest`, "%q %s", &s, &t)
	fmt.Println(n, err, s, t)
	n, err = fmt.Sscan("(1+2i) hello", &c, &by)
	fmt.Println(n, err, c, string(by))
	n, err = fmt.Sscan("300", &u)
	fmt.Println(n, err)
	n, err = fmt.Sscan("abc", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscan("", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscan("5", &i, &j)
	fmt.Println(n, err, i)
	n, err = fmt.Sscanf("5 x", "%d y", &i)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("1e3 -0x1p2 .5", "%g %g %g", &f, new(float64), new(float64))
	fmt.Println(n, err, f)
	n, err = fmt.Sscan("t", &b)
	fmt.Println(n, err, b)
	rd := strings.NewReader("3\n1 2 3\nlast line here")
	fmt.Fscan(rd, &n)
	sum := 0
	for range n {
		fmt.Fscan(rd, &i)
		sum += i
	}
	fmt.Println(n, sum)
	for {
		if _, err := fmt.Fscan(rd, &s); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Print(s, ";")
	}
	n, err = fmt.Sscan("1", i)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("1", "%d %d", &i)
	fmt.Println(n, err)
}
