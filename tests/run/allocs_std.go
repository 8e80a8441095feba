// heavy: counts allocations, of which a collection at every one makes more, since pools are empty; counts are those of the own heap, in optimised code
// What small uses of standard packages allocate: iterators and readers that stay in the frame, results made at once, arguments that are kept by nobody. The counts are Go 1.26's.
package main

import (
	"bufio"
	"bytes"
	"container/heap"
	"container/list"
	"context"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
	"unicode/utf8"
)

type P struct{ X, Y int }
type Q struct {
	A string
	B []int
	C map[string]int
}
type Str struct{ s string }

func (s Str) String() string { return s.s }

type myErr struct{ c int }

func (e *myErr) Error() string { return "my" }

type vErr struct{ c int }

func (e vErr) Error() string { return "v" }

type intHeap []int

func (h intHeap) Len() int           { return len(h) }
func (h intHeap) Less(i, j int) bool { return h[i] < h[j] }
func (h intHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *intHeap) Push(x any)        { *h = append(*h, x.(int)) }
func (h *intHeap) Pop() any          { o := *h; x := o[len(o)-1]; *h = o[:len(o)-1]; return x }

var (
	n       = 12345
	small   = 7
	f       = 3.25
	s       = "hello, world"
	long    = strings.Repeat("abc def ", 20)
	b       = []byte("hello, world")
	ints    = []int{5, 2, 8, 1, 9, 3}
	strs    = []string{"pear", "apple", "fig"}
	m       = map[string]int{"a": 1, "b": 2, "hello": 3}
	mi      = map[int]int{1: 2, 3: 4}
	sink    any
	sinkS   string
	sinkB   []byte
	sinkI   int
	sinkE   error
	sinkInt []int
	sinkSS  []string
	sinkF   func() int
	sinkM   map[string]int
	sinkP   *P
	re      = regexp.MustCompile(`[a-z]+`)
	t0      = time.Date(2024, 1, 2, 3, 4, 5, 6, time.UTC)
	pt      = P{1, 2}
	q       = Q{"x", []int{1, 2}, map[string]int{"k": 1}}
	mu      sync.Mutex
	ch      = make(chan int, 1)
	runes   = []rune("héllo")
	pool    = sync.Pool{New: func() any { return new(bytes.Buffer) }}
)

func Map[T, U any](xs []T, f func(T) U) []U {
	r := make([]U, 0, len(xs))
	for _, x := range xs {
		r = append(r, f(x))
	}
	return r
}
func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

type row struct {
	name string
	f    func()
}

