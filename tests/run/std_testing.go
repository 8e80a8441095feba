// Package testing, as far as programs without "go test" use it.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

var sink []byte

func helper(t *testing.T) {
	t.Helper()
	t.Log("from helper")
}

func main() {
	testing.Init()
	fmt.Println(testing.AllocsPerRun(100, func() {}), testing.AllocsPerRun(100, func() { sink = make([]byte, 1000) }), testing.AllocsPerRun(10, func() { sink = make([]byte, 100); sink = make([]byte, 200) }))
	n := 0
	r := testing.Benchmark(func(b *testing.B) {
		n++
		b.SetBytes(10)
		b.ReportAllocs()
		for i := 0; i < b.N; i++ {
			time.Sleep(20 * time.Millisecond)
		}
	})
	fmt.Println(r.N > 1, n > 1, r.NsPerOp() >= 2e7, r.Bytes, r.AllocsPerOp() < 100)
	loops := 0
	r = testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			loops++
			time.Sleep(50 * time.Millisecond)
		}
		b.ReportMetric(5, "widgets/op")
	})
	fmt.Println(r.N > 1, loops == r.N, r.Extra["widgets/op"])
	r = testing.Benchmark(func(b *testing.B) { b.SkipNow() })
	fmt.Println(r.N)
	for _, r := range []testing.BenchmarkResult{{N: 100, T: time.Second}, {N: 1, T: 123456789}, {N: 1000000, T: time.Second, Bytes: 1 << 20, MemAllocs: 3000000, MemBytes: 64000000}, {N: 1e9, T: 300 * time.Millisecond}, {N: 7, T: 12, Extra: map[string]float64{"x/op": 1.5, "MB/s": 3}}, {},
		{N: 100, T: 12345}, {N: 3, T: 5}, {N: 1000, T: 5}, {N: 100000, T: 5}} {
		if r.N > 0 {
			fmt.Printf("%s|%s|%d %d %d\n", r, r.MemString(), r.NsPerOp(), r.AllocsPerOp(), r.AllocedBytesPerOp())
		}
	}
	for _, r := range []io.Reader{iotest.ErrReader(errors.New("bad")), iotest.TimeoutReader(strings.NewReader("abc")), iotest.DataErrReader(strings.NewReader("abc")), iotest.OneByteReader(strings.NewReader("abc"))} {
		for range 3 {
			b := make([]byte, 2)
			n, err := r.Read(b)
			fmt.Print(n, " ", err, " ")
		}
		fmt.Println()
	}
	var b strings.Builder
	w := iotest.TruncateWriter(&b, 4)
	fmt.Fprint(w, "abcdefgh")
	fmt.Fprint(w, "ij")
	fmt.Println(b.String(), iotest.TestReader(strings.NewReader("hello"), []byte("hello")))
	os.Args = []string{"x"}
	testing.Main(func(pat, str string) (bool, error) { return true, nil }, []testing.InternalTest{
		{"TestPass", func(t *testing.T) { t.Log("not shown") }},
		{"TestSub", func(t *testing.T) {
			fmt.Println(t.Run("one", func(t *testing.T) {}), t.Run("two words", func(t *testing.T) { fmt.Println(t.Name()) }), t.Run("", func(t *testing.T) { t.Skip("why"); fmt.Println("not reached") }))
			t.Cleanup(func() { fmt.Println("cleanup 1") })
			t.Cleanup(func() { fmt.Println("cleanup 2") })
			dir := t.TempDir()
			t.Setenv("XX", "yy")
			fi, err := os.Stat(dir)
			fmt.Println(fi.IsDir(), err, os.Getenv("XX"), t.Context().Err(), t.Failed())
		}},
		{"TestMore", func(t *testing.T) { fmt.Println(os.Getenv("XX") == "") }},
	}, nil, nil)
}
