# go.mod: packages in the module cache, in vendor/, in replaced folders, each with its module's language version; which files of a package count.
. "$(dirname "$0")/lib.bash"
export GOMODCACHE=$PWD/cache
unset GOPATH GOFLAGS
file() { mkdir -p "$(dirname "$1")"; cat >"$1"; }

# ---- the module cache: capitals are written with !, the longest module path wins, old modules share loop variables
file main/go.mod <<'END'
module example.com/main // a comment

go 1.26

require (
	example.com/Lib v1.2.3
	example.com/Lib/sub/v2 v2.0.0-20240101000000-abcdef123456 // indirect
	"example.com/old" v0.1.0
)
require example.com/forked v1.0.0

replace example.com/forked => ../fork
replace example.com/other v1.0.0 => example.com/Lib v1.2.3
exclude example.com/Lib v1.0.0
END
file main/main.go <<'END'
package main

import (
	"fmt"

	"example.com/Lib"
	"example.com/Lib/inner"
	"example.com/Lib/sub/v2"
	"example.com/forked/p"
	"example.com/main/own"
	"example.com/old"
)

func main() { fmt.Println(lib.Name, inner.Name(), sub.Name, p.Name, own.Name, old.Loop(), own.Loop()) }
END
file main/own/own.go <<'END'
package own

const Name = "own"

func Loop() (s []int) {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, f := range fs {
		s = append(s, f())
	}
	return
}
END
lib="cache/example.com/!lib@v1.2.3"
file "$lib/go.mod" <<<$'module example.com/Lib\n\ngo 1.18\n'
file "$lib/lib.go" <<<$'package lib\n\nconst Name = "lib"\n'
file "$lib/inner/i.go" <<<$'package inner\n\nimport "example.com/Lib/internal/deep"\n\nfunc Name() string { return deep.Name }\n'
file "$lib/internal/deep/d.go" <<<$'package deep\n\nconst Name = "deep"\n'
file "$lib/sub/v2/wrong.go" <<<$'package sub\n\nconst Name = "wrong"\n'
file "cache/example.com/!lib/sub/v2@v2.0.0-20240101000000-abcdef123456/s.go" <<<$'package sub\n\nconst Name = "sub"\n'
file "fork/go.mod" <<<$'module example.com/forked\n'
file "fork/p/p.go" <<<$'package p\n\nconst Name = "fork"\n'
file "cache/example.com/old@v0.1.0/go.mod" <<<$'module example.com/old\n\ngo 1.12\n'
sed 's/package own/package old/' main/own/own.go | file "cache/example.com/old@v0.1.0/old.go"
run "$GOL" run main; want_rc 0; no_err; want_out "lib deep sub fork own [3 3 3] [0 1 2]"
(cd main && run "$GOL" main.go && want_out "lib deep sub fork own [3 3 3] [0 1 2]") || fail "in its folder"
(cd main && run "$GOL" run . && want_out "lib deep sub fork own [3 3 3] [0 1 2]") || fail "as ."

