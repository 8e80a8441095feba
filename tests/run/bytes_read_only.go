// string(b) within a literal that is a lookup's key, and []byte(s) that is ranged over, make nothing; what they show is that of the moment. The counts are Go's.
package main

import (
	"fmt"
	"testing"
)

type key struct {
	n int
	s string
}
type outer struct {
	k key
	a [2]string
}

var (
	m1   = map[key]int{{1, "one of some length, more than 32 bytes"}: 1, {2, "two of some length, more than 32 bytes"}: 2}
	m2   = map[[2]string]int{{"a long string of more than 32 bytes", "b long string of more than 32 bytes"}: 3}
	m3   = map[outer]int{}
	m4   = map[any]int{key{1, "x"}: 4}
	one  = []byte("one of some length, more than 32 bytes")
	two  = []byte("two of some length, more than 32 bytes")
	a, b = []byte("a long string of more than 32 bytes"), []byte("b long string of more than 32 bytes")
	text = "some text, somewhat longer than 32 bytes: ä"
)

func change(b []byte) int { b[0]++; return 1 }

//go:noinline
func sum(s string) (n int) {
	for i, c := range []byte(s) {
		n += i * int(c)
	}
	return
}

type bytes []byte

func named(s string) (n int) {
	for range bytes(s) {
		n++
	}
	for _, c := range []byte(s + "!") {
		n += int(c)
	}
	return
}

func generic[S ~string](s S) (n int) {
	for _, c := range []byte(s) {
		n += int(c)
	}
	return
}

func main() {
	v, ok := m1[key{2, string(two)}]
	fmt.Println(m1[key{1, string(one)}], v, ok, m2[[2]string{string(a), string(b)}], m1[key{n: 1, s: string(two)}], m4[key{1, string(one[:0]) + "x"}])
	m3[outer{key{1, string(one)}, [2]string{1: string(two)}}] = 5
	one[0] = '0'
	fmt.Println(m3[outer{key{1, string(one)}, [2]string{1: string(two)}}])
	one[0] = 'o'
	fmt.Println(m3[outer{key{1, string(one)}, [2]string{1: string(two)}}])
	fmt.Println(m1[key{change(two), string(two)}])
	two[0]--
	m1[key{3, string(one)}]++
	m1[key{3, string(one)}] += 2
	one[0] = '1'
	for k, v := range m1 {
		if k.n == 3 {
			fmt.Println(k, v)
		}
	}
	delete(m1, key{2, string(two)})
	fmt.Println(len(m1))
	fmt.Println(sum(text), sum(""), named(text), generic(text))
	for i, c := range []byte(text[:3]) {
		text = text[1:]
		fmt.Print(i, c, " ")
	}
	fmt.Println(text)
	fmt.Println(testing.AllocsPerRun(20, func() { _ = m1[key{1, string(one)}] }), testing.AllocsPerRun(20, func() { _, _ = m2[[2]string{string(a), string(b)}] }),
		testing.AllocsPerRun(20, func() { _ = m3[outer{key{1, string(one)}, [2]string{1: string(two)}}] }), testing.AllocsPerRun(20, func() { sum(text) }))
}
