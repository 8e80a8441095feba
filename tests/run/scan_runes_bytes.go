// Scanners of runes and bytes: invalid text, text cut anywhere by the reader, tokens' capacities, Buffer, what follows the end.
package main

import (
	"bufio"
	"fmt"
	"strings"
	"testing/iotest"
)

func main() {
	texts := []string{"", "a", "é", "世界x", "a\xffb\xc3", "\xe4\xb8", "\xf0\x9f\x98\x80\xf0\x9f\x98", "\xed\xa0\x80é\xc0\x80", "\ufffd\xef\xbf\xbd", strings.Repeat("aé世😀\x80", 1500)}
	for _, split := range []bufio.SplitFunc{bufio.ScanRunes, bufio.ScanBytes, func(d []byte, e bool) (int, []byte, error) { return bufio.ScanRunes(d, e) }} {
		for _, t := range texts {
			for mode := range 3 {
				s := bufio.NewScanner(strings.NewReader(t))
				if mode == 1 {
					s = bufio.NewScanner(iotest.OneByteReader(strings.NewReader(t)))
				}
				if mode == 2 {
					s.Buffer(make([]byte, 5), 5)
				}
				s.Split(split)
				n, sum, caps := 0, 0, 0
				for s.Scan() {
					if n < 8 {
						fmt.Printf("%q ", s.Text())
					}
					n++
					for i, c := range s.Bytes() {
						sum = sum*31 + int(c) + i
					}
					if mode == 2 {
						caps += cap(s.Bytes())
					}
				}
				fmt.Println(n, sum, caps, s.Err(), s.Scan(), len(s.Text()))
			}
		}
	}
	s := bufio.NewScanner(strings.NewReader("日本x"))
	s.Split(bufio.ScanRunes)
	s.Scan()
	s.Scan()
	b := append(s.Bytes()[:0:2], "##"...)
	fmt.Printf("%q %q %v %q\n", b, s.Bytes(), s.Scan(), s.Text())
	func() {
		defer func() { fmt.Println(recover()) }()
		s.Split(bufio.ScanBytes)
	}()
}