# ---- vendor/ takes its place; what is not there is told of
mkdir -p main/vendor/example.com
for m in Lib/inner Lib/internal/deep; do mkdir -p main/vendor/example.com/$m; cp "$lib/${m#Lib/}"/*.go main/vendor/example.com/$m; done
cp "$lib/lib.go" main/vendor/example.com/Lib
file main/vendor/example.com/Lib/sub/v2/s.go <<<$'package sub\n\nconst Name = "vendored"\n'
file main/vendor/example.com/forked/p/p.go <<<$'package p\n\nconst Name = "forked"\n'
cp -r cache/example.com/old@v0.1.0 main/vendor/example.com/old
file main/vendor/modules.txt <<'END'
# example.com/Lib v1.2.3
## explicit; go 1.18
example.com/Lib
# example.com/old v0.1.0
## explicit; go 1.12
example.com/old
END
run "$GOL" run main; want_rc 0; no_err; want_out "lib deep vendored forked own [3 3 3] [0 1 2]"
rm -r main/vendor
GOMODCACHE=$PWD/nowhere run "$GOL" run main; want_rc 1; want_err 'main.go:6:2: package example.com/Lib is not in the module cache (go mod download fetches it): no folder'
sed -i '/old/d' main/go.mod
run "$GOL" run main; want_rc 1; want_err 'main.go:11:2: no required module provides package example.com/old'
HOME=$PWD/home; export HOME; mkdir -p home/go/pkg; cp -r cache home/go/pkg/mod
sed -i '/"example.com.old"/d; s/, old.Loop()//' main/main.go
( unset GOMODCACHE; run "$GOL" run main; want_rc 0; want_out "lib deep sub fork own [0 1 2]" ) || exit 1
( unset GOMODCACHE; export GOPATH=$PWD/gopath:/nowhere; mkdir -p gopath/pkg; cp -r cache gopath/pkg/mod; HOME=/nowhere run "$GOL" run main; want_rc 0 ) || exit 1

# ---- before Go 1.17 go.mod lists direct requirements alone: the others are the greatest version that anyone requires
mod() { file "cache/cache/download/example.com/$1/@v/$2.mod"; mkdir -p "cache/example.com/$1@$2"; printf 'package %s\n\n%s' "${1##*/}" "$3" >"cache/example.com/$1@$2/x.go"; }
file mvs/go.mod <<<$'module example.com/mvs\n\ngo 1.14\n\nrequire example.com/one v1.0.0\nrequire example.com/two v1.5.0'
file mvs/main.go <<<$'package main\n\nimport (\n\t"example.com/one"\n\t"example.com/two"\n)\n\nfunc main() { println(one.Text, two.Text) }'
mod one v1.0.0 $'import "example.com/deep"\n\nconst Text = "one " + deep.Text\n' <<<$'module example.com/one\n\nrequire (\n\texample.com/deep v1.2.0-rc.2\n\texample.com/mvs v0.1.0 // a circle\n)'
mod two v1.5.0 $'const Text = "old"\n' <<<$'module example.com/two'
mod two v1.10.0 $'import "example.com/deep"\n\nconst Text = "two " + deep.Text\n' <<<$'module example.com/two\nrequire example.com/deep v1.2.0-rc.10\nrequire example.com/unused v0.0.1\n'
mod deep v1.2.0-rc.2 $'const Text = "rc.2"\n' <<<$'module example.com/deep\nrequire example.com/two v1.9.0\n'
mod deep v1.2.0-rc.10 $'const Text = "rc.10"\n' <<<$'module example.com/deep\nrequire example.com/two v1.10.0\n'
mod deep v1.2.0 $'const Text = "v1.2.0"\n' <<<$'module example.com/deep\nrequire example.com/two v1.10.0\n'
mod two v1.9.0 $'const Text = "1.9"\n' <<<$'module example.com/two\nrequire example.com/deep v1.2.0-rc.10\n'
run "$GOL" run mvs; want_rc 0; [ "$err" = "one rc.10 two rc.10" ] || fail "versions: $err"
echo 'require example.com/deep v1.2.0' >>mvs/go.mod
run "$GOL" run mvs; want_rc 0; [ "$err" = "one v1.2.0 two v1.2.0" ] || fail "versions: $err"
echo 'replace example.com/deep => ../deep' >>mvs/go.mod
file deep/go.mod <<<'module example.com/deep'
file deep/x.go <<<$'package deep\n\nconst Text = "replaced"\n'
run "$GOL" run mvs; want_rc 0; [ "$err" = "one replaced old" ] || fail "versions: $err"
# A module's path may begin with that of the program's.
mod self/v2 v2.1.0 $'const Text = "v2"\n' <<<'module example.com/self/v2'
file self/go.mod <<<$'module example.com/self\n\ngo 1.26\n\nrequire example.com/self/v2 v2.1.0\n'
file self/main.go <<<$'package main\n\nimport (\n\t"example.com/self/own"\n\t"example.com/self/v2"\n)\n\nfunc main() { println(own.Text, v2.Text) }\n'
file self/own/own.go <<<$'package own\n\nconst Text = "own"\n'
run "$GOL" run self; want_rc 0; [ "$err" = "own v2" ] || fail "own path: $err"
sed -i 's,self/own",self/none",' self/main.go
run "$GOL" run self; want_rc 1; want_err 'no required module provides package example.com/self/none'
mkdir mvs/vendor
run "$GOL" run mvs; want_rc 1; want_err 'no required module provides package example.com/one'
sed -i 's/go 1.14/go 1.13/' mvs/go.mod
run "$GOL" run mvs; want_rc 0; [ "$err" = "one replaced old" ] || fail "before Go 1.14: $err"
rmdir mvs/vendor

