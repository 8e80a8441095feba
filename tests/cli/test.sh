# gol test: which functions are tests, what is printed in both ways of telling, exit codes; of packages, of package main, of scripts; wrong input.
. "$(dirname "$0")/lib.bash"
has() { [[ "$out" == *"$1"* ]] || fail "no [$1] in: ${out:0:900} stderr: ${err:0:300}"; }
hasnot() { [[ "$out" != *"$1"* ]] || fail "[$1] in: ${out:0:900}"; }
times() { sed -E 's/[0-9]+\.[0-9]+s/TIME/g'; }      # seconds differ

mkdir -p main strings mod && cd mod
mkdir -p a/testdata/fuzz/FuzzAdd b c/_x c/testdata
printf 'module ex.com/gt\n\ngo 1.26\n' >go.mod
cat >a/a.go <<'E2'
package a

func Add(x, y int) int { return x + y }
func hidden() int      { return 7 }
E2
cat >a/a_test.go <<'E2'
package a

import (
	"fmt"
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	fmt.Println("before")
	m.Run() // the exit code is told by who called
}

func TestAdd(t *testing.T) {
	if Add(1, 2) != 3 {
		t.Fatal("bad")
	}
	t.Log("hi", testing.Testing())
}

func TestHidden(t *testing.T) {
	if hidden() != 7 {
		t.Error("x")
	}
	text, err := os.ReadFile("testdata/fuzz/FuzzAdd/one")
	fmt.Println("printed", len(text), err)
}

func Testimony()   {} // no test: the letter is a small one
func Test1(t *testing.T) { t.Skip("later") }
func (e empty) TestMethod(t *testing.T) {}

type empty struct{}

func BenchmarkAdd(b *testing.B) {
	for b.Loop() {
		Add(1, 2)
	}
}

func FuzzAdd(f *testing.F) {
	f.Add(1, 2)
	f.Fuzz(func(t *testing.T, a, b int) {
		if Add(a, b) != a+b || a == 77 {
			t.Fail()
		}
	})
}
E2
printf 'go test fuzz v1\nint(5)\nint(-3)\n' >a/testdata/fuzz/FuzzAdd/one
cat >a/x_test.go <<'E2'
package a_test

import (
	"fmt"
	"testing"

	"ex.com/gt/a"
)

func TestX(t *testing.T) {
	t.Run("sub", func(t *testing.T) {
		if a.Add(2, 2) != 4 {
			t.Fail()
		}
	})
}

func ExampleAdd() {
	fmt.Println(a.Add(3, 4)) // not this
	// Output: 7
}

func ExampleAdd_lines() {
	fmt.Println("b")
	fmt.Println("// Output: no", a.Add(1, 1)) // nor this
	/* Unordered output:
// Output: no 2
b
*/
}

func ExampleAdd_gap() {
	fmt.Print("a\n\nb\n")
	// output: a
	//
	//
	// b
}

func ExampleAdd_silent() { panic("not to be run") }
E2
cat >b/b.go <<'E2'
package main

func main() { panic("not to be run") }
func f() int { return 1 }
E2
cat >b/b_test.go <<'E2'
package main

import "testing"

func TestF(t *testing.T) {
	if f() != 2 {
		t.Errorf("f() = %d", f())
	}
}

func TestPanic(t *testing.T) {
	var p *int
	*p = 1
}
E2
echo 'package c' >c/c.go
echo 'this is not looked at' >c/_x/x_test.go
echo 'this is not looked at' >c/testdata/x_test.go

