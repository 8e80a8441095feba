// Package text/tabwriter.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"
)

type failing struct{ n int }

func (f *failing) Write(p []byte) (int, error) {
	f.n--
	if f.n < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func main() {
	texts := []string{"", "a", "a\tb\tc\n", "a\tb\tc\naaaa\tbbbb\tcccc\naaaaaaaa\tb\tc\n", "\t\n\ta\n", "a\tb\n\nc\tdddd\te\nf\tg\n", "a\vb\vc\n\v\vx\nlonger\v\vy\n", "é\t世界\tx\nabc\td\te\n",
		"<b>bold</b>\tx\n&lt;&gt;\tyyyy\nplain text\tz\n", "\xffes\tcaped\xff\tx\ny\tz\n", "a\tb\fc\td\te\nff\tg\th\n", "\t\tx\ty\n\tz\t\t\n1\t2\t3\t4\n", "no newline\tat\tend", "a\t\t\tb\n\t\tccc\td\n", "one\ntwo\tthree\nfour\tfive\tsix\nseven\n",
		"x\xffunfinished\tescape", "<unfinished\ttag", "a\t\n\nb\t\n"}
	configs := []struct {
		min, tab, pad int
		c             byte
		flags         uint
	}{{0, 8, 0, '\t', 0}, {0, 8, 1, ' ', 0}, {5, 0, 2, '.', 0}, {8, 8, 1, '\t', tabwriter.AlignRight}, {0, 8, 1, ' ', tabwriter.AlignRight}, {0, 8, 1, '.', tabwriter.AlignRight | tabwriter.Debug}, {4, 4, 1, '\t', tabwriter.Debug}, {0, 8, 1, '.', tabwriter.FilterHTML},
		{0, 8, 1, '.', tabwriter.StripEscape | tabwriter.Debug}, {0, 8, 1, '.', tabwriter.DiscardEmptyColumns | tabwriter.Debug}, {8, 8, 1, '.', tabwriter.TabIndent}, {0, 0, 1, '\t', 0}, {3, 2, 0, ' ', tabwriter.TabIndent | tabwriter.DiscardEmptyColumns | tabwriter.FilterHTML}}
	for _, c := range configs {
		for _, t := range texts {
			var b strings.Builder
			w := tabwriter.NewWriter(&b, c.min, c.tab, c.pad, c.c, c.flags)
			n, err := w.Write([]byte(t))
			err2 := w.Flush()
			fmt.Printf("%v %q -> %q %d %v %v\n", c, t, b.String(), n, err, err2)
			b.Reset()
			for i := range len(t) {
				w.Write([]byte(t[i : i+1]))
			}
			w.Flush()
			first := b.String()
			b.Reset()
			fmt.Fprint(w, t)
			w.Flush()
			fmt.Println(first == b.String())
		}
	}
	w := new(tabwriter.Writer)
	w.Init(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "name\tqty\tprice")
	for i, n := range []string{"apple", "fig", "watermelon"} {
		fmt.Fprintf(w, "%s\t%d\t%.2f\n", n, i*10, float64(i)*1.25)
	}
	w.Flush()
	for n := range 4 {
		w.Init(&failing{n}, 0, 8, 2, ' ', 0)
		_, err := w.Write([]byte("a\tb\n\nc\td\n\n"))
		fmt.Println(err, w.Flush())
	}
	defer func() { fmt.Println(recover()) }()
	tabwriter.NewWriter(os.Stdout, -1, 0, 0, ' ', 0)
}
