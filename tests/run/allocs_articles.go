// heavy: counts allocations, of which a collection at every one makes more, since pools are empty; counts are those of the own heap, in optimised code
package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"reflect"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf8"
	"unsafe"
)

var gi int
var gs, gt string
var gb []byte
var gany any
var gm = map[string]int{"a": 1}
var gsl = []int{5, 4, 3, 2, 1}
var gerr error

type T struct{ a, b int }

func (t T) String() string { return "T" }
func (t *T) Set(n int)     { t.a = n }

type I interface{ Get() int }
type J struct{ n int }

func (j J) Get() int { return j.n }

type K struct{ n int }

func (k *K) Get() int { return k.n }

//go:noinline
func call(i I) int { return i.Get() }

type opt func(*T)

func with(n int) opt { return func(t *T) { t.a = n } }

//go:noinline
func build(opts ...opt) *T {
	t := &T{}
	for _, o := range opts {
		o(t)
	}
	return t
}

type tree struct {
	l, r *tree
	v    int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{v: v}
	}
	if v < t.v {
		t.l = t.l.insert(v)
	} else {
		t.r = t.r.insert(v)
	}
	return t
}

func Map[A, B any](xs []A, f func(A) B) []B {
	r := make([]B, 0, len(xs))
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}
func Filter[A any](xs []A, f func(A) bool) (r []A) {
	for _, x := range xs {
		if f(x) {
			r = append(r, x)
		}
	}
	return
}
func Seq(n int) func(func(int) bool) {
	return func(y func(int) bool) {
		for i := 0; i < n; i++ {
			if !y(i) {
				return
			}
		}
	}
}

