// Integer verbs with every flag, width and precision.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, f := range []string{"%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%08x", "%o", "%#o", "%O", "%b", "%#b", "%c", "%q", "%U", "%#U", "%.3d", "%8.3d", "%-8.3d|", "%+.2d", "%v", "%+v", "%#v", "%T", "%08b", "%+5d", "%+-5d|", "% 5d", "%x", "%e", "%s", "%t"} {
		fmt.Print(f, " ")
		for _, v := range []interface{}{0, 42, -42, 'x', uint8(200), int8(-128), uint64(1<<64 - 1), uintptr(16)} {
			fmt.Print(strings.ReplaceAll(fmt.Sprintf(f, v), "%!", "!"), " ")
		}
		fmt.Println()
	}
	fmt.Printf("%*d|%-*d|%.*d\n", 6, 42, 6, 42, 4, 7)
	fmt.Printf("%[2]d %[1]d %d %[1]*d\n", 3, 4)
	fmt.Printf("%[3]d %d\n", 1, 2)
	fmt.Printf("%!|%z|%-|%d\n", 1)
	fmt.Printf("%d%%|%c%c\n", 50, 0x4e16, 0x1F600)
	fmt.Printf("%6d|%6d\n", []int{1, 22}, [2]int8{-1, 5})
	fmt.Printf("%x %X %#x\n", []int{10, 255}, [2]byte{10, 255}, []byte{1, 171})
}
