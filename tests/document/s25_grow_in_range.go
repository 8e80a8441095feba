// 2.5: long keys inserted while a loop ranges, through several growths: no entry of before is lost, none comes twice.
package main

import (
	"fmt"
	"strings"
)

func main() {
	pad := strings.Repeat("x", 120)
	lost, twice := 0, 0
	for round := 0; round < 30; round++ {
		m := map[string]int{}
		for i := 0; i < 100; i++ {
			m[fmt.Sprintf("%s%08d", pad, i)] = i
		}
		seen := map[string]int{}
		n := 100
		for k := range m {
			seen[k]++
			if seen[k] > 1 {
				twice++
			}
			for j := 0; j < 5 && n < 2000; j++ {
				m[fmt.Sprintf("%s%08d", pad, n)] = n
				n++
			}
		}
		for i := 0; i < 100; i++ {
			if seen[fmt.Sprintf("%s%08d", pad, i)] != 1 {
				lost++
			}
		}
	}
	fmt.Println(lost, twice)
}
