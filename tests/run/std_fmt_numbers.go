// fmt: every verb, flag, width and precision on numbers, booleans and strings.
package main

import (
	"fmt"
	"math"
)

func main() {
	vals := []any{true, 0, 42, -7, math.MinInt64, int8(-128), uint8(200), uint64(math.MaxUint64), '世', rune(-1), 0.0, math.Copysign(0, -1), -1.5, 1e21, 123456.789, math.Inf(1), math.NaN(), float32(0.1),
		complex(1, -2), complex64(1i), "", "héllo", "a\x00\xff`\"", []byte("ab\x80"), []byte(nil), uintptr(31)}
	flags := []string{"", "+", "-", "#", " ", "0", "8", "-8", "08", "+08", ".2", "8.3", "-#9.1", "# x", "06.0", "+.3"}
	for _, v := range vals {
		for _, verb := range "vTtbcdoOqxXUeEfFgGsp" {
			if _, ok := v.([]byte); ok && verb == 'p' {
				continue // an address
			}
			fmt.Printf("%T %c: ", v, verb)
			for _, f := range flags {
				if f == "# x" {
					f = "# "
				}
				fmt.Printf("%"+f+string(verb)+"|", v)
			}
			fmt.Println()
		}
	}
}
