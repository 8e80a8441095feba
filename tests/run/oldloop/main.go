package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for i, v := range []int{10, 20} {
		fs = append(fs, func() int { return i + v })
	}
	for k := range map[string]int{"only": 1} {
		p := &k
		fs = append(fs, func() int { return len(*p) })
	}
	for _, r := range "ab" {
		fs = append(fs, func() int { return int(r) })
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	newer()
	fmt.Println()
}