// What is done, as articles on escape analysis do it.
var tests = []struct {
	name string
	f    func()
}{
	{"map[string(b)]", func() { gi = gm[string(gb)] }},
	{"string(b)==lit", func() {
		if string(gb) == "hello world, a long text of more than 32 bytes" {
			gi++
		}
	}},
	{"range []byte(s)", func() {
		for _, c := range []byte(gs) {
			gi += int(c)
		}
	}},
	{"range string(b)", func() {
		for _, c := range string(gb) {
			gi += int(c)
		}
	}},
	{"concat string(b)", func() { gt = "x" + string(gb) + "y" }},
	{"[]byte(s) modified", func() { b := []byte(gs); b[0] = 'x'; gi = int(b[0]) }},
	{"[]byte(lit) write", func() { io.Discard.Write([]byte("hello world, a long text of more than 32 bytes")) }},
	{"[]byte(s) bytes.Contains", func() {
		if bytes.Contains([]byte(gs), []byte("abc")) {
			gi++
		}
	}},
	{"switch string(b)", func() {
		switch string(gb) {
		case "a":
			gi++
		case "hello world, a long text of more than 32 bytes":
			gi--
		}
	}},
	{"[]rune", func() { r := []rune(gs); gi = len(r) }},
	{"utf8count", func() { gi = utf8.RuneCountInString(gs) }},
	{"substring", func() { gt = gs[2:5] }},
	{"clone", func() { gt = strings.Clone(gs[2:5]) }},
	{"unsafe string", func() { gt = unsafe.String(&gb[0], len(gb)) }},
	{"s+t small", func() { s := gs[:2] + gs[3:5]; gi = len(s) }},
	{"s+t large", func() { s := gs + gs; gi = len(s) }},
	{"s+=", func() {
		s := gs
		for i := 0; i < 3; i++ {
			s += "x"
		}
		gi = len(s)
	}},
	{"ToUpper", func() { gt = strings.ToUpper("abc") }},
	{"TrimSpace", func() { gt = strings.TrimSpace(" a ") }},
	{"Fields", func() { gi = len(strings.Fields("a b c")) }},
	{"Replace", func() { gt = strings.ReplaceAll("aXb", "X", "--") }},
	{"NewReader", func() { r := strings.NewReader("abc"); b, _ := r.ReadByte(); gi = int(b) }},
	{"iface small int", func() { gany = gi & 7 }},
	{"iface big int", func() { gany = 100000 + gi }},
	{"iface zero", func() { var x int; gany = x }},
	{"iface string", func() { gany = gs }},
	{"iface const string", func() { gany = "const" }},
	{"iface struct", func() { gany = T{gi, 2} }},
	{"iface const struct", func() { gany = T{1, 2} }},
	{"iface ptr", func() { gany = &gi }},
	{"iface bool", func() { gany = gi == 0 }},
	{"iface byte", func() { gany = byte(gi) }},
	{"iface struct{}", func() { gany = struct{}{} }},
	{"iface float", func() { gany = float64(gi) + 1.5 }},
	{"iface slice", func() { gany = gsl }},
	{"iface func", func() { gany = strings.ToUpper }},
	{"iface map", func() { gany = gm }},
	{"iface [1]ptr", func() { gany = [1]*int{&gi} }},
	{"call J", func() { gi = call(J{3}) }},
	{"call K", func() { gi = call(&K{3}) }},
	{"devirt J", func() { var i I = J{gi}; gi = i.Get() & 3 }},
	{"options", func() { gany = build(with(1), with(2)) }},
	{"method value local", func() { t := T{}; f := t.Set; f(3); gi = t.a }},
	{"method expr", func() { t := T{}; f := (*T).Set; f(&t, 3); gi = t.a }},
	{"method value global", func() { k := &K{3}; gany = k.Get }},
	{"closure counter", func() { c := func() func() int { n := 0; return func() int { n++; return n } }(); c(); gi = c() }},
	{"closure nocapture", func() { f := func() int { return 3 }; gany = f }},
	{"closure passed", func() { k := gi; gi = slices.IndexFunc(gsl, func(x int) bool { return x == k }) }},
	{"defer closure", func() { x := 3; defer func() { gi = x }() }},
	{"defer loop", func() {
		for i := 0; i < 3; i++ {
			defer func(n int) { gi = n }(i)
		}
	}},
	{"go", func() { var wg sync.WaitGroup; wg.Add(1); go func() { wg.Done() }(); wg.Wait() }},
	{"go loop", func() {
		var wg sync.WaitGroup
		for i := 0; i < 3; i++ {
			wg.Add(1)
			go func(n int) { defer wg.Done(); _ = n }(i)
		}
		wg.Wait()
	}},
	{"mutex map", func() { var mu sync.RWMutex; mu.RLock(); gi = gm["a"]; mu.RUnlock() }},
	{"atomic", func() { var n atomic.Int64; n.Add(1); gi = int(n.Load()) }},
	{"once", func() { var o sync.Once; o.Do(func() { gi++ }) }},
	{"syncmap store", func() { var m sync.Map; m.Store("a", 1); v, _ := m.Load("a"); gi = v.(int) }},
	{"chan unbuf", func() { c := make(chan int); close(c); <-c }},
	{"chan buf", func() { c := make(chan int, 3); c <- 1; gi = <-c }},
	{"select", func() {
		c := make(chan int, 1)
		select {
		case c <- 1:
		default:
		}
	}},
	{"ctx value", func() { ctx := context.WithValue(context.Background(), "k", 1); gany = ctx.Value("k") }},
	{"make map small", func() { m := make(map[int]int); m[1] = 2; gi = m[1] }},
	{"make map 8", func() { m := make(map[int]int, 8); m[1] = 2; gi = m[1] }},
	{"map lit", func() { m := map[string]int{"a": 1, "b": 2}; gi = m["a"] }},
	{"map escapes", func() { m := map[string]int{"a": 1}; gany = m }},
	{"map struct val", func() { m := map[int]T{}; m[1] = T{1, 2}; gi = m[1].a }},
	{"map ptr val", func() { m := map[int]*T{}; m[1] = &T{1, 2}; gi = m[1].a }},
	{"map set", func() { s := map[int]struct{}{}; s[1] = struct{}{}; gi = len(s) }},
	{"maps.Keys sorted", func() { k := slices.Sorted(maps.Keys(gm)); gi = len(k) }},
	{"maps.Clone", func() { gany = maps.Clone(gm) }},
	{"slice lit", func() { s := []int{1, 2, 3}; gi = s[1] }},
	{"slice lit esc", func() { gsl = []int{5, 4, 3, 2, 1} }},
	{"slice of T", func() { s := []T{{1, 2}, {3, 4}}; gi = s[0].a }},
	{"slice of *T", func() {
		s := make([]*T, 3)
		for i := range s {
			s[i] = &T{i, i}
		}
		gi = s[1].a
	}},
	{"2d", func() {
		s := make([][]int, 2)
		for i := range s {
			s[i] = make([]int, 2)
		}
		gi = s[1][1]
	}},
	{"append cap", func() {
		s := make([]int, 0, 10)
		for i := 0; i < 10; i++ {
			s = append(s, i)
		}
		gi = s[3]
	}},
	{"append esc", func() {
		s := make([]int, 0)
		for i := 0; i < 5; i++ {
			s = append(s, i)
		}
		gsl = s
	}},
	{"append vari", func() { s := append([]int(nil), gsl...); gi = s[0] }},
	{"slices.Clone", func() { s := slices.Clone(gsl); gi = s[0] }},
	{"delete idx", func() { s := slices.Clone(gsl); s = slices.Delete(s, 0, 1); gi = s[0] }},
	{"copy", func() { s := make([]int, len(gsl)); copy(s, gsl); gi = s[0] }},
	{"array copy", func() { a := [5]int(gsl); b := a; gi = b[2] }},
	{"3-index", func() { s := gsl[0:2:2]; s = append(s, 9); gi = s[2] }},
	{"Sort", func() { s := [5]int{3, 1, 2, 5, 4}; slices.Sort(s[:]); gi = s[0] }},
	{"sort.Slice", func() { s := []int{3, 1, 2}; sort.Slice(s, func(i, j int) bool { return s[i] < s[j] }); gi = s[0] }},
	{"SortFunc", func() {
		s := []T{{3, 1}, {1, 2}}
		slices.SortFunc(s, func(a, b T) int { return cmp.Compare(a.a, b.a) })
		gi = s[0].a
	}},
	{"sort.Sort", func() { s := []int{3, 1, 2}; sort.Sort(sort.IntSlice(s)); gi = s[0] }},
	{"Map", func() { r := Map(gsl, func(x int) int { return x * 2 }); gi = r[0] }},
	{"Map str", func() { r := Map(gsl, strconv.Itoa); gi = len(r[0]) }},
	{"range func", func() {
		for x := range Seq(5) {
			gi = x
		}
	}},
	{"min max", func() { gi = min(gi, 3) + max(gi, 4) }},
	{"tree", func() {
		var t *tree
		for _, v := range []int{3, 1, 2} {
			t = t.insert(v)
		}
		gi = t.v
	}},
	{"Sprint", func() { gt = fmt.Sprint("a", 1) }},
	{"Sprintf %d", func() { gt = fmt.Sprintf("%d", gi+1000) }},
	{"Sprintf %s", func() { gt = fmt.Sprintf("%s", gs) }},
	{"Sprintf %v T", func() { gt = fmt.Sprintf("%v", T{1, 2}) }},
	{"Sprintf %v struct", func() { gt = fmt.Sprintf("%+v", struct{ A, B int }{1, 2}) }},
	{"Sprintf %x", func() { gt = fmt.Sprintf("%x", gb) }},
	{"Fprintf", func() { fmt.Fprintf(io.Discard, "%d %s", gi+1000, gs) }},
	{"Itoa", func() { gt = strconv.Itoa(gi + 12345) }},
	{"Itoa small", func() { gt = strconv.Itoa(7) }},
	{"FormatFloat", func() { gt = strconv.FormatFloat(1.5, 'f', 2, 64) }},
	{"ParseFloat", func() { f, _ := strconv.ParseFloat("1.5", 64); gi = int(f) }},
	{"errors.New", func() { gerr = errors.New("x") }},
	{"Errorf", func() { gerr = fmt.Errorf("x %d", 3) }},
	{"Errorf w", func() { gerr = fmt.Errorf("x: %w", io.EOF) }},
	{"errors.Is", func() {
		if errors.Is(io.EOF, io.ErrUnexpectedEOF) {
			gi++
		}
	}},
	{"errors.As", func() {
		var e *os.PathError
		if errors.As(gerr, &e) {
			gi++
		}
	}},
	{"panic recover", func() { defer func() { recover() }(); panic("x") }},
	{"time.Now", func() { t := time.Now(); gi = t.Second() }},
	{"reflect.TypeOf", func() { gt = reflect.TypeOf(gi).Name() }},
	{"reflect.ValueOf", func() { gi = int(reflect.ValueOf(gi).Int()) }},
	{"bytes.Buffer str", func() { var b bytes.Buffer; b.WriteString("abc"); gt = b.String() }},
	{"Builder", func() {
		var b strings.Builder
		for i := 0; i < 10; i++ {
			b.WriteByte('x')
		}
		gt = b.String()
	}},
	{"Builder Fprintf", func() { var b strings.Builder; fmt.Fprintf(&b, "%d", gi); gt = b.String() }},
	{"struct copy", func() { a := T{1, 2}; b := a; b.a++; gi = b.a }},
	{"ptr recv", func() { t := T{}; t.Set(3); gi = t.a }},
	{"new local", func() { p := new(T); p.a = 1; gi = p.a }},
	{"array 1k", func() { var a [1024]int; a[gi&3] = 2; gi = a[1] }},
	{"func lit table", func() { fs := []func() int{func() int { return 1 }, func() int { return 2 }}; gi = fs[1]() }},
	{"anon struct slice", func() {
		for _, c := range []struct{ a, b int }{{1, 2}, {3, 4}} {
			gi = c.a
		}
	}},
	{"x const local", func() { x := 1000; gany = x }},
	{"println x", func() { x := 1000; fmt.Fprintln(io.Discard, x) }},
	{"println s", func() { s := "abc"; fmt.Fprintln(io.Discard, s) }},
	{"println struct", func() { fmt.Fprintln(io.Discard, T{1, 2}) }},
	{"labels slice any", func() { s := []any{1, "a", 2.5}; gi = len(s) }},
	{"string concat const", func() { s := "a" + "b"; gt = s }},
	{"big closure", func() { a, b, c := gi, gs, gb; f := func() int { return a + len(b) + len(c) }; gany = f }},
}

func main() {
	for _, t := range tests {
		gs = "hello world, a long text of more than 32 bytes"
		gb = []byte(gs)
		gi = 0
		gsl = []int{5, 4, 3, 2, 1}
		fmt.Println(t.name, testing.AllocsPerRun(50, t.f))
	}
}
