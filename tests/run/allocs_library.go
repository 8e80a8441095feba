// heavy: counts allocations, of which a collection at every one makes more, since pools are empty; counts are those of the own heap, in optimised code
// What small uses of the standard library allocate: texts, searches, numbers without bounds, reflection, logs, recovered errors. The counts are Go 1.26's.
package main

import (
	"bufio"
	"bytes"
	"container/ring"
	"context"
	"crypto/md5"
	"encoding/binary"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"html"
	"io"
	"iter"
	"log"
	"log/slog"
	"maps"
	"math/big"
	"net"
	"net/url"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"text/template"
	"time"
	"unicode"
	"unsafe"
)

var _ = net.IP{}

type P struct {
	Name string   `json:"name"`
	Age  int      `json:"age"`
	Tags []string `json:"tags,omitempty"`
}

var (
	sinkI   any
	sinkS   string
	sinkB   []byte
	sinkN   int
	sinkE   error
	str     = "hello, world and more"
	p       = P{"Bob", 42, []string{"a", "b"}}
	pj, _   = json.Marshal(p)
	re      = regexp.MustCompile(`(\w+)@(\w+)\.com`)
	re2     = regexp.MustCompile(`a+b`)
	email   = "some text bob@example.com more"
	bigA    = big.NewInt(1234567890123)
	bigB    = new(big.Int).Exp(big.NewInt(3), big.NewInt(200), nil)
	ints    = []int{5, 2, 8, 1}
	strs    = []string{"x", "abc", "de"}
	m       = map[string]int{"a": 1, "b": 2, "c": 3}
	tm      = time.Date(2024, 3, 4, 5, 6, 7, 8, time.UTC)
	tmpl    = template.Must(template.New("x").Parse("{{.Name}} is {{.Age}}{{range .Tags}} {{.}}{{end}}"))
	lg      = log.New(io.Discard, "p: ", log.LstdFlags)
	sl      = slog.New(slog.NewTextHandler(io.Discard, nil))
	slj     = slog.New(slog.NewJSONHandler(io.Discard, nil))
	pool    = sync.Pool{New: func() any { return new(bytes.Buffer) }}
	mu      sync.Mutex
	ctx     = context.WithValue(context.Background(), "k", 1)
	zeroIdx = 7
	nilMap  map[string]int
	nilP    *P
	anyv    any = "str"
	zero    int
)

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}
func safe(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err, _ = r.(error)
		}
	}()
	f()
	return
}

type node struct {
	l, r *node
	v    int
}

func (n *node) ins(v int) *node {
	if n == nil {
		return &node{v: v}
	}
	if v < n.v {
		n.l = n.l.ins(v)
	} else {
		n.r = n.r.ins(v)
	}
	return n
}

type shape interface{ area() float64 }
type sq struct{ a float64 }

func (s sq) area() float64 { return s.a * s.a }

type opt func(*P)

func withAge(n int) opt { return func(p *P) { p.Age = n } }
func newP(o ...opt) *P {
	p := &P{}
	for _, f := range o {
		f(p)
	}
	return p
}

type stack[T any] struct{ s []T }

func (s *stack[T]) push(v T) { s.s = append(s.s, v) }
func (s *stack[T]) pop() T   { v := s.s[len(s.s)-1]; s.s = s.s[:len(s.s)-1]; return v }

type lexer struct {
	s   string
	pos int
}

func (l *lexer) next() (string, bool) {
	for l.pos < len(l.s) && l.s[l.pos] == ' ' {
		l.pos++
	}
	st := l.pos
	for l.pos < len(l.s) && l.s[l.pos] != ' ' {
		l.pos++
	}
	return l.s[st:l.pos], st < l.pos
}

