// Package flag.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

type list []string

func (l *list) String() string     { return strings.Join(*l, ",") }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }

type picky struct{ n int }

func (p *picky) String() string {
	if p.n == 0 {
		panic("no zero")
	}
	return fmt.Sprint(p.n)
}
func (p *picky) Set(s string) error { return errors.New("never good") }

type level int

func (l level) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("L%d", int(l))), nil }
func (l *level) UnmarshalText(b []byte) error {
	_, err := fmt.Sscanf(string(b), "L%d", (*int)(l))
	return err
}

func newSet(w io.Writer, h flag.ErrorHandling) *flag.FlagSet {
	f := flag.NewFlagSet("prog", h)
	f.SetOutput(w)
	f.Bool("b", false, "a bool")
	f.Bool("on", true, "a bool that is on")
	f.Int("n", 5, "a `count` of things")
	f.Int64("big", 0, "an int64")
	f.Uint("u", 7, "a uint")
	f.Uint64("ubig", 0, "a uint64")
	f.String("s", "x\"y", "a string\nwith two lines")
	f.String("empty", "", "an empty string")
	f.Float64("f", 1.5, "a float")
	f.Duration("d", time.Second, "a duration")
	f.Var(&list{"a"}, "l", "a list")
	l := level(0)
	f.TextVar(&l, "level", level(3), "a level")
	f.Func("fn", "a func", func(s string) error {
		if s == "bad" {
			return errors.New("fn says no")
		}
		fmt.Println("fn", s)
		return nil
	})
	f.BoolFunc("bf", "a bool func", func(s string) error { fmt.Println("bf", s); return nil })
	return f
}

func try(name string, fn func()) {
	defer func() { fmt.Println(name, "->", filepath.Base(fmt.Sprint(recover()))) }()
	fn()
}

func main() {
	for _, args := range [][]string{
		{}, {"-b", "rest"}, {"--b=false", "-n", "7", "-u=3", "x", "-b"}, {"-b", "--", "-n", "x"}, {"-", "-b"}, {"-n=0x1f", "-big=-0b11", "-ubig", "1_000", "-f", "1e3", "-d=1h2m"},
		{"-s", "", "-s=a=b", "-l", "p", "-l=q"}, {"-level=L9", "-fn", "1", "-fn=2", "-bf", "-bf=x", "arg"},
		{"-nope"}, {"-n"}, {"-n", "z"}, {"-n=99999999999999999999"}, {"-b=maybe"}, {"---b"}, {"-=b"}, {"-h"}, {"--help"}, {"-fn=bad"}, {"-level=x"}, {"-d=5"}, {"-f=x"}, {"-u=-1"}, {"-bf=x", "-on=false"},
	} {
		var b bytes.Buffer
		f := newSet(&b, flag.ContinueOnError)
		err := f.Parse(args)
		fmt.Printf("%q err=%v narg=%d args=%q arg0=%q nflag=%d parsed=%v help=%v\n", args, err, f.NArg(), f.Args(), f.Arg(0), f.NFlag(), f.Parsed(), err == flag.ErrHelp)
		f.Visit(func(g *flag.Flag) { fmt.Printf(" %s=%s(%s)", g.Name, g.Value, g.DefValue) })
		fmt.Println()
		if line, _, _ := strings.Cut(b.String(), "\n"); line != "" {
			fmt.Println(line)
		}
	}
	f := newSet(os.Stdout, flag.ContinueOnError)
	f.PrintDefaults()
	f.Usage()
	fmt.Println(f.Name(), f.ErrorHandling(), f.Output() == os.Stdout, f.Lookup("n").Usage, f.Lookup("zz") == nil)
	fmt.Println(f.Set("n", "12"), f.Lookup("n").Value, f.Lookup("n").Value.(flag.Getter).Get())
	fmt.Println(f.Set("n", "q"), f.Set("level", "L4"), *f.Lookup("level").Value.(flag.Getter).Get().(*level))
	err := f.Set("late", "1")
	fmt.Println(err)
	try("late", func() { f.Int("late", 0, "") })
	try("twice", func() { f.Int("n", 0, "") })
	try("dash", func() { f.Int("-x", 0, "") })
	try("equals", func() { f.Int("a=b", 0, "") })
	try("panic", func() { newSet(io.Discard, flag.PanicOnError).Parse([]string{"-zzz"}) })
	try("text", func() { var l level; f.TextVar(&l, "t", &wrong{}, "") })
	var anon flag.FlagSet
	anon.SetOutput(os.Stdout)
	anon.Var(&picky{1}, "p", "picky")
	anon.String("q", "", "")
	anon.Usage = nil
	fmt.Println(anon.Parse([]string{"-p=1"}))
	try("twice in anonymous", func() { anon.Int("q", 0, "") })
	n, u := flag.UnquoteUsage(&flag.Flag{Usage: "one `two three", Value: &list{}})
	fmt.Printf("%q %q\n", n, u)

	x := flag.Int("x", 3, "the x")
	var y string
	flag.StringVar(&y, "y", "why", "the y")
	flag.CommandLine.SetOutput(os.Stdout)
	os.Args = []string{"cmd", "-x", "9", "tail"}
	flag.Parse()
	fmt.Println(*x, y, flag.Args(), flag.NFlag(), flag.Parsed(), flag.Arg(0), flag.NArg())
	var names []string
	flag.VisitAll(func(g *flag.Flag) { names = append(names, g.Name) })
	sort.Strings(names)
	fmt.Println(names)
	flag.PrintDefaults()
	flag.Usage = func() { fmt.Println("my usage") }
	os.Args = []string{"cmd", "-bad"}
	flag.Parse()
	fmt.Println("not reached")
}

type wrong struct{}

func (wrong) MarshalText() ([]byte, error) { return nil, nil }
