// Numbers to text and back: package strconv.
package main

import (
	"fmt"
	"strconv"
)

func main() {
	n, fs := 0, 0.0
	for i := 0; i < 900000; i++ {
		s := strconv.Itoa(i * 37)
		v, _ := strconv.Atoi(s)
		n += v + len(s)
	}
	l := 0
	for i := 0; i < 300000; i++ {
		s := strconv.FormatFloat(float64(i)*0.25, 'f', 2, 64)
		x, _ := strconv.ParseFloat(s, 64)
		fs += x
		l += len(s) + len(strconv.FormatInt(int64(i), 16))
	}
	fmt.Println(n, int(fs), l)
}
