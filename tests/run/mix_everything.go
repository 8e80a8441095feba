package main

import (
	"bufio"
	"cmp"
	"container/heap"
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"os"
	"reflect"
	"slices"
	"sort"
	"strings"
	"sync"
	"text/tabwriter"
	"time"
	"unicode"
)

// --- generic containers ---
type Number interface {
	~int | ~int64 | ~float64
}
type Tree[K cmp.Ordered, V any] struct {
	root *node[K, V]
	n    int
}
type node[K cmp.Ordered, V any] struct {
	k           K
	v           V
	left, right *node[K, V]
}

func (t *Tree[K, V]) Put(k K, v V) {
	p := &t.root
	for *p != nil {
		switch c := cmp.Compare(k, (*p).k); {
		case c < 0:
			p = &(*p).left
		case c > 0:
			p = &(*p).right
		default:
			(*p).v = v
			return
		}
	}
	*p = &node[K, V]{k: k, v: v}
	t.n++
}
func (t *Tree[K, V]) All() iter.Seq2[K, V] {
	var walk func(n *node[K, V], yield func(K, V) bool) bool
	walk = func(n *node[K, V], yield func(K, V) bool) bool {
		return n == nil || walk(n.left, yield) && yield(n.k, n.v) && walk(n.right, yield)
	}
	return func(yield func(K, V) bool) { walk(t.root, yield) }
}
func Map[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range s {
			if !yield(f(x)) {
				return
			}
		}
	}
}
func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		s(func(x T) bool { return !f(x) || yield(x) })
	}
}
func Reduce[T, A any](s iter.Seq[T], a A, f func(A, T) A) A {
	for x := range s {
		a = f(a, x)
	}
	return a
}
func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

type Set[T comparable] map[T]struct{}

