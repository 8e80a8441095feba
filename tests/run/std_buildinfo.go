package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

func main() {

	for _, s := range []string{"", "go\t1.2\n", "path\tx\nmod\ta\tv1\th1:x\ndep\tb\tv2\n=>\tc\tv3\th\nbuild\t-ldflags=\"a b\"\nbuild\t\"x y\"=z\n", "mod\ta\n", "=>\tc\tv\ts\n", "dep\ta\tb\tc\td\n", "build\tx\n", "build\t\"x\n", "build\tx=\"q\n", "build\t=q\n", "junk\n", "dep\ta\tb\n=>\tc\td\n", "build\t\"x\"\n", "build\tx=\n", "build\tx=`a\"`\nzz", "path\tp", "mod\ta\tv1", "build\t\"a\"b=c\n"} {
		b, err := debug.ParseBuildInfo(s)
		fmt.Printf("%q -> %v", s, err)
		if b != nil {
			fmt.Printf(" %q %+v %d %+v", b.String(), b.Main, len(b.Deps), b.Settings)
		}
		fmt.Println()
	}
	b := debug.BuildInfo{GoVersion: "g", Main: debug.Module{Path: "p", Replace: &debug.Module{Path: "q", Version: "v"}}, Settings: []debug.BuildSetting{{"a=b", "c\nd"}, {"k", ""}, {"", "v"}, {"k\"", "v\"w"}, {"k", "v`"}, {"x y", "a b"}}, Deps: []*debug.Module{{Path: "d", Version: "1", Sum: "s"}, {Path: "d"}}}
	fmt.Printf("%q\n", b.String())
	f := func(x any) { defer func() { fmt.Println(recover()) }(); var p runtime.Pinner; p.Pin(x); p.Unpin() }
	f(nil)
	f(1)
	x := 2
	f(&x)
	f((*int)(nil))
	f([]int{1})
	f(map[int]int{})
	f("s")
	f(func() {})
	f(make(chan int))
	g := func(h func()) { defer func() { fmt.Println(recover()) }(); h() }
	g(func() { runtime.CPUProfile() })
	g(func() { runtime.SetCgoTraceback(1, nil, nil, nil) })
	g(func() { runtime.SetCgoTraceback(0, nil, nil, nil) })
	g(func() { runtime.StopTrace() })

}