var rows = []row{
	{"Sprint int", func() { sinkS = fmt.Sprint(n) }},
	{"Sprint small", func() { sinkS = fmt.Sprint(small) }},
	{"Sprint str", func() { sinkS = fmt.Sprint(s) }},
	{"Sprint const", func() { sinkS = fmt.Sprint("a", 1, 2.5) }},
	{"Sprintf %d", func() { sinkS = fmt.Sprintf("%d", n) }},
	{"Sprintf %s", func() { sinkS = fmt.Sprintf("%s", s) }},
	{"Sprintf %v struct", func() { sinkS = fmt.Sprintf("%v", pt) }},
	{"Sprintf %x bytes", func() { sinkS = fmt.Sprintf("%x", b) }},
	{"Sprintf %q", func() { sinkS = fmt.Sprintf("%q", s) }},
	{"Sprintf %T", func() { sinkS = fmt.Sprintf("%T", n) }},
	{"Sprintf %f", func() { sinkS = fmt.Sprintf("%.2f", f) }},
	{"Sprintf %5d%-5s", func() { sinkS = fmt.Sprintf("%5d%-5s", n, s) }},
	{"Sprintf Stringer", func() { sinkS = fmt.Sprintf("%v", Str{s}) }},
	{"Sprintln", func() { sinkS = fmt.Sprintln(n, s, f) }},
	{"Errorf", func() { sinkE = fmt.Errorf("x %d", n) }},
	{"Errorf %w", func() { sinkE = fmt.Errorf("x %w", io.EOF) }},
	{"Fprintf discard", func() { fmt.Fprintf(io.Discard, "%d %s", n, s) }},
	{"Appendf", func() { sinkB = fmt.Appendf(sinkB[:0], "%d", n) }},
	{"Sscan", func() { var x int; fmt.Sscan("12", &x); sinkI = x }},
	{"errors.New", func() { sinkE = errors.New("x") }},
	{"errors.Is", func() {
		sinkI = 0
		if errors.Is(io.EOF, io.EOF) {
			sinkI = 1
		}
	}},
	{"errors.As", func() { var e *myErr; errors.As(sinkE, &e) }},
	{"errors.Join", func() { sinkE = errors.Join(io.EOF, io.ErrUnexpectedEOF) }},
	{"Itoa", func() { sinkS = strconv.Itoa(n) }},
	{"Itoa small", func() { sinkS = strconv.Itoa(small) }},
	{"FormatInt hex", func() { sinkS = strconv.FormatInt(int64(n), 16) }},
	{"FormatFloat", func() { sinkS = strconv.FormatFloat(f, 'g', -1, 64) }},
	{"Quote", func() { sinkS = strconv.Quote(s) }},
	{"Unquote", func() { sinkS, _ = strconv.Unquote(`"hello"`) }},
	{"Atoi", func() { sinkI, _ = strconv.Atoi("123") }},
	{"Atoi err", func() { sinkI, sinkE = strconv.Atoi("12x3") }},
	{"ParseFloat", func() { f, _ = strconv.ParseFloat("3.25", 64) }},
	{"ParseBool", func() { _, sinkE = strconv.ParseBool("true") }},
	{"AppendInt", func() { sinkB = strconv.AppendInt(sinkB[:0], int64(n), 10) }},
	{"AppendQuote", func() { sinkB = strconv.AppendQuote(sinkB[:0], s) }},
	{"Builder 3 writes", func() {
		var sb strings.Builder
		sb.WriteString("a")
		sb.WriteByte('b')
		sb.WriteRune('c')
		sinkS = sb.String()
	}},
	{"Builder Grow", func() {
		var sb strings.Builder
		sb.Grow(100)
		for i := 0; i < 50; i++ {
			sb.WriteByte('x')
		}
		sinkS = sb.String()
	}},
	{"Builder 100", func() {
		var sb strings.Builder
		for i := 0; i < 100; i++ {
			sb.WriteByte('x')
		}
		sinkS = sb.String()
	}},
	{"Builder Fprintf", func() { var sb strings.Builder; fmt.Fprintf(&sb, "%d", n); sinkS = sb.String() }},
	{"Buffer", func() { var bb bytes.Buffer; bb.WriteString("hello"); sinkS = bb.String() }},
	{"Buffer 1000", func() {
		var bb bytes.Buffer
		for i := 0; i < 1000; i++ {
			bb.WriteByte('x')
		}
		sinkI = bb.Len()
	}},
	{"NewBufferString", func() { bb := bytes.NewBufferString("hello"); sinkB = bb.Bytes() }},
	{"strings.Repeat", func() { sinkS = strings.Repeat("ab", 10) }},
	{"ToUpper", func() { sinkS = strings.ToUpper(s) }},
	{"ToUpper no-op", func() { sinkS = strings.ToUpper("ABC") }},
	{"ToLower no-op", func() { sinkS = strings.ToLower(s) }},
	{"Title", func() { sinkS = strings.Title(s) }},
	{"Split", func() { sinkSS = strings.Split("a,b,c", ",") }},
	{"SplitN", func() { sinkSS = strings.SplitN("a,b,c", ",", 2) }},
	{"Fields", func() { sinkSS = strings.Fields(long) }},
	{"Join", func() { sinkS = strings.Join(strs, ",") }},
	{"Join 1", func() { sinkS = strings.Join(strs[:1], ",") }},
	{"Replace", func() { sinkS = strings.Replace(s, "l", "L", -1) }},
	{"ReplaceAll none", func() { sinkS = strings.ReplaceAll(s, "zz", "L") }},
	{"TrimSpace", func() { sinkS = strings.TrimSpace(" x ") }},
	{"Trim", func() { sinkS = strings.Trim("xxaxx", "x") }},
	{"TrimFunc", func() { sinkS = strings.TrimFunc(s, func(r rune) bool { return r == 'h' }) }},
	{"strings.Map", func() { sinkS = strings.Map(func(r rune) rune { return r + 1 }, s) }},
	{"strings.Map no-op", func() { sinkS = strings.Map(func(r rune) rune { return r }, s) }},
	{"Cut", func() { sinkS, _, _ = strings.Cut(s, ",") }},
	{"EqualFold", func() {
		if strings.EqualFold(s, "HELLO, WORLD") {
			sinkI++
		}
	}},
	{"Count", func() { sinkI = strings.Count(s, "l") }},
	{"strings.NewReader", func() { r := strings.NewReader(s); sinkI = r.Len() }},
	{"io.ReadAll", func() { sinkB, _ = io.ReadAll(strings.NewReader(s)) }},
	{"io.Copy discard", func() { io.Copy(io.Discard, strings.NewReader(s)) }},
	{"SplitSeq", func() {
		for x := range strings.SplitSeq("a,b,c", ",") {
			sinkI += len(x)
		}
	}},
	{"Lines", func() {
		for x := range strings.Lines("a\nb\n") {
			sinkI += len(x)
		}
	}},
	{"FieldsSeq", func() {
		for x := range strings.FieldsSeq(long) {
			sinkI += len(x)
		}
	}},
	{"strings.Clone", func() { sinkS = strings.Clone(s) }},
	{"bytes.ToUpper", func() { sinkB = bytes.ToUpper(b) }},
	{"bytes.Fields", func() { sinkI = len(bytes.Fields(b)) }},
	{"bytes.Equal", func() {
		if bytes.Equal(b, []byte("hello")) {
			sinkI++
		}
	}},
	{"bytes.Contains", func() {
		if bytes.Contains(b, []byte("lo")) {
			sinkI++
		}
	}},
	{"bytes.Repeat", func() { sinkB = bytes.Repeat(b, 3) }},
	{"bytes.ReplaceAll", func() { sinkB = bytes.ReplaceAll(b, []byte("l"), []byte("L")) }},
	{"bytes.Join", func() { sinkB = bytes.Join([][]byte{b, b}, []byte(",")) }},
	{"bytes.TrimSpace", func() { sinkB = bytes.TrimSpace(b) }},
	{"bytes.Clone", func() { sinkB = bytes.Clone(b) }},
	{"bytes.NewReader", func() { r := bytes.NewReader(b); sinkI = r.Len() }},
	{"bytes.Map", func() { sinkB = bytes.Map(func(r rune) rune { return r + 1 }, b) }},
	{"maps.Keys sorted", func() { sinkSS = slices.Sorted(maps.Keys(m)) }},
	{"maps.Clone", func() { sinkM = maps.Clone(m) }},
	{"Map", func() { sinkSS = Map(ints, strconv.Itoa) }},
	{"sort.Ints", func() { x := [6]int{5, 2, 8, 1, 9, 3}; sort.Ints(x[:]) }},
	{"sort.Slice", func() { x := [6]int{5, 2, 8, 1, 9, 3}; sort.Slice(x[:], func(i, j int) bool { return x[i] < x[j] }) }},
	{"sort.Sort", func() { x := sort.IntSlice{5, 2, 8}; sort.Sort(x) }},
	{"sort.Strings", func() { x := []string{"b", "a"}; sort.Strings(x) }},
	{"sort.Search", func() { sinkI = sort.Search(100, func(i int) bool { return i >= small }) }},
	{"sort.Sort reverse", func() { x := sort.IntSlice{5, 2, 8}; sort.Sort(sort.Reverse(x)) }},
	{"slices.Sort", func() { x := [6]int{5, 2, 8, 1, 9, 3}; slices.Sort(x[:]) }},
	{"slices.SortFunc", func() { x := [6]int{5, 2, 8, 1, 9, 3}; slices.SortFunc(x[:], func(a, b int) int { return b - a }) }},
	{"slices.Clone", func() { sinkInt = slices.Clone(ints) }},
	{"slices.Contains", func() {
		if slices.Contains(ints, 3) {
			sinkI++
		}
	}},
	{"slices.Index", func() { sinkI = slices.Index(strs, "fig") }},
	{"slices.Reverse", func() { x := [3]int{1, 2, 3}; slices.Reverse(x[:]) }},
	{"slices.Insert", func() { sinkInt = slices.Insert(ints, 1, 7) }},
	{"slices.Concat", func() { sinkInt = slices.Concat(ints, ints) }},
	{"slices.Compact", func() { x := []int{1, 1, 2}; sinkI = len(slices.Compact(x)) }},
	{"slices.Equal", func() {
		if slices.Equal(ints, ints) {
			sinkI++
		}
	}},
	{"slices.BinarySearch", func() { sinkI, _ = slices.BinarySearch(ints, 3) }},
	{"slices.Max", func() { sinkI = slices.Max(ints) }},
	{"slices.Chunk", func() {
		for c := range slices.Chunk(ints, 2) {
			sinkI += len(c)
		}
	}},
	{"slices.Values", func() {
		for c := range slices.Values(ints) {
			sinkI += c
		}
	}},
	{"slices.Backward", func() {
		for _, c := range slices.Backward(ints) {
			sinkI += c
		}
	}},
	{"slices.Grow", func() { sinkInt = slices.Grow([]int(nil), 10) }},
	{"slices.Repeat", func() { sinkInt = slices.Repeat(ints, 2) }},
	{"slices.Delete", func() { x := []int{1, 2, 3}; x = slices.Delete(x, 0, 1); sinkI = len(x) }},
	{"time.Format", func() { sinkS = t0.Format(time.RFC3339) }},
	{"Duration.String", func() { sinkS = time.Duration(n).String() }},
	{"time.Add", func() { t := t0.Add(time.Hour); sinkI = t.Hour() }},
	{"hex.EncodeToString", func() { sinkS = hex.EncodeToString(b) }},
	{"hex.DecodeString", func() { sinkB, _ = hex.DecodeString("abcd") }},
	{"base64", func() { sinkS = base64.StdEncoding.EncodeToString(b) }},
	{"base64 dec", func() { sinkB, _ = base64.StdEncoding.DecodeString("aGVsbG8=") }},
	{"binary.PutUvarint", func() { var x [10]byte; sinkI = binary.PutUvarint(x[:], 300) }},
	{"binary.BigEndian", func() { var x [8]byte; binary.BigEndian.PutUint64(x[:], 300); sinkI = int(x[7]) }},
	{"binary.Write", func() { var bb bytes.Buffer; binary.Write(&bb, binary.LittleEndian, uint32(7)); sinkI = bb.Len() }},
	{"regexp.Match", func() {
		if re.MatchString(s) {
			sinkI++
		}
	}},
	{"bufio.Scanner", func() {
		sc := bufio.NewScanner(strings.NewReader("a\nb\n"))
		for sc.Scan() {
			sinkI += len(sc.Text())
		}
	}},
	{"bufio.Scanner Bytes", func() {
		sc := bufio.NewScanner(strings.NewReader("a\nb\n"))
		for sc.Scan() {
			sinkI += len(sc.Bytes())
		}
	}},
	{"bufio.Reader", func() { r := bufio.NewReader(strings.NewReader("a\nb\n")); x, _ := r.ReadString('\n'); sinkS = x }},
	{"bufio.Writer", func() { w := bufio.NewWriter(io.Discard); w.WriteString("x"); w.Flush() }},
	{"heap", func() { h := &intHeap{}; heap.Push(h, 3); heap.Push(h, 1); sinkI = heap.Pop(h).(int) }},
	{"list", func() { l := list.New(); l.PushBack(1); sinkI = l.Len() }},
	{"ctx WithValue", func() { c := context.WithValue(context.Background(), "k", 1); sinkI = c.Value("k").(int) }},
	{"ctx WithCancel", func() { _, c := context.WithCancel(context.Background()); c() }},
	{"sync.Once", func() { var o sync.Once; o.Do(func() {}) }},
	{"atomic.Value", func() { var x atomic.Value; x.Store(n); sinkI = x.Load().(int) }},
	{"atomic.Pointer", func() { var x atomic.Pointer[P]; x.Store(&pt); sinkI = x.Load().X }},
	{"reflect.ValueOf", func() { sinkI = int(reflect.ValueOf(n).Int()) }},
	{"reflect Interface", func() { sink = reflect.ValueOf(pt).Field(0).Interface() }},
	{"reflect MapIndex", func() { sinkI = int(reflect.ValueOf(mi).MapIndex(reflect.ValueOf(1)).Int()) }},
	{"path.Join", func() { sinkS = path.Join("a", "b") }},
	{"path.Base", func() { sinkS = path.Base("a/b") }},
	{"path.Dir", func() { sinkS = path.Dir("a/b") }},
	{"filepath.Join", func() { sinkS = filepath.Join("a", "b", "c") }},
	{"filepath.Ext", func() { sinkS = filepath.Ext("a.txt") }},
	{"utf8.DecodeRune", func() { r, _ := utf8.DecodeRuneInString(s); sinkI = int(r) }},
	{"utf8.AppendRune", func() { sinkB = utf8.AppendRune(sinkB[:0], 'é') }},
	{"utf8.RuneCount", func() { sinkI = utf8.RuneCountInString(s) }},
	{"embedded iface", func() { var st fmt.Stringer = Str{s}; sinkI = len(st.String()) }},
	{"strings.Builder ptr", func() { sb := &strings.Builder{}; sb.WriteString(s); sinkS = sb.String() }},
	{"fmt.Fprint buf", func() { bb := &bytes.Buffer{}; fmt.Fprint(bb, n, s); sinkI = bb.Len() }},
	{"io.MultiWriter", func() { w := io.MultiWriter(io.Discard, io.Discard); io.WriteString(w, s) }},
	{"io.LimitReader", func() { sinkB, _ = io.ReadAll(io.LimitReader(strings.NewReader(s), 3)) }},
}

func main() {
	for _, r := range rows {
		r.f()
		fmt.Printf("%s\t%v\n", r.name, testing.AllocsPerRun(100, r.f))
	}
}