# ---- files: +build where there is no go:build, no assembly, no C
file b/go.mod <<<$'module b\n\ngo 1.26\n'
file b/main.go <<<$'package main\n\nfunc main() { println(plus, and, or, asm, c, attached) }\n'
file b/plus1.go <<<$'// Copyright\n\n// +build linux,amd64 windows\n// +build !appengine\n\npackage main\n\nconst plus = 1\n'
file b/plus2.go <<<$'// +build !linux appengine\n\npackage main\n\nconst plus = 2\n'
file b/and1.go <<<$'//+build linux,!amd64\n\npackage main\n\nconst and = 1\n'
file b/and2.go <<<$'// +build linux\n// +build amd64\n\n// a comment\n\npackage main\n\nconst and = 2\n'
file b/or1.go <<<$'//go:build linux || windows\n// +build nothing\n\npackage main\n\nconst or = 1\n'
file b/or2.go <<<$'// +build\n\npackage main\n\nconst or = 2\n'
file b/asm.go <<<$'//go:build amd64 && gc && !purego\n\npackage main\n\nconst asm = 1\n\nfunc sum() int\n'
file b/noasm.go <<<$'//go:build !amd64 || !gc || purego\n\npackage main\n\nconst asm = 2\n'
file b/gonum.go <<<$'//go:build !noasm && !gccgo && !safe\n\npackage main\n\nfunc dot() int\n'
file b/dot_amd64.s <<<$'// a function\n'
file b/c.go <<<$'package main\n\n/*\n#include <stdio.h>\n*/\nimport "C"\n\nconst c = 1\n'
file b/noc.go <<<$'//go:build !cgo\n\npackage main\n\nconst c = 2\n'
file b/attached.go <<<$'// +build windows\npackage main\n\nconst attached = 1\n'
file b/comma.go <<<$'// +build !appengine,linux, !tinygo\n\npackage main\n\nvar _ = comma\n'
file b/comma1.go <<<$'// +build linux, linux,!!amd64 linux,am-d64 !\n\npackage main\n\nconst comma = 1\n'
file b/comma2.go <<<$'// +build linux, !never\n\npackage main\n\nconst comma = 2\n'
run "$GOL" run b; want_rc 0; [ "$err" = "1 2 1 2 2 1" ] || fail "$err"
# Where no assembly is, the tags say something else: that unsafe is not to be used.
file pure/go.mod <<<$'module pure\n\ngo 1.26\n'
file pure/main.go <<<$'package main\n\nfunc main() { println(how) }\n'
file pure/unsafe.go <<<$'//go:build !purego\n\npackage main\n\nconst how = "unsafe"\n'
file pure/panic.go <<<$'//go:build purego\n\npackage main\n\nconst how = "panic"\n'
run "$GOL" run pure; want_rc 0; [ "$err" = "unsafe" ] || fail "$err"
run "$GOL" run -tags purego pure; want_rc 0; [ "$err" = "panic" ] || fail "$err"
run "$GOL" run -tags appengine b; want_rc 0; [ "$err" = "2 2 1 2 2 1" ] || fail "$err"

# ---- golang.org/x/sys/unix: what it has in assembly is gol's
file u/go.mod <<<$'module u\n\ngo 1.26\n'
file u/vendor/golang.org/x/sys/unix/u.go <<'END'
package unix

import (
	"syscall"
	_ "unsafe"
)

type Timeval struct{ Sec, Usec int64 }

func Syscall(trap, a1, a2, a3 uintptr) (r1, r2 uintptr, err syscall.Errno)
func RawSyscallNoError(trap, a1, a2, a3 uintptr) (r1, r2 uintptr)
func gettimeofday(tv *Timeval) (err syscall.Errno)

