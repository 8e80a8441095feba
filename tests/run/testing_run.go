// Package testing: subtests, parallel ones, output and its places, cleanups,
// fuzz seeds, examples, benchmarks; what a test may change for its time.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

var note bytes.Buffer // what happens, in order

func testSubtests(t *testing.T) {
	t.Log("two\nlines")
	for _, name := range []string{"a b", "a b", "", "", "x/y", "a_b#01", "tab\there\x01", "ünï"} {
		t.Run(name, func(t *testing.T) { fmt.Fprintln(&note, t.Name()) })
	}
	if t.Run("fails", func(t *testing.T) { t.Fatal("fatal"); t.Log("not reached") }) {
		fmt.Fprintln(&note, "wrong")
	}
	t.Run("skips", func(t *testing.T) { t.Skipf("skipped %d", 1) })
}

func testParallel(t *testing.T) {
	ready := make(chan bool)
	for i := range 2 {
		t.Run(fmt.Sprint("p", i), func(t *testing.T) {
			t.Parallel()
			if i == 0 {
				ready <- true // both run at the same time
			} else {
				<-ready
			}
		})
	}
	t.Cleanup(func() { fmt.Fprintln(&note, "cleanup after parallel") })
	fmt.Fprintln(&note, "function ends")
}

func helper(t testing.TB) {
	t.Helper()
	t.Error("helped")
}

func testPlaces(t *testing.T) {
	helper(t)
	t.Cleanup(func() { helper(t) })
	t.Run("sub", func(t *testing.T) { t.Helper(); helper(t) })
	fmt.Fprintf(t.Output(), "out\npart")
	t.Run("more", func(t *testing.T) { t.Log("deep"); t.Fail() })
}

func testCleanups(t *testing.T) {
	ctx := t.Context()
	t.Cleanup(func() { fmt.Fprintln(&note, "first", ctx.Err()) })
	t.Cleanup(func() { runtime.Goexit() })
	t.Cleanup(func() {
		defer func() { fmt.Fprintln(&note, recover()) }()
		t.Run("late", func(t *testing.T) {})
	})
	fmt.Fprintln(&note, "context", ctx.Err())
}

func testParent(t *testing.T) {
	t.Run("sub", func(*testing.T) { t.FailNow() })
	fmt.Fprintln(&note, "not reached")
}

func testConflicts(t *testing.T) {
	try := func(name string, f func(t *testing.T)) {
		t.Run(name, func(t *testing.T) {
			defer func() { fmt.Fprintln(&note, name, recover()) }()
			f(t)
		})
	}
	try("env then parallel", func(t *testing.T) { t.Setenv("GOL_X", "1"); t.Parallel() })
	try("parallel then env", func(t *testing.T) { t.Parallel(); t.Setenv("GOL_X", "1") })
	try("parallel then dir", func(t *testing.T) { t.Parallel(); t.Chdir("/") })
	try("twice", func(t *testing.T) { t.Parallel(); t.Parallel() })
	try("above", func(t *testing.T) {
		t.Parallel()
		t.Run("sub", func(t *testing.T) {
			defer func() { fmt.Fprintln(&note, "sub", recover()) }()
			t.Setenv("GOL_X", "1")
		})
	})
}

