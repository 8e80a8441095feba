# gol run of a folder: several files, go.mod, local packages, build constraints, tests left out, internal and vendor
. "$(dirname "$0")/lib.bash"
mkdir -p p/util p/internal/deep p/vendor/ext/lib
cat >p/go.mod <<'E'
module my.mod/app

go 1.26

require ext/lib v1.0.0
E
printf '# ext/lib v1.0.0\n## explicit\next/lib\n' >p/vendor/modules.txt
printf 'package lib\n\nconst Name = "vendored"\n' >p/vendor/ext/lib/lib.go
printf 'package deep\n\nfunc Depth() int { return 3 }\n' >p/internal/deep/d.go
printf 'package util\n\nimport "my.mod/app/internal/deep"\n\nvar Loaded = deep.Depth()\n\nfunc Twice(n int) int { return 2 * n }\n' >p/util/u.go
cat >p/main.go <<'E'
package main

import (
	"ext/lib"
	"fmt"
	u "my.mod/app/util"
	"os"
)

func main() { fmt.Println(helper(), u.Twice(4), u.Loaded, lib.Name, os.Args[1:]) }
E
printf 'package main\n\nfunc helper() string { return system() }\n' >p/helper.go
printf '//go:build linux && !never\n\npackage main\n\nfunc system() string { return "linux" }\n' >p/sys_a.go
printf '//go:build !linux || never\n\npackage main\n\nfunc system() string { return "other" }\n' >p/sys_b.go
printf 'package main\n\nfunc system() string { return "windows" }\n' >p/sys_windows.go
printf 'package main\n\nimport "testing"\n\nfunc TestX(t *testing.T) { undefined }\n' >p/main_test.go
printf '//go:build ignore\n\npackage other\n' >p/ignored.go
run "$GOL" run p one two; want_rc 0; want_out 'linux 8 3 vendored [one two]'; no_err
run "$GOL" run -tags never p; want_out 'other 8 3 vendored []'
cd p && run "$GOL" run . ; want_out 'linux 8 3 vendored []'
run "$GOL" check .; want_rc 0
printf 'package main\n\nfunc extra() { undefinedthing() }\n' >zz.go
run "$GOL" run .; want_rc 1; want_err 'zz.go:3:16: undefined: undefinedthing'
