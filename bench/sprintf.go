// fmt: lines of numbers and names, written and made.
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for i := 0; i < 200000; i++ {
		fmt.Fprintf(w, "%d: %s %5d %-8s|%6.2f %x\n", i, "name", i*7, "ab", float64(i)/3, i)
	}
	n := 0
	for i := 0; i < 300000; i++ {
		n += len(fmt.Sprintf("key%d=%s", i%1000, "value"))
	}
	fmt.Fprintln(w, n)
}