var rows = []struct {
	name string
	f    func()
}{
	{"json.Marshal struct", func() { sinkB, _ = json.Marshal(p) }},
	{"json.Marshal ptr", func() { sinkB, _ = json.Marshal(&p) }},
	{"json.Marshal ints", func() { sinkB, _ = json.Marshal(ints) }},
	{"json.Marshal string", func() { sinkB, _ = json.Marshal(str) }},
	{"json.Marshal int", func() { sinkB, _ = json.Marshal(zeroIdx) }},
	{"json.Unmarshal any", func() { var q any; json.Unmarshal(pj, &q); sinkI = q }},
	{"json.Unmarshal int", func() { var q int; json.Unmarshal([]byte("12"), &q); sinkN = q }},
	{"json.Valid", func() { json.Valid(pj) }},
	{"json.MarshalIndent", func() { sinkB, _ = json.MarshalIndent(p, "", " ") }},
	{"regexp.MatchString", func() { re.MatchString(email) }},
	{"regexp.FindString", func() { sinkS = re.FindString(email) }},
	{"regexp.FindStringSubmatch", func() { sinkI = re.FindStringSubmatch(email) }},
	{"regexp.FindStringIndex", func() { sinkN = re.FindStringIndex(email)[0] }},
	{"regexp.FindAllString", func() { sinkI = re2.FindAllString("aab ab xab", -1) }},
	{"regexp.ReplaceAllString", func() { sinkS = re.ReplaceAllString(email, "$2 $1") }},
	{"regexp.ReplaceAllStringFunc", func() { sinkS = re2.ReplaceAllStringFunc("aab ab", strings.ToUpper) }},
	{"regexp.ReplaceAllLiteral", func() { sinkS = re2.ReplaceAllLiteralString("aab ab", "z") }},
	{"regexp.Split", func() { sinkI = re2.Split("1ab2aab3", -1) }},
	{"regexp.Match", func() { re.Match(sinkB[:0]) }},
	{"big.NewInt", func() { sinkI = big.NewInt(7) }},
	{"big.NewInt local", func() { x := big.NewInt(7); sinkN = int(x.Int64()) }},
	{"big.Add new", func() { sinkI = new(big.Int).Add(bigA, bigB) }},
	{"big.Mul new", func() { sinkI = new(big.Int).Mul(bigA, bigB) }},
	{"big.Mul reuse", func() { var z big.Int; z.Mul(bigA, bigA); z.Mul(&z, bigA) }},
	{"big.Cmp", func() { bigA.Cmp(bigB) }},
	{"big.Lsh", func() { var z big.Int; z.Lsh(bigA, 100) }},
	{"big.fact50", func() {
		z := big.NewInt(1)
		for i := int64(2); i <= 50; i++ {
			z.Mul(z, big.NewInt(i))
		}
		sinkI = z
	}},
	{"reflect.TypeOf", func() { sinkN = int(reflect.TypeOf(p).Kind()) }},
	{"reflect.ValueOf field", func() { sinkN = int(reflect.ValueOf(&p).Elem().Field(1).Int()) }},
	{"reflect.Interface", func() { sinkI = reflect.ValueOf(p).Field(1).Interface() }},
	{"reflect.SetInt", func() { reflect.ValueOf(&p).Elem().Field(1).SetInt(3) }},
	{"reflect.New", func() { sinkI = reflect.New(reflect.TypeOf(0)).Interface() }},
	{"reflect.MakeSlice", func() { sinkI = reflect.MakeSlice(reflect.TypeOf(ints), 3, 3).Interface() }},
	{"reflect.MakeMap", func() { sinkI = reflect.MakeMap(reflect.TypeOf(m)).Interface() }},
	{"reflect.MapIndex", func() { sinkN = int(reflect.ValueOf(m).MapIndex(reflect.ValueOf("a")).Int()) }},
	{"reflect.SetMapIndex", func() { reflect.ValueOf(m).SetMapIndex(reflect.ValueOf("a"), reflect.ValueOf(1)) }},
	{"reflect.Index", func() { sinkN = int(reflect.ValueOf(ints).Index(1).Int()) }},
	{"reflect.Tag", func() { f, _ := reflect.TypeOf(p).FieldByName("Age"); sinkS = f.Tag.Get("json") }},
	{"reflect.Convert", func() { sinkI = reflect.ValueOf(3).Convert(reflect.TypeOf(1.5)).Interface() }},
	{"reflect.Type.String", func() { sinkS = reflect.TypeOf(m).String() }},
	{"reflect.Swapper", func() { s := reflect.Swapper(ints); s(0, 1); s(0, 1) }},
	{"reflect.MakeFunc", func() {
		sinkI = reflect.MakeFunc(reflect.TypeOf(func(int) int { return 0 }), func(a []reflect.Value) []reflect.Value { return a })
	}},
	{"reflect.Zero", func() { sinkI = reflect.Zero(reflect.TypeOf(p)).Interface() }},
	{"reflect.ValueOf of a struct", func() { sinkN = reflect.ValueOf(p).NumField() }},
	{"reflect.Field.Int", func() { sinkN = int(reflect.ValueOf(p).Field(1).Int()) }},
	{"reflect.FieldByName.Int", func() { sinkN = int(reflect.ValueOf(p).FieldByName("Age").Int()) }},
	{"reflect.IsZero", func() { reflect.ValueOf(p).IsZero() }},
	{"reflect.Type.Name", func() { sinkS = reflect.ValueOf(p).Type().Name() }},
	{"reflect.TypeOf.Field", func() { sinkS = reflect.TypeOf(p).Field(0).Name }},
	{"time.String", func() { sinkS = tm.String() }},
	{"time.Now.String", func() { sinkS = time.Unix(1700000000, 5).String() }},
	{"fmt.Sprint time", func() { sinkS = fmt.Sprint(tm) }},
	{"url.String", func() { u := url.URL{Scheme: "http", Host: "h", Path: "/a b"}; sinkS = u.String() }},
	{"slices.Collect 3", func() { sinkI = slices.Collect(seq(3)) }},
	{"slices.Collect Keys", func() { sinkI = slices.Collect(maps.Keys(m)) }},
	{"slices.Sorted Keys", func() { sinkI = slices.Sorted(maps.Keys(m)) }},
	{"slices.Sorted local", func() {
		for _, k := range slices.Sorted(maps.Keys(m)) {
			sinkS = k
		}
	}},
	{"slices.Values", func() {
		for v := range slices.Values(ints) {
			sinkN += v
		}
	}},
	{"slices.Chunk", func() {
		for v := range slices.Chunk(ints, 2) {
			sinkN += v[0]
		}
	}},
	{"maps.Collect", func() { sinkI = maps.Collect(maps.All(m)) }},
	{"maps.Clone", func() { sinkI = maps.Clone(m) }},
	{"slices.Clone", func() { sinkI = slices.Clone(ints) }},
	{"slices.Insert", func() { sinkI = slices.Insert(ints[:2:2], 1, 9, 9) }},
	{"slices.Concat", func() { sinkI = slices.Concat(ints, ints) }},
	{"slices.Repeat", func() { sinkI = slices.Repeat(ints, 2) }},
	{"slices.SortFunc", func() { slices.SortFunc(ints, func(a, b int) int { return b - a }) }},
	{"slices.BinarySearch", func() { slices.BinarySearch(ints, 3) }},
	{"time.Parse", func() { t, _ := time.Parse(time.RFC3339, "2024-01-02T03:04:05Z"); sinkN = t.Year() }},
	{"time.Parse zone", func() { t, _ := time.Parse(time.RFC3339, "2024-01-02T03:04:05+07:00"); sinkN = t.Year() }},
	{"time.Parse layout", func() { t, _ := time.Parse("2006-01-02 15:04:05", "2024-01-02 03:04:05"); sinkN = t.Year() }},
	{"time.Parse RFC1123", func() { t, _ := time.Parse(time.RFC1123, "Mon, 02 Jan 2006 15:04:05 GMT"); sinkN = t.Year() }},
	{"time.Format", func() { sinkS = tm.Format(time.RFC1123) }},
	{"time.Duration.String", func() { sinkS = (90 * time.Minute).String() }},
	{"time.ParseDuration", func() { d, _ := time.ParseDuration("1h30m"); sinkN = int(d) }},
	{"time.MarshalJSON", func() { sinkB, _ = tm.MarshalJSON() }},
	{"time.NewTimer", func() { t := time.NewTimer(time.Hour); t.Stop() }},
	{"time.AfterFunc", func() { t := time.AfterFunc(time.Hour, func() {}); t.Stop() }},
	{"time.NewTicker", func() { t := time.NewTicker(time.Hour); t.Stop() }},
	{"time.FixedZone", func() { sinkI = time.FixedZone("X", 3600) }},
	{"io.Pipe", func() { r, w := io.Pipe(); sinkI = r; _ = w }},
	{"io.ReadAll", func() { sinkB, _ = io.ReadAll(strings.NewReader(str)) }},
	{"io.Copy", func() { io.Copy(io.Discard, strings.NewReader(str)) }},
	{"io.Copy buf", func() { var b bytes.Buffer; io.Copy(&b, strings.NewReader(str)) }},
	{"io.MultiReader", func() { io.ReadAll(io.MultiReader(strings.NewReader("a"), strings.NewReader("b"))) }},
	{"io.TeeReader", func() { io.ReadAll(io.TeeReader(strings.NewReader("a"), io.Discard)) }},
	{"io.LimitReader", func() { io.ReadAll(io.LimitReader(strings.NewReader("abc"), 2)) }},
	{"recover index", func() { sinkE = safe(func() { _ = ints[zeroIdx] }) }},
	{"recover nilmap", func() { sinkE = safe(func() { nilMap["a"] = 1 }) }},
	{"recover nilptr", func() { sinkE = safe(func() { sinkS = nilP.Name }) }},
	{"recover div", func() { sinkE = safe(func() { sinkN = 1 / zero }) }},
	{"recover assert", func() { sinkE = safe(func() { sinkN = anyv.(int) }) }},
	{"recover slice", func() { sinkE = safe(func() { sinkI = ints[zeroIdx:] }) }},
	{"recover panic err", func() { sinkE = safe(func() { panic(io.EOF) }) }},
	{"recover close nil", func() { sinkE = safe(func() { var c chan int; close(c) }) }},
	{"recover makeslice", func() { sinkE = safe(func() { sinkB = make([]byte, zeroIdx-8) }) }},
	{"fmt.Sprintf d", func() { sinkS = fmt.Sprintf("%d", zeroIdx) }},
	{"fmt.Sprintf big", func() { sinkS = fmt.Sprintf("%d", zeroIdx+100000) }},
	{"fmt.Sprintf s", func() { sinkS = fmt.Sprintf("%s!", str) }},
	{"fmt.Sprintf T", func() { sinkS = fmt.Sprintf("%T", p) }},
	{"fmt.Sprint dur", func() { sinkS = fmt.Sprint(time.Second) }},
	{"fmt.Errorf w", func() { sinkE = fmt.Errorf("x: %w", io.EOF) }},
	{"fmt.Errorf", func() { sinkE = fmt.Errorf("x: %d", zeroIdx) }},
	{"fmt.Fprintf", func() { fmt.Fprintf(io.Discard, "%d %s\n", zeroIdx, str) }},
	{"fmt.Sprintln", func() { sinkS = fmt.Sprintln("a", 1, true) }},
	{"fmt.Sprintf f", func() { sinkS = fmt.Sprintf("%.2f", 3.14159) }},
	{"fmt.Sprintf x", func() { sinkS = fmt.Sprintf("%x", str) }},
	{"fmt.Sprintf q", func() { sinkS = fmt.Sprintf("%q", str) }},
	{"strconv.Itoa", func() { sinkS = strconv.Itoa(zeroIdx + 12345) }},
	{"strconv.ParseInt range", func() { _, sinkE = strconv.ParseInt("99999999999999999999", 10, 64) }},
	{"strconv.Quote", func() { sinkS = strconv.Quote(str) }},
	{"strconv.FormatFloat", func() { sinkS = strconv.FormatFloat(3.25, 'g', -1, 64) }},
	{"strconv.Unquote", func() { sinkS, _ = strconv.Unquote(`"a\tb"`) }},
	{"strings.Split", func() { sinkI = strings.Split("a,b,c", ",") }},
	{"strings.Fields", func() { sinkI = strings.Fields("a b c") }},
	{"strings.Join", func() { sinkS = strings.Join(strs, ",") }},
	{"strings.Replace", func() { sinkS = strings.ReplaceAll(str, "o", "00") }},
	{"strings.Map", func() { sinkS = strings.Map(unicode.ToUpper, "abc") }},
	{"strings.Title", func() { sinkS = strings.Title("abc def") }},
	{"strings.Repeat", func() { sinkS = strings.Repeat("ab", 10) }},
	{"strings.ToUpper", func() { sinkS = strings.ToUpper("abc") }},
	{"strings.ToLower none", func() { sinkS = strings.ToLower("abc") }},
	{"strings.TrimFunc", func() { sinkS = strings.TrimFunc(" a ", unicode.IsSpace) }},
	{"strings.SplitSeq", func() {
		for s := range strings.SplitSeq("a,b,c", ",") {
			sinkS = s
		}
	}},
	{"strings.FieldsFunc", func() { sinkI = strings.FieldsFunc("a b", unicode.IsSpace) }},
	{"strings.EqualFold", func() { strings.EqualFold("abc", "ABC") }},
	{"strings.Builder", func() {
		var b strings.Builder
		for i := 0; i < 20; i++ {
			b.WriteString("hello")
		}
		sinkS = b.String()
	}},
	{"strings.Count", func() { sinkN = strings.Count(str, "o") }},
	{"bytes.Buffer", func() { var b bytes.Buffer; b.WriteString(str); sinkS = b.String() }},
	{"bytes.ToUpper", func() { sinkB = bytes.ToUpper(pj) }},
	{"bufio.Scanner", func() {
		s := bufio.NewScanner(strings.NewReader("a\nb\n"))
		for s.Scan() {
			sinkS = s.Text()
		}
	}},
	{"bufio.Reader", func() { r := bufio.NewReader(strings.NewReader("a\nb\n")); sinkS, _ = r.ReadString('\n') }},
	{"bufio.Writer", func() { w := bufio.NewWriter(io.Discard); w.WriteString("a"); w.Flush() }},
	{"csv.Write", func() { w := csv.NewWriter(io.Discard); w.Write(strs); w.Flush() }},
	{"binary.Write", func() { var b bytes.Buffer; binary.Write(&b, binary.LittleEndian, uint32(7)) }},
	{"binary.AppendUvarint", func() { sinkB = binary.AppendUvarint(nil, 300) }},
	{"md5.New", func() { h := md5.New(); io.WriteString(h, str); sinkB = h.Sum(nil) }},
	{"crc32", func() { sinkN = int(crc32.ChecksumIEEE(pj)) }},
	{"html.Escape", func() { sinkS = html.EscapeString("<a>&") }},
	{"url.QueryEscape", func() { sinkS = url.QueryEscape("a b&c") }},
	{"log.Printf", func() { lg.Printf("hello %d", zeroIdx) }},
	{"log.Println", func() { lg.Println("hello") }},
	{"slog.Info", func() { sl.Info("hello", "a", 1) }},
	{"slog.Info attr", func() { sl.Info("hello", slog.Int("a", 1), slog.String("b", "c")) }},
	{"slog.LogAttrs", func() { sl.LogAttrs(ctx, slog.LevelInfo, "hello", slog.Int("a", 1)) }},
	{"slog json", func() { slj.Info("hello", "a", 1, "s", str) }},
	{"slog.Debug off", func() { sl.Debug("hello", "a", 1) }},
	{"slog.With", func() { sinkI = sl.With("a", 1) }},
	{"sync.Map", func() { var sm sync.Map; sm.Store("a", 1); sm.Load("a") }},
	{"sync.Once", func() { var o sync.Once; o.Do(func() { sinkN++ }) }},
	{"WaitGroup.Go", func() { var wg sync.WaitGroup; wg.Go(func() { sinkN++ }); wg.Wait() }},
	{"atomic.Value", func() { var v atomic.Value; v.Store(1); sinkI = v.Load() }},
	{"atomic.Pointer", func() { var v atomic.Pointer[P]; v.Store(&p); sinkS = v.Load().Name }},
	{"errors.New", func() { sinkE = errors.New("a") }},
	{"errors.Join", func() { sinkE = errors.Join(io.EOF, io.ErrUnexpectedEOF) }},
	{"errors.Is", func() { errors.Is(sinkE, io.EOF) }},
	{"filepath.Match", func() { filepath.Match("*.go", "a.go") }},
	{"sort.Slice", func() { sort.Slice(ints, func(i, j int) bool { return ints[i] < ints[j] }) }},
	{"sort.Ints", func() { sort.Ints(ints) }},
	{"sort.Strings", func() { sort.Strings(strs) }},
	{"sort.Sort", func() { sort.Sort(sort.Reverse(sort.IntSlice(ints))) }},
	{"ring", func() { sinkI = ring.New(3) }},
	{"runtime.Callers", func() { var pc [10]uintptr; sinkN = runtime.Callers(0, pc[:]) }},
	{"unsafe.String", func() { sinkS = unsafe.String(&pj[0], len(pj)) }},
	{"string concat", func() { sinkS = str + strconv.Itoa(zeroIdx) + "x" }},
	{"[]byte(s)", func() { sinkB = []byte(str) }},
	{"[]rune(s)", func() { r := []rune(str); slices.Reverse(r); sinkS = string(r) }},
	{"map lookup bytes", func() { sinkN = m[string(pj[:1])] }},
	{"map literal", func() { sinkI = map[string]bool{"a": true, "b": false} }},
	{"tree", func() {
		var t *node
		for _, v := range ints {
			t = t.ins(v)
		}
		sinkI = t
	}},
	{"iface slice", func() {
		ss := []shape{sq{1}, sq{2}}
		t := 0.0
		for _, s := range ss {
			t += s.area()
		}
		sinkN = int(t)
	}},
	{"options", func() { sinkI = newP(withAge(zeroIdx), withAge(2)) }},
	{"options local", func() { sinkN = newP(withAge(zeroIdx)).Age }},
	{"generic stack", func() {
		var s stack[int]
		for i := 0; i < 5; i++ {
			s.push(i)
		}
		sinkN = s.pop()
	}},
	{"lexer", func() {
		l := &lexer{s: "a b c"}
		for {
			t, ok := l.next()
			if !ok {
				break
			}
			sinkS = t
		}
	}},
	{"matrix", func() {
		mt := make([][]int, 3)
		for i := range mt {
			mt[i] = make([]int, 3)
		}
		sinkN = mt[1][1]
	}},
	{"matrix n", func() {
		mt := make([][]int, zeroIdx)
		for i := range mt {
			mt[i] = make([]int, zeroIdx)
		}
		sinkN = mt[1][1]
	}},
	{"closure counter", func() { c := func() func() int { x := 0; return func() int { x++; return x } }(); c(); sinkN = c() }},
	{"defer loop", func() {
		for i := 0; i < 3; i++ {
			defer func() { sinkN += i }()
		}
	}},
	{"method value", func() { f := tm.Year; sinkN = f() }},
	{"method value esc", func() { f := tm.Year; sinkI = f }},
	{"struct copy any", func() { sinkI = p }},
	{"array any", func() { sinkI = [4]int{1, zeroIdx} }},
	{"int any small", func() { sinkI = zeroIdx }},
	{"int any big", func() { sinkI = zeroIdx + 1000 }},
	{"chan struct", func() { c := make(chan struct{}, 1); c <- struct{}{}; <-c }},
	{"select", func() {
		c := make(chan int, 1)
		d := make(chan int)
		select {
		case c <- 1:
		case <-d:
		}
	}},
	{"type switch", func() {
		switch v := anyv.(type) {
		case string:
			sinkS = v
		case int:
			sinkN = v
		}
	}},
}

func main() {
	for _, r := range rows {
		r.f()
		fmt.Printf("%s\t%v\n", r.name, testing.AllocsPerRun(100, r.f))
	}
}
