package main

import (
	"bytes"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"unicode"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func kv(n int) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for i := range n {
			if !yield(i, fmt.Sprint("v", i)) {
				return
			}
		}
	}
}

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "panics:", r)
		}
	}()
	f()
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		na, sa := iter.Pull(a)
		defer sa()
		nb, sb := iter.Pull(b)
		defer sb()
		for {
			x, ok1 := na()
			y, ok2 := nb()
			if !ok1 || !ok2 || !yield(x, y) {
				return
			}
		}
	}
}

func main() {
	next, stop := iter.Pull(count(3))
	for {
		v, ok := next()
		fmt.Println(v, ok)
		if !ok {
			break
		}
	}
	fmt.Println(next())
	stop()
	next, stop = iter.Pull(count(3))
	fmt.Println(next())
	stop()
	fmt.Println(next())
	stop()
	_, stop = iter.Pull(count(3))
	stop()
	n2, s2 := iter.Pull2(kv(2))
	fmt.Println(n2())
	fmt.Println(n2())
	fmt.Println(n2())
	fmt.Println(n2())
	s2()
	try("in next", func() {
		next, stop := iter.Pull(func(yield func(int) bool) { yield(1); panic("oops") })
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	try("again", func() {
		var next func() (int, bool)
		next, _ = iter.Pull(func(yield func(int) bool) { next() })
		next()
	})
	for a, b := range zip(count(5), count(3)) {
		fmt.Println(a, b)
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("goexit seen")
		next, _ := iter.Pull(func(yield func(int) bool) { runtime.Goexit() })
		next()
		fmt.Println("not reached")
	}()
	<-done
	for l := range strings.Lines("a\nb\n\nc") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.SplitSeq("a,b,,c", ",") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.SplitAfterSeq("a,b,,c", ",") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.SplitSeq("aäx", "") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.FieldsSeq("  foo bar\u00a0 baz ") {
		fmt.Printf("%q ", l)
	}
	for l := range strings.FieldsFuncSeq("1a22b3", unicode.IsDigit) {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
	for l := range bytes.Lines([]byte("a\nb\n\nc")) {
		fmt.Printf("%q %d ", l, cap(l))
	}
	for l := range bytes.SplitSeq([]byte("a,b,,c"), []byte(",")) {
		fmt.Printf("%q %d ", l, cap(l))
	}
	for l := range bytes.SplitAfterSeq([]byte("a,b,,c"), []byte(",")) {
		fmt.Printf("%q ", l)
	}
	for l := range bytes.SplitSeq([]byte("aäx"), nil) {
		fmt.Printf("%q ", l)
	}
	for l := range bytes.FieldsSeq([]byte("  foo bar\u00a0 baz ")) {
		fmt.Printf("%q ", l)
	}
	for l := range bytes.FieldsFuncSeq([]byte("1a22b3"), unicode.IsDigit) {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
}
