// map[string]int: the words of a text are counted and ranked.
package main

import (
	"fmt"
	"sort"
	"strings"
)

var syllables = []string{"ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va"}

func makeText(words int) string {
	var b strings.Builder
	x := 7
	for i := 1; i <= words; i++ {
		x = x * 16807 % 2147483647
		y := x % 4096
		if x%3 == 0 {
			y %= 64
		}
		for {
			b.WriteString(syllables[y%16])
			y /= 16
			if y == 0 {
				break
			}
		}
		if i%12 == 0 {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

type entry struct {
	word  string
	count int
}

func main() {
	text := makeText(400000)
	fmt.Println("text", len(text))
	for round := 1; round <= 6; round++ {
		counts := make(map[string]int)
		for _, line := range strings.Split(text, "\n") {
			for _, w := range strings.Fields(line) {
				counts[w]++
			}
		}
		list := make([]entry, 0, len(counts))
		for w, n := range counts {
			list = append(list, entry{w, n})
		}
		sort.Slice(list, func(i, j int) bool {
			if list[i].count != list[j].count {
				return list[i].count > list[j].count
			}
			return list[i].word < list[j].word
		})
		fmt.Println("words", len(list), list[round].word, list[round].count, list[len(list)-round].word)
	}
}