func testScratch(t *testing.T) {
	old, _ := os.Getwd()
	var dirs []string
	t.Run("odd*name[]\\/"+strings.Repeat("long", 100), func(t *testing.T) {
		a, b := t.TempDir(), t.TempDir()
		fmt.Fprintln(&note, filepath.Base(a), filepath.Base(b), filepath.Dir(a) == filepath.Dir(b), t.ArtifactDir() == t.ArtifactDir())
		os.WriteFile(filepath.Join(a, "file"), nil, 0o400)
		dirs = append(dirs, filepath.Dir(a))
		t.Cleanup(func() { t.TempDir() })
	})
	t.Run("tmp", func(t *testing.T) {
		d := t.TempDir()
		t.Setenv("GOTMPDIR", d)
		t.Run("sub", func(t *testing.T) { fmt.Fprintln(&note, strings.HasPrefix(t.TempDir(), d+"/")) })
	})
	t.Run("dir", func(t *testing.T) {
		d := t.TempDir()
		os.Mkdir(d+"/sub", 0o777)
		t.Chdir(d)
		t.Chdir("sub")
		wd, _ := os.Getwd()
		fmt.Fprintln(&note, wd == d+"/sub", os.Getenv("PWD") == wd)
		t.Setenv("GOL_Y", "set")
	})
	wd, _ := os.Getwd()
	_, set := os.LookupEnv("GOL_Y")
	_, err := os.Stat(dirs[0])
	fmt.Fprintln(&note, wd == old, set, os.IsNotExist(err))
}

func fuzzAdd(f *testing.F) {
	f.Add("seed", 1)
	f.Add("bad", 2)
	f.Fuzz(func(t *testing.T, s string, n int) {
		fmt.Fprintln(&note, t.Name(), s, n)
		if s == "bad" {
			t.Errorf("input %q", s)
		}
	})
}

func fuzzWrong(f *testing.F) {
	for _, fn := range []any{func() {}, 1, func(*testing.T) {}, func(*testing.T, []int) {}, func(*testing.T, int) int { return 0 }} {
		func() {
			defer func() { fmt.Fprintln(&note, recover()) }()
			f.Fuzz(fn) // but for the first, it was called before
		}()
	}
	func() {
		defer func() { fmt.Fprintln(&note, recover()) }()
		f.Add([]int{1})
	}()
	f.Skip("enough")
}

func fuzzIdle(f *testing.F) {}

func benchSubs(b *testing.B) {
	b.Run("loop", func(b *testing.B) {
		n := 0
		for b.Loop() {
			n++
		}
		fmt.Fprintln(&note, "loop", n, b.N)
	})
	b.Run("skip", func(b *testing.B) { b.Skip("no") })
	b.Run("fail", func(b *testing.B) { b.Fatal("yes") })
	b.Run("break", func(b *testing.B) {
		for b.Loop() {
			break
		}
	})
}

type corpusEntry = struct {
	Parent     string
	Path       string
	Data       []byte
	Values     []any
	Generation int
	IsSeed     bool
}

// deps is what "go test" would give to MainStart.
type deps struct{}

func (deps) ImportPath() string                                       { return "some/pkg" }
func (deps) ModulePath() string                                       { return "some" }
func (deps) MatchString(pat, str string) (bool, error)                { return regexp.MatchString(pat, str) }
func (deps) SetPanicOnExit0(bool)                                     {}
func (deps) StartCPUProfile(io.Writer) error                          { return nil }
func (deps) StopCPUProfile()                                          {}
func (deps) StartTestLog(io.Writer)                                   {}
func (deps) StopTestLog() error                                       { return nil }
func (deps) WriteProfileTo(string, io.Writer, int) error              { return nil }
func (deps) RunFuzzWorker(func(corpusEntry) error) error              { return nil }
func (deps) ReadCorpus(string, []reflect.Type) ([]corpusEntry, error) { return nil, nil }
func (deps) CheckCorpus(v []any, t []reflect.Type) error              { return nil }
func (deps) ResetCoverage()                                           {}
func (deps) SnapshotCoverage()                                        {}
func (deps) CoordinateFuzzing(time.Duration, int64, time.Duration, int64, int, []corpusEntry, []reflect.Type, string, string) error {
	return nil
}
func (deps) InitRuntimeCoverage() (string, func(string, string) (string, error), func() float64) {
	return "", nil, nil
}

