// strings.Lines: where lines end, left early, gone on with, and one loop in another.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, s := range []string{"", "\n", "a", "a\n", "a\n\nb", "\n\n", "a\r\nb\r", "é\n\xff\n\x00", strings.Repeat("long ", 1000) + "\nx"} {
		n := 0
		for l := range strings.Lines(s) {
			if len(l) < 20 {
				fmt.Printf("%q ", l)
			}
			n += len(l)
		}
		fmt.Println(n, len(s))
	}
	l := strings.Lines("a\nb\nc\nd\ne")
	for x := range l {
		fmt.Printf("%q ", x)
		break
	}
	for x := range l {
		fmt.Printf("%q ", x)
		for y := range l {
			fmt.Printf("(%q) ", y)
			if y == "d\n" {
				break
			}
		}
	}
	for x := range l {
		fmt.Printf("%q ", x)
	}
	fmt.Println()
}