//go:linkname runtime_getAuxv runtime.getAuxv
func runtime_getAuxv() []uintptr

//go:linkname vgetrandom runtime.vgetrandom
func vgetrandom(p []byte, flags uint32) (ret int, supported bool)

//go:linkname syscall_prlimit syscall.prlimit
func syscall_prlimit(pid, resource int, newlimit, old *syscall.Rlimit) error

func Try() {
	pid, _ := RawSyscallNoError(39, 0, 0, 0)
	_, _, e := Syscall(3, ^uintptr(0), 0, 0)
	var tv Timeval
	t := gettimeofday(&tv)
	var r syscall.Rlimit
	err := syscall_prlimit(0, 7, nil, &r)
	_, ok := vgetrandom(nil, 0)
	println(int(pid) == syscall.Getpid(), e.Error(), t == 0, tv.Sec > 1e9, len(runtime_getAuxv())%2, err == nil, r.Cur > 0, ok)
}
END
file u/main.go <<<$'package main\n\nimport "golang.org/x/sys/unix"\n\nfunc main() { unix.Try() }\n'
run "$GOL" run u; want_rc 0; [ "$err" = "true bad file descriptor true true 0 true true false" ] || fail "$err"
file u/vendor/golang.org/x/sys/cpu/c.go <<<$'package cpu\n\nfunc cpuid(eaxArg, ecxArg uint32) (eax, ebx, ecx, edx uint32)\nfunc xgetbv() (eax, edx uint32)\n\nfunc Max() uint32 { m, _, _, _ := cpuid(0, 0); x, _ := xgetbv(); return m + x }\n'
file u/cpu.go <<<$'package main\n\nimport "golang.org/x/sys/cpu"\n\nfunc init() { print(cpu.Max(), " ") }\n'
run "$GOL" run u; want_rc 0; [ "$err" = "0 true bad file descriptor true true 0 true true false" ] || fail "$err"
rm u/cpu.go
sed -i 's/func gettimeofday(tv \*Timeval)/func gettimeofday(tv Timeval)/; s/gettimeofday(&tv)/gettimeofday(tv)/' u/vendor/golang.org/x/sys/unix/u.go
run "$GOL" run u; want_rc 1; want_err "missing function body"

# functions in assembly: what the package has for other machines serves, in its tests too; but one that is missing is missing
mkdir -p asm/sum asm/half; printf 'module ex.com/asm\n\ngo 1.26\n' >asm/go.mod
printf 'TEXT ·Sum(SB),4,$0\n\tRET\n' >asm/sum/sum_amd64.s
printf 'package sum\n\nfunc Sum(b []byte) int\n' >asm/sum/sum_amd64.go
printf '//go:build !amd64\n\npackage sum\n\n// Sum adds.\nfunc Sum(b []byte) (n int) {\n\tfor _, x := range b {\n\t\tn += int(x)\n\t}\n\treturn\n}\n' >asm/sum/sum_other.go
printf 'package sum\n\nimport "testing"\n\nfunc TestSum(t *testing.T) {\n\tif Sum([]byte{1, 2}) != 3 {\n\t\tt.Fatal("no")\n\t}\n}\n' >asm/sum/sum_test.go
printf 'package sum_test\n\nimport (\n\t"ex.com/asm/sum"\n\t"testing"\n)\n\nfunc TestOutside(t *testing.T) {\n\tif sum.Sum([]byte{7}) != 7 {\n\t\tt.Fatal("no")\n\t}\n}\n' >asm/sum/ext_test.go
printf 'package main\n\nimport (\n\t"ex.com/asm/sum"\n\t"fmt"\n\t"runtime"\n)\n\nfunc main() { fmt.Println(sum.Sum([]byte("ab")), runtime.GOARCH) }\n' >asm/main.go
run "$GOL" asm; want_rc 0; want_out '195 amd64'
run "$GOL" test -v ./asm/sum; want_rc 0; [[ "$out" == *'PASS: TestSum'* && "$out" == *'PASS: TestOutside'* ]] || fail "$out"
printf 'package half\n\nfunc F() int\n' >asm/half/half.go
printf 'package main\n\nimport "ex.com/asm/half"\n\nfunc main() { half.F() }\n' >asm/main.go
run "$GOL" asm; want_rc 1; want_err 'half.go:3:6: missing function body'
printf 'TEXT ·F(SB),4,$0\n\tRET\n' >asm/half/half.s
run "$GOL" asm; want_rc 1; want_err 'half.go:3:6: missing function body'