var (
	tests = []testing.InternalTest{
		{"TestSubtests", testSubtests}, {"TestParallel", testParallel}, {"TestPlaces", testPlaces}, {"TestCleanups", testCleanups},
		{"TestParent", testParent}, {"TestConflicts", testConflicts}, {"TestScratch", testScratch},
	}
	benchmarks = []testing.InternalBenchmark{{"BenchmarkSubs", benchSubs}}
	targets    = []testing.InternalFuzzTarget{{"FuzzAdd", fuzzAdd}, {"FuzzWrong", fuzzWrong}, {"FuzzIdle", fuzzIdle}}
	examples   = []testing.InternalExample{
		{"ExampleGood", func() { fmt.Println("good") }, "good\n", false},
		{"ExampleBad", func() { fmt.Println("bad") }, "good\n", false},
		{"ExampleLines", func() { fmt.Println("b\na") }, "a\nb\n", true},
	}
)

var scrub = []struct {
	re   *regexp.Regexp
	text string
}{
	{regexp.MustCompile(`\w+\.go:\d+: (returned|test executed|benchmark function)`), "PLACE: $1"},
	{regexp.MustCompile(`\(\d+\.\d\ds\)`), "(T)"},
	{regexp.MustCompile(`[ \t]+[\d.]+ ns/op`), " T"},
	{regexp.MustCompile(`(?m)^(goos|goarch|cpu): .*\n`), ""},
	{regexp.MustCompile(`(Benchmark\w+/\w+)(-\d+)?\s+`), "$1 "},
	{regexp.MustCompile(`Benchmark\w+\s*\n`), ""},
}

// run runs with flags, and prints what was written, without times.
func run(args ...string) {
	m := testing.MainStart(deps{}, tests, benchmarks, targets, examples)
	defaults := []string{"-test.v=false", "-test.run=", "-test.skip=", "-test.bench=", "-test.list=", "-test.failfast=false", "-test.count=1", "-test.parallel=4"}
	if err := flag.CommandLine.Parse(append(defaults, args...)); err != nil {
		fmt.Println(err)
	}
	stdout := os.Stdout
	r, w, _ := os.Pipe()
	os.Stdout = w
	out := make(chan string)
	go func() {
		b, _ := io.ReadAll(r)
		out <- string(b)
	}()
	note.Reset()
	code := m.Run()
	w.Close()
	os.Stdout = stdout
	text := <-out
	for _, s := range scrub {
		text = s.re.ReplaceAllString(text, s.text)
	}
	notes := strings.Split(note.String(), "\n")
	if slices.Contains(args, "-test.run=^TestConflicts$") { // parallel ones in any order
		slices.Sort(notes)
	}
	fmt.Printf("==== %q: %d\n%s---- notes\n%s\n", args, code, text, strings.Join(notes, "\n"))
}

func main() {
	for _, x := range tests {
		run("-test.run=^" + x.Name + "$")
		if x.Name != "TestConflicts" && x.Name != "TestParallel" && x.Name != "TestScratch" { // in no fixed order, or with long names
			run("-test.run=^"+x.Name+"$", "-test.v")
		}
	}
	run("-test.run=Fuzz")
	run("-test.run=FuzzAdd/seed#0|FuzzIdle", "-test.v")
	run("-test.run=Example", "-test.v")
	run("-test.run=^$", "-test.bench=.", "-test.benchtime=3x")
	run("-test.run=^$", "-test.bench=Subs/loop", "-test.benchtime=3x", "-test.v")
	run("-test.run=TestSubtests/[^a/]*$/y|TestParent", "-test.skip=TestParent")
	run("-test.run=TestSubtests|TestPlaces|Good", "-test.failfast", "-test.count=2")
	run("-test.list=Bench|Fuzz|Example")
	run("-test.run=nothing")
	r := testing.Benchmark(func(b *testing.B) { b.FailNow() })
	fmt.Println(r.N, testing.AllocsPerRun(10, func() {}), testing.Testing(), testing.Short(), testing.Verbose())
}