func (s Set[T]) Add(xs ...T) Set[T] {
	for _, x := range xs {
		s[x] = struct{}{}
	}
	return s
}
func Union[S ~map[T]struct{}, T comparable](a, b S) S {
	r := maps.Clone(a)
	maps.Copy(r, b)
	return r
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (x T, err error) {
	if len(s.items) == 0 {
		return x, errEmpty
	}
	x, s.items = s.items[len(s.items)-1], s.items[:len(s.items)-1]
	return
}

var errEmpty = errors.New("empty stack")

// --- interpreter ---
type tokKind int

const (
	num tokKind = iota
	ident
	op
	eof
)

func (k tokKind) String() string { return [...]string{"num", "ident", "op", "eof"}[k] }

type tok struct {
	k tokKind
	s string
}
type SyntaxError struct {
	Pos int
	Msg string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%d: %s", e.Pos, e.Msg) }

type parser struct {
	toks []tok
	pos  int
	vars map[string]float64
}

func lex(s string) (out []tok, err error) {
	for i := 0; i < len(s); {
		c := rune(s[i])
		switch {
		case unicode.IsSpace(c):
			i++
		case unicode.IsDigit(c):
			j := i
			for j < len(s) && (unicode.IsDigit(rune(s[j])) || s[j] == '.') {
				j++
			}
			out = append(out, tok{num, s[i:j]})
			i = j
		case unicode.IsLetter(c):
			j := i
			for j < len(s) && unicode.IsLetter(rune(s[j])) {
				j++
			}
			out = append(out, tok{ident, s[i:j]})
			i = j
		case strings.ContainsRune("+-*/()=^", c):
			out = append(out, tok{op, string(c)})
			i++
		default:
			return nil, &SyntaxError{i, fmt.Sprintf("bad %q", c)}
		}
	}
	return append(out, tok{k: eof}), nil
}
func (p *parser) peek() tok { return p.toks[p.pos] }
func (p *parser) expr(prec int) (v float64) {
	t := p.peek()
	p.pos++
	switch {
	case t.k == num:
		fmt.Sscanf(t.s, "%g", &v)
	case t.k == ident:
		var ok bool
		if v, ok = p.vars[t.s]; !ok {
			panic(&SyntaxError{p.pos, "undefined " + t.s})
		}
	case t.s == "(":
		v = p.expr(0)
		if p.peek().s != ")" {
			panic(&SyntaxError{p.pos, "want )"})
		}
		p.pos++
	case t.s == "-":
		v = -p.expr(9)
	default:
		panic(&SyntaxError{p.pos, fmt.Sprintf("unexpected %v %q", t.k, t.s)})
	}
	precs := map[string]int{"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
	for {
		o := p.peek()
		q, ok := precs[o.s]
		if o.k != op || !ok || q <= prec {
			return v
		}
		p.pos++
		r := q
		if o.s == "^" {
			r--
		}
		w := p.expr(r)
		switch o.s {
		case "+":
			v += w
		case "-":
			v -= w
		case "*":
			v *= w
		case "/":
			if w == 0 {
				panic(errors.New("division by zero"))
			}
			v /= w
		case "^":
			x := 1.0
			for range int(w) {
				x *= v
			}
			v = x
		}
	}
}
func eval(s string, vars map[string]float64) (v float64, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("eval %q: %w", s, r)
		default:
			panic(r)
		}
	}()
	ts, err := lex(s)
	if err != nil {
		return 0, err
	}
	p := &parser{toks: ts, vars: vars}
	v = p.expr(0)
	if p.peek().k != eof {
		return 0, &SyntaxError{p.pos, "trailing"}
	}
	return
}

// --- embedding ---
type Animal interface{ Sound() string }
type Named struct{ Name string }

func (n Named) Hello() string    { return "I am " + n.Name }
func (n *Named) Rename(s string) { n.Name = s }

type Dog struct {
	*Named
	Age int `json:"age" xml:"a"`
}

func (Dog) Sound() string { return "woof" }

type Puppy struct {
	Dog
	Named2 struct{ X, Y int }
}

func (p Puppy) Sound() string { return p.Dog.Sound() + "!" }

type pq []*struct {
	v string
	p int
}

func (q pq) Len() int           { return len(q) }
func (q pq) Less(i, j int) bool { return q[i].p > q[j].p }
func (q pq) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *pq) Push(x any) {
	*q = append(*q, x.(*struct {
		v string
		p int
	}))
}
func (q *pq) Pop() any { o := *q; x := o[len(o)-1]; *q = o[:len(o)-1]; return x }

func walk(v reflect.Value, depth int) {
	pad := strings.Repeat("  ", depth)
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			f := v.Type().Field(i)
			fmt.Printf("%s%s %s %q anon=%v\n", pad, f.Name, f.Type, f.Tag, f.Anonymous)
			walk(v.Field(i), depth+1)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			walk(v.Elem(), depth)
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			walk(v.Index(i), depth+1)
		}
	case reflect.Map:
		ks := v.MapKeys()
		sort.Slice(ks, func(i, j int) bool { return fmt.Sprint(ks[i]) < fmt.Sprint(ks[j]) })
		for _, k := range ks {
			fmt.Printf("%s[%v]\n", pad, k)
			walk(v.MapIndex(k), depth+1)
		}
	default:
		fmt.Printf("%s%v\n", pad, v)
	}
}

func puzzle() (s string) {
	defer func() { s += fmt.Sprint(" r:", recover()) }()
	for i := range 3 {
		defer func() { s += fmt.Sprint(i) }()
	}
	defer func() {
		defer func() { s += fmt.Sprint("[", recover(), "]") }()
		panic("second")
	}()
	panic("first")
}

type Weekday int

const (
	Sun Weekday = iota
	Mon
	_
	Wed
	big = 1 << (10 * (iota + 1))
	f   = big / 3.0
)

