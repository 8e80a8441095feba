// What Go inlines of its standard library, and what that costs whoever calls it.
package main

import (
	"bufio"
	"bytes"
	"container/list"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"
)

var sink any

func hello()                            { fmt.Println("hello") }
func helloAll(n int)                    { fmt.Printf("%d\n", n) }
func text(n int) string                 { return fmt.Sprint(n) }
func twice(n int) string                { return strconv.Itoa(n) + strconv.Itoa(n+1) }
func has(s string) bool                 { return strings.Contains(s, "x") && strings.HasPrefix(s, "y") }
func fields(s string) []string          { return strings.Split(s, ",") }
func trim(s string) string              { return strings.TrimSpace(s) }
func length(x, y float64) float64       { return math.Sqrt(x*x + y*y) }
func rounded(x float64) float64         { return math.Floor(x) + math.Round(x) + math.Abs(x) }
func bitsOf(x uint64) int               { return bits.OnesCount64(x) + bits.LeadingZeros64(x) + bits.Len64(x) }
func turned(x uint64) uint64            { return bits.RotateLeft64(x, 7) ^ bits.Reverse64(x) }
func fail() error                       { return errors.New("no") }
func failAt(n int) error                { return fmt.Errorf("at %d", n) }
func lastOf(l *list.List) any           { return l.Back().Value }
func pushed(l *list.List, n int)        { l.PushBack(n) }
func runes(s string) int                { return utf8.RuneCountInString(s) }
func same(a, b []byte) bool             { return bytes.Equal(a, b) }
func counted(n *int64) int64            { return atomic.AddInt64(n, 1) }
func loaded(n *atomic.Int64) int64      { return n.Load() }
func elapsed(d time.Duration) float64   { return d.Seconds() }
func since(t time.Time) time.Duration   { return time.Since(t) }
func reader() *bufio.Reader             { return bufio.NewReader(strings.NewReader("x")) }
func built(b *strings.Builder, c byte)  { b.WriteByte(c); b.WriteString("x") }
func locked(mu *sync.Mutex, f func())   { mu.Lock(); f(); mu.Unlock() }
func once(o *sync.Once)                 { o.Do(hello) }
func written(b *bytes.Buffer, s string) { b.WriteString(s) }

func main() {
	hello()
	helloAll(1)
	l := list.New()
	pushed(l, 1)
	sink = lastOf(l)
	var mu sync.Mutex
	locked(&mu, hello)
	var n int64
	var a atomic.Int64
	var b strings.Builder
	built(&b, 'x')
	fmt.Println(text(1), twice(2), has("x"), fields("a,b"), trim(" "), length(3, 4), rounded(1), bitsOf(2), turned(3), fail(), failAt(3))
	fmt.Println(runes("x"), same(nil, nil), counted(&n), loaded(&a), elapsed(1), since(time.Now()), b.String())
	var o sync.Once
	if n > 1 {
		once(&o)
		sink = reader()
	}
}
