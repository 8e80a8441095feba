// An iterator that is ranged over again goes on where it was left, as in Go.
package main

import (
	"fmt"
	"strings"
)

func main() {
	for _, sep := range []string{"", ","} {
		q := strings.SplitSeq("aé,b", sep)
		for x := range q {
			fmt.Println(x)
			if x == "é" {
				break
			}
		}
		for x := range q {
			fmt.Println("again", x)
		}
	}
}