func main() {
	var t Tree[string, int]
	for i, w := range strings.Fields("the quick brown fox jumps over the lazy dog") {
		t.Put(w, i)
	}
	for k, v := range t.All() {
		if k > "p" {
			break
		}
		fmt.Print(k, "=", v, " ")
	}
	fmt.Println(t.n)
	sq := Map(Filter(slices.Values([]int{1, 2, 3, 4, 5, 6}), func(x int) bool { return x%2 == 0 }), func(x int) string { return fmt.Sprint(x * x) })
	fmt.Println(slices.Collect(sq), Reduce(sq, 0, func(a int, s string) int { return a + len(s) }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[time.Duration](time.Second, time.Minute))
	u := Union(Set[int]{}.Add(1, 2), Set[int]{}.Add(2, 3))
	fmt.Println(slices.Sorted(maps.Keys(u)), len(u))
	var st Stack[rune]
	st.Push('x')
	a, e1 := st.Pop()
	b, e2 := st.Pop()
	fmt.Println(a, e1, b, e2, errors.Is(e2, errEmpty))
	vars := map[string]float64{"x": 3, "pi": 3.14159}
	for _, s := range []string{"1+2*3", "-x^2^1 + (4-1)/2", "2*(3", "y+1", "1/0", "3 $ 4", "1 2", "*", "2^10-1"} {
		v, err := eval(s, vars)
		var se *SyntaxError
		fmt.Printf("%-18s %8.3f %v %t\n", s, v, err, errors.As(err, &se))
	}
	p := Puppy{Dog: Dog{&Named{"rex"}, 3}}
	p.Rename("fido")
	var an Animal = p
	fmt.Println(an.Sound(), p.Hello(), p.Dog.Named.Name, p.Named2)
	hello := p.Hello
	p.Rename("zed")
	fmt.Println(hello(), Named.Hello(*p.Named) == p.Hello())
	walk(reflect.ValueOf(map[string]any{"p": p, "l": []any{1, "a", nil, 2.5}}), 0)
	q := &pq{}
	for i, s := range []string{"low", "high", "mid"} {
		heap.Push(q, &struct {
			v string
			p int
		}{s, []int{1, 9, 5}[i]})
	}
	for q.Len() > 0 {
		x := heap.Pop(q).(*struct {
			v string
			p int
		})
		fmt.Print(x.v, " ")
	}
	fmt.Println(puzzle())
	fmt.Println(Wed, big, f, Mon)
	tw := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(tw, "a\tbbb\tc")
	fmt.Fprintln(tw, "aaaa\tb\tcc")
	tw.Flush()
	d := time.Date(2024, time.February, 29, 13, 4, 5, 67e6, time.UTC)
	fmt.Println(d.Format(time.RFC1123), d.AddDate(1, 0, 0).Format("2006-01-02 Mon Jan _2 15:04:05.000 PM"), d.YearDay(), d.Weekday(), d.Truncate(time.Hour).Unix())
	if loc, err := time.LoadLocation("America/New_York"); err == nil {
		fmt.Println(d.In(loc))
	}
	ctx, cancel := context.WithTimeoutCause(context.Background(), time.Millisecond, errors.New("too slow"))
	defer cancel()
	var wg sync.WaitGroup
	res := make([]int, 8)
	for i := range res {
		wg.Go(func() { res[i] = i * i })
	}
	wg.Wait()
	<-ctx.Done()
	fmt.Println(res, ctx.Err(), context.Cause(ctx))
outer:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue outer
		case i > 4:
			break outer
		default:
			fmt.Print(i, " ")
			if i == 3 {
				goto done
			}
		}
	}
done:
	fmt.Println("done")
	sc := bufio.NewScanner(strings.NewReader("one two\nthree"))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		fmt.Print(sc.Text(), ";")
	}
	type pair struct {
		a any
		b [2]string
	}
	fmt.Println(pair{1, [2]string{"x"}} == pair{1, [2]string{"x"}}, pair{1, [2]string{}} == pair{int64(1), [2]string{}})
	fmt.Printf("%v %+v %#v %T\n", pair{a: 0}.a, pair{}, pair{b: [2]string{"q"}}, pair{})
}