# one package, the current one: all is shown
cd a
run "$GOL" test; want_rc 0; no_err
[ "$(times <<<"$out")" = $'before\nprinted 31 <nil>\nPASS\nok  \tex.com/gt/a\tTIME' ] || fail "test: $out"
run "$GOL" test -v; want_rc 0; no_err
for l in '--- PASS: TestAdd ' '    a_test.go:18: hi true' '--- SKIP: Test1 ' '    --- PASS: TestX/sub ' '    --- PASS: FuzzAdd/seed#0 ' '    --- PASS: FuzzAdd/one ' '--- PASS: ExampleAdd ' '--- PASS: ExampleAdd_lines ' '--- PASS: ExampleAdd_gap '; do has "$l"; done
hasnot silent; hasnot Testimony; hasnot Method; hasnot Benchmark
run "$GOL" test -run 'Add$' -test.v=true; has TestAdd; hasnot TestHidden
run "$GOL" test -run XXX -bench . -benchtime 3x; want_rc 0; has $'pkg: ex.com/gt/a\n'; has BenchmarkAdd; has ' ns/op'
run "$GOL" test -list Add; want_rc 0; has $'TestAdd\nBenchmarkAdd\nFuzzAdd\nExampleAdd\nExampleAdd_lines\nExampleAdd_gap\n'
run "$GOL" test -run Hidden -count=2 .; want_rc 0; hasnot printed; has $'ok  \tex.com/gt/a\t'
run "$GOL" test . -run Hidden -v -args x y -v; want_rc 0; has printed
printf 'go test fuzz v1\nint(77)\nint(1)\n' >testdata/fuzz/FuzzAdd/two
run "$GOL" test -run Fuzz; want_rc 1; has '--- FAIL: FuzzAdd/two'; has $'exit status 1\nFAIL\tex.com/gt/a\t'
printf 'go test fuzz v1\nint(77)\n' >testdata/fuzz/FuzzAdd/two
run "$GOL" test -run Fuzz; want_rc 1; has 'malformed corpus file'
rm testdata/fuzz/FuzzAdd/two

# many: a line each, and what failed
cd ..
run "$GOL" test ./...; want_rc 1; no_err
has $'ok  \tex.com/gt/a\t'; hasnot printed; has $'?   \tex.com/gt/c\t[no test files]\n'; has $'\nFAIL\tex.com/gt/b\t'; has '    b_test.go:7: f() = 1'
has 'panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]'; has 'ex.com/gt/b.TestPanic('; has 'b_test.go:13'
[ "${out: -5}" = $'\nFAIL' ] || fail "last line: $out"
run "$GOL" test -failfast b; want_rc 1; hasnot TestPanic
run "$GOL" test -race -seed 3 ./a/; want_rc 0

# a script's functions can be tested too; its statements are not run
mkdir script && cd script
printf '#!/usr/bin/env gol\nfunc add(a, b int) int { return a + b }\nfmt.Println("sum", add(1, 2))\n' >calc.gol
printf 'func TestAdd(t *testing.T) {\n\tif add(1, 2) != 3 {\n\t\tt.Fatal("no")\n\t}\n}\n\nfunc Example() {\n\tfmt.Println(add(4, 5))\n\t// OUTPUT: 9\n}\n' >calc_test.gol
run "$GOL" test -v; want_rc 0; no_err; hasnot sum; has '--- PASS: TestAdd'; has '--- PASS: Example'; has $'ok  \tex.com/gt/script\t'
run "$GOL" calc.gol; want_out 'sum 3'
cd ..

# outside of modules the folder's name serves, unless it means something else
cp script/calc*.gol ../main/ && cp script/calc*.gol ../strings/
run "$GOL" test ../main ../strings; want_rc 0; [ "$(times <<<"$out")" = $'ok  \tcommand-line-arguments\tTIME\nok  \tcommand-line-arguments\tTIME' ] || fail "outside of modules: $out"