# ---- go.work: modules that use each other where they lie, with what they require; programs cannot be imported
file work/go.work <<'EOF'
go 1.26

use (
	./one
	./two // a comment
)
use ./three
replace example.com/elsewhere => ./apart
EOF
file work/one/go.mod <<'EOF'
module example.com/one
go 1.26
EOF
file work/one/main.go <<'EOF'
package main

import (
	"example.com/elsewhere"
	"example.com/two"
	"example.com/two/internal2"
)

func main() { println(two.Name, internal2.Name, elsewhere.Name) }
EOF
file work/two/go.mod <<'EOF'
module example.com/two
go 1.26
require example.com/Lib v1.2.3
EOF
file work/two/two.go <<'EOF'
package two

import (
	"example.com/Lib"
	"example.com/three"
)

var Name = "two " + lib.Name + " " + three.Name
EOF
file work/two/internal2/i.go <<'EOF'
package internal2

var Name = "inner"
EOF
file work/three/go.mod <<'EOF'
module example.com/three
EOF
file work/three/three.go <<'EOF'
package three

var Name = "three"
EOF
file work/apart/go.mod <<'EOF'
module example.com/elsewhere
EOF
file work/apart/apart.go <<'EOF'
package elsewhere

var Name = "apart"
EOF
file work/alone/go.mod <<'EOF'
module example.com/alone
EOF
file work/alone/main.go <<'EOF'
package main

import "example.com/two"

func main() { println(two.Name) }
EOF
file work/one/prog/main.go <<'EOF'
package main

func main() {}
EOF
file work/one/bad/main.go <<'EOF'
package main

import other "example.com/one/prog"
import _ "example.com/one/nosuch"

func main() { other.F() }
EOF
(cd work/one && run "$GOL" run .; want_rc 0; want_err 'two lib three inner apart') || exit 1
(cd work && run "$GOL" run ./one; want_rc 0; want_err 'two lib three inner apart') || exit 1
(cd work/one && GOWORK=off run "$GOL" run .; want_rc 1; want_err 'no required module provides package example.com/two') || exit 1
(cd work/alone && run "$GOL" run .; want_rc 1; want_err 'no required module provides package example.com/two') || exit 1
(cd work/alone && GOWORK=$PWD/../go.work run "$GOL" run ../one; want_rc 0; want_err 'two lib three inner apart') || exit 1
(cd work/one && run "$GOL" run ./bad; want_rc 1
    want_err 'bad/main.go:3:8: import "example.com/one/prog" is a program, not an importable package'
    want_err 'bad/main.go:4:8: no required module provides package example.com/one/nosuch') || exit 1

# ---- internal: what is below it is for packages at and below its parent, programs among them; the last such element of a path counts
for f in work/one/cmd/internal/p work/one/internals/internal/p work/one/cmd/internal/internal/p; do file $f/p.go <<<$'package p\n\nconst Name = "p"\n'; done
prog() { file $1 <<<$'package main\n\nimport "'$2$'"\n\nfunc main() { println(p.Name) }\n'; }
prog work/one/cmd/main.go example.com/one/cmd/internal/p
prog work/one/cmd/below/main.go example.com/one/cmd/internal/p
prog work/one/beside/main.go example.com/one/cmd/internal/p
prog work/one/internals/main.go example.com/one/internals/internal/p
prog work/one/beside2/main.go example.com/one/internals/internal/p
prog work/one/cmd/deep/main.go example.com/one/cmd/internal/internal/p
for d in cmd cmd/below internals; do
    (cd work/one && run "$GOL" run ./$d; want_rc 0; want_err p) || exit 1
    (cd work/one && run "$GOL" run ./$d/main.go; want_rc 0; want_err p) || exit 1
done
for d in beside beside2 cmd/deep; do (cd work/one && run "$GOL" run ./$d; want_rc 1; want_err 'use of internal package') || exit 1; done
