// Lines of comma-separated fields: split, converted, replaced, joined again.
package main

import (
	"fmt"
	"strconv"
	"strings"
)

func main() {
	var rows []string
	for i := 0; i < 20000; i++ {
		rows = append(rows, strconv.Itoa(i)+",name"+strconv.Itoa(i%100)+","+strconv.Itoa(i*7%1000)+",some text here")
	}
	text := strings.Join(rows, "\n")
	sum := 0
	var out []string
	for r := 0; r < 10; r++ {
		out = out[:0]
		for _, line := range strings.Split(text, "\n") {
			f := strings.Split(line, ",")
			v, err := strconv.Atoi(f[2])
			if err != nil {
				panic(err)
			}
			sum += v
			f[1] = strings.ToUpper(f[1])
			f[3] = strings.Replace(f[3], "text", "words", 1)
			out = append(out, strings.Join(f, ";"))
		}
	}
	res := strings.Join(out, "\n")
	fmt.Println(sum, len(res), strings.Count(res, "NAME7"), strings.Index(res, "19999;"))
}
