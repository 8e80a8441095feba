# runtime.Caller and what is built on it give the absolute names of the program's files, however they were named and wherever the program has gone since; runtime.Stack
# begins with its caller; of tests those count whose names without _test do.
. "$(dirname "$0")/lib.bash"
mkdir -p a/b
cat >a/b/c.go <<'E3'
package main

import (
	"fmt"
	"log"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

func main() {
	os.Chdir("/")
	pc, file, line, ok := runtime.Caller(0)
	fmt.Println(file, line, ok)
	fmt.Println(runtime.FuncForPC(pc).FileLine(pc))
	log.New(os.Stdout, "", log.Llongfile).Println("long")
	buf := make([]byte, 2000)
	first := func(b []byte) string { return strings.Split(string(b), "\n")[1] }
	fmt.Println(first(buf[:runtime.Stack(buf, false)]), first(debug.Stack()))
}
E3
want="$PWD/a/b/c.go 14 true
$PWD/a/b/c.go 14
$PWD/a/b/c.go:17: long
main.main() runtime/debug.Stack()"
here=$PWD
for f in a/b/c.go ./a/b/c.go "$PWD/a/b/c.go" a/../a/b/c.go; do
    [ "$f" != a/../a/b/c.go ] || want=${want//"$PWD/a/b"/"$PWD/a/../a/b"}
    run "$GOL" run $f; want_rc 0; want_out "$want"
done
want=${want//"$PWD/a/../a/b"/"$PWD/a/b"}
cd a/b && for f in c.go ../b/c.go ../../a/b/c.go; do run "$GOL" run $f; want_rc 0; want_out "$want"; done
cd "$here"; run "$GOL" -e '_, f, _, _ := runtime.Caller(0); fmt.Println(f)'; want_out "<command line>"

mkdir t
printf 'module t\n\ngo 1.26\n' >t/go.mod
printf 'package t\n' >t/t.go
printf 'package t\n\nconst os = "linux"\n' >t/a_linux_test.go
printf 'package t\n\nconst os = "windows"\n' >t/a_windows_test.go
printf 'package t\n\nconst os = "arm"\n' >t/a_linux_arm64_test.go
printf 'package t\n\nimport ("testing"; "fmt"; "runtime")\n\nfunc TestOS(t *testing.T) { _, f, _, _ := runtime.Caller(0); fmt.Println(os, f) }\n' >t/t_test.go
run "$GOL" test -v ./t; want_rc 0; [[ "$out" == *"linux $PWD/t/t_test.go"* ]] || fail "$out"
