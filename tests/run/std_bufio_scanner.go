package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

type slow struct {
	s string
	n int
}

func (s *slow) Read(p []byte) (int, error) {
	if s.s == "" {
		return 0, io.EOF
	}
	n := min(s.n, len(s.s), len(p))
	copy(p, s.s[:n])
	s.s = s.s[n:]
	return n, nil
}

type weird struct{ n int }

func (w weird) Read(p []byte) (int, error) { return w.n, nil }

func try(f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println("recovered:", e)
		}
	}()
	f()
}

func scan(s *bufio.Scanner) {
	n := 0
	for s.Scan() {
		n++
		if n <= 12 {
			fmt.Printf("%q ", s.Text())
		}
	}
	fmt.Println(n, s.Err(), s.Scan(), s.Text() == "")
}

func main() {
	texts := []string{"", "\n", "one", "one\ntwo\n", "one\r\ntwo\r\n\r\nthree\r", "\n\n\n", "a b  c\td\u2003e\u00a0f ", "  ", "日本 \xff語\x85 \u0085x", "\r", strings.Repeat("word ", 2000)}
	splits := []bufio.SplitFunc{bufio.ScanLines, bufio.ScanWords, bufio.ScanRunes, bufio.ScanBytes}
	for _, t := range texts {
		for _, sp := range splits {
			for _, n := range []int{1, 3, 10000} {
				s := bufio.NewScanner(&slow{t, n})
				s.Split(sp)
				scan(s)
			}
		}
	}
	long := strings.Repeat("x", 70000)
	scan(bufio.NewScanner(strings.NewReader("ok\n" + long + "\nnever")))
	s := bufio.NewScanner(strings.NewReader("ok\n" + long + "\nnow"))
	s.Buffer(nil, 100000)
	total := 0
	for s.Scan() {
		total += len(s.Bytes())
	}
	fmt.Println(total, s.Err())
	s = bufio.NewScanner(strings.NewReader("12345\n123456\n1"))
	s.Buffer(make([]byte, 0, 6), 6)
	scan(s)
	s = bufio.NewScanner(strings.NewReader("1234567890"))
	s.Buffer(make([]byte, 2), 8)
	scan(s)
	fmt.Println(bufio.MaxScanTokenSize)

	comma := func(data []byte, atEOF bool) (int, []byte, error) {
		for i, c := range data {
			if c == ',' {
				return i + 1, data[:i], nil
			}
		}
		if !atEOF {
			return 0, nil, nil
		}
		return 0, data, bufio.ErrFinalToken
	}
	for _, t := range []string{"1,2,3,", "1,2,3", "", ","} {
		s = bufio.NewScanner(strings.NewReader(t))
		s.Split(comma)
		scan(s)
	}
	stop := func(data []byte, atEOF bool) (int, []byte, error) {
		if data[0] == 'S' {
			return 1, nil, bufio.ErrFinalToken
		}
		return 1, data[:1], nil
	}
	s = bufio.NewScanner(strings.NewReader("abSc"))
	s.Split(stop)
	scan(s)
	for _, r := range []struct {
		adv int
		err error
	}{{-1, nil}, {100, nil}, {0, errors.New("split failed")}} {
		s = bufio.NewScanner(strings.NewReader("abc"))
		s.Split(func(data []byte, atEOF bool) (int, []byte, error) { return r.adv, data[:1], r.err })
		scan(s)
	}
	try(func() {
		s := bufio.NewScanner(strings.NewReader("abc"))
		s.Split(func(data []byte, atEOF bool) (int, []byte, error) { return 0, []byte{}, nil })
		n := 0
		for s.Scan() {
			if n++; n > 1000 {
				fmt.Println("never ends")
				return
			}
		}
	})
	try(func() {
		s := bufio.NewScanner(strings.NewReader("a"))
		s.Split(func(data []byte, atEOF bool) (int, []byte, error) {
			if atEOF {
				return 0, []byte{}, nil
			}
			return 0, nil, nil
		})
		for s.Scan() {
		}
	})
	try(func() { s := bufio.NewScanner(strings.NewReader("a")); s.Scan(); s.Buffer(nil, 0) })
	try(func() { s := bufio.NewScanner(strings.NewReader("a")); s.Scan(); s.Split(bufio.ScanLines) })
	scan(bufio.NewScanner(weird{0}))
	scan(bufio.NewScanner(weird{-1}))
	scan(bufio.NewScanner(weird{1 << 20}))
	lines := 0
	s = bufio.NewScanner(strings.NewReader(strings.Repeat("a line of text\n", 20000)))
	for s.Scan() {
		lines += len(s.Bytes())
	}
	fmt.Println(lines)
	s = bufio.NewScanner(strings.NewReader("3\n10 20 30"))
	s.Split(bufio.ScanWords)
	var n, sum int
	s.Scan()
	fmt.Sscan(s.Text(), &n)
	for i := 0; i < n; i++ {
		s.Scan()
		var x int
		fmt.Sscan(s.Text(), &x)
		sum += x
	}
	fmt.Println(n, sum)
}