# wrong input
bad() { mkdir -p bad; printf "$1" >bad/x_test.go; run "$GOL" test ./bad; want_rc 1; want_err "$2"; has $'FAIL\tex.com/gt/bad ['; rm -r bad; }
bad 'package bad\nimport "testing"\n\nfunc  TestWrong(x int, t *testing.T) {}\n' './bad/x_test.go:4:1: wrong signature for TestWrong, must be: func TestWrong(t *testing.T)'
bad 'package bad\nfunc BenchmarkX() {}\n' 'x_test.go:2:1: wrong signature for BenchmarkX, must be: func BenchmarkX(b *testing.B)'
bad 'package bad\nfunc FuzzX(f *int) {}\n' 'wrong signature for FuzzX, must be: func FuzzX(f *testing.F)'
bad 'package bad\nfunc TestMain() {}\n' 'wrong signature for TestMain, must be: func TestMain(m *testing.M)'
bad 'package bad\nimport "testing"\nfunc TestT[T any](t *testing.T) {}\n' 'wrong signature for TestT, test functions cannot have type parameters'
bad 'package bad\nimport "testing"\nfunc TestT(t *testing.T) { var x int = "s" }\n' 'x_test.go:3:40: cannot use "s"'
bad 'package bad\nimport "testing"\nfunc TestT(t *testing.T) {\n' 'x_test.go:4:1: '
bad 'package bad_test\nimport ("testing"; "ex.com/gt/bad")\nfunc TestT(t *testing.T) { bad.F() }\n' 'no non-test Go files in '
bad 'package bad\nimport "ex.com/gt/nosuch"\nfunc f() { nosuch.F() }\n' 'no required module provides package ex.com/gt/nosuch'
run "$GOL" test ./nosuch; want_rc 1; want_err 'open ./nosuch: no such file or directory'; has $'FAIL\t./nosuch [setup failed]'
run "$GOL" test ./c/_x/...; want_rc 1
mkdir other && printf '//go:build ignore\n\npackage other\n' >other/x.go && printf 'package other\n' >other/y_windows.go
run "$GOL" test ./other; want_rc 1; want_err 'build constraints exclude all Go files in ./other'; has $'FAIL\tex.com/gt/other [setup failed]'
run "$GOL" test -run TestMore ./... ; hasnot other; no_err
run "$GOL" ./other; want_rc 1; want_err 'build constraints exclude all Go files in ./other'
rm -r other
run "$GOL" test ./a/testdata/...; want_rc 1; want_err 'gol: no packages match ./a/testdata/...'
run "$GOL" test -run '(' ./a; want_rc 1; has 'invalid regexp'
run "$GOL" test -bogus; want_rc 2; want_err 'unknown flag or missing value: -bogus'
run "$GOL" test ./a -run; want_rc 2; want_err 'unknown flag or missing value: -run'
run "$GOL" test -fuzz Add ./a; want_rc 2; want_err 'makes up no inputs'
run "$GOL" test -timeout 50ms -run Slow ./slow; want_rc 1
mkdir slow; printf 'package slow\nimport ("testing"; "time")\nfunc TestSlow(t *testing.T) { time.Sleep(time.Hour) }\n' >slow/s_test.go
run "$GOL" test -timeout 50ms ./slow; want_rc 1; has 'panic: test timed out after 50ms'; has $'\nFAIL\tex.com/gt/slow\t'

# Tests start themselves again; -c leaves what they start.
mkdir -p "../it's self" && cd "../it's self"
printf 'module ex.com/again\n\ngo 1.26\n' >go.mod
cat >a_test.go <<'E3'
package again

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"testing"
)

func TestExit(t *testing.T) {
	if os.Getenv("CHILD") == "1" {
		fmt.Println("child", flag.Args(), os.Args[0] == os.Getenv("NAME"))
		os.Exit(7)
	}
	exe, err := os.Executable()
	if exe != os.Args[0] || err != nil {
		t.Error(exe, err)
	}
	cmd := exec.Command(exe, "-test.run=^TestExit$", "a b", "it's")
	cmd.Env = append(os.Environ(), "CHILD=1", "NAME="+exe)
	cmd.Dir = t.TempDir()
	out, err := cmd.CombinedOutput()
	fmt.Print(string(out), err, "\n")
}
E3
run "$GOL" test -tags x -v; want_rc 0
has "child [a b it's] true
exit status 7
--- PASS: TestExit"
run "$GOL" test -c -tags x -v -o "$PWD/own test"; want_rc 0; want_out ""
cd /
run "$OLDPWD/own test" -test.v; want_rc 0
has "child [a b it's] true
exit status 7
--- PASS: TestExit"
cd - >/dev/null
run "$GOL" test -c -o no/such .; want_rc 1; want_err "no/such: No such file or directory"
run "$GOL" test -c ../mod/...; want_rc 2; want_err "-c takes one package"
