// Package log: headers, prefixes, callers, the standard logger.
package main

import (
	"bytes"
	"fmt"
	"io"
	"io/ioutil"
	"log"
	"os"
	"strings"
)

// mask hides the digits of dates and times, which vary.
func mask(s string) string {
	var out []string
	for _, f := range strings.Split(s, " ") {
		if strings.Count(f, ":") == 2 || strings.Count(f, "/") == 2 {
			f = strings.Map(func(r rune) rune {
				if r >= '0' && r <= '9' {
					return '#'
				}
				return r
			}, f)
		}
		out = append(out, f)
	}
	return strings.Join(out, " ")
}

func main() {
	var b bytes.Buffer
	for _, flag := range []int{0, log.Lshortfile, log.Lshortfile | log.Lmsgprefix, log.LstdFlags, log.Ldate, log.Lmicroseconds | log.Lshortfile, log.LstdFlags | log.LUTC | log.Lmsgprefix, log.Ltime | log.Lmicroseconds} {
		l := log.New(&b, "pre: ", flag)
		l.Print("a", 1, 2, "b", "c")
		l.Printf("%d-%s\n", 5, "x")
		l.Println("a", 1)
		l.Output(1, "out")
		l.Output(1, "")
		func() { l.Output(2, "caller") }()
		fmt.Println(l.Flags() == flag, l.Prefix(), l.Writer() == io.Writer(&b))
	}
	fmt.Print(mask(b.String()))
	fmt.Println(log.Flags() == log.LstdFlags, log.Prefix() == "", log.Default().Writer() == os.Stderr)
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lshortfile)
	log.SetPrefix("std ")
	log.Print("x")
	log.Println("y")
	log.Printf("z%d", 1)
	log.Output(1, "w")
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicln("p", 1)
	}()
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicf("p%d", 1)
	}()
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Default().Panic("p", 2)
	}()
	var line bytes.Buffer
	l := log.New(&line, "\n", 0)
	l.Output(0, "") // the prefix ends the line
	l.Print()
	l.SetFlags(log.Lmsgprefix)
	l.Print("x")
	fmt.Printf("%q\n", line.String())
	data, err := ioutil.ReadAll(bytes.NewReader([]byte("text")))
	fmt.Println(string(data), err, ioutil.Discard == io.Discard)
	defer fmt.Println("not run")
	log.Fatalf("fatal %d", 3)
}
