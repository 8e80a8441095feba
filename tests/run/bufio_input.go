// bufio over standard input: lines, then words of each line, numbers, a long line, an empty line, no newline at the end.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 16), 1<<20)
	sum, lines, words := 0, 0, 0
	longest := ""
	for in.Scan() {
		lines++
		ws := bufio.NewScanner(strings.NewReader(in.Text()))
		ws.Split(bufio.ScanWords)
		for ws.Scan() {
			words++
			if n, err := strconv.Atoi(ws.Text()); err == nil {
				sum += n
			}
		}
		if len(in.Text()) > len(longest) {
			longest = in.Text()
		}
		if lines <= 3 {
			fmt.Printf("%d %q\n", lines, in.Text())
		}
	}
	fmt.Println(lines, words, sum, len(longest), in.Err())
	r := bufio.NewReader(strings.NewReader("ab\ncd\r\nlast"))
	for {
		s, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", s, err)
		if err != nil {
			break
		}
	}
	rs := bufio.NewScanner(strings.NewReader("héy"))
	rs.Split(bufio.ScanRunes)
	for rs.Scan() {
		fmt.Print(rs.Text(), ",")
	}
	w := bufio.NewWriter(os.Stdout)
	fmt.Fprintf(w, "\n%d buffered\n", w.Buffered())
	w.Flush()
}
