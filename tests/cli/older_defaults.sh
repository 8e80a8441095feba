# What older versions of Go did, chosen by go.mod's go line, by its godebug lines, by //go:debug lines, by GODEBUG: math/rand.Seed, panic(nil).
. "$(dirname "$0")/lib.bash"
cat >main.go <<'END'
package main

import (
	"fmt"
	"math/rand"
)

func draw(seed int64) int {
	rand.Seed(seed)
	return rand.Intn(1 << 30)
}

func main() {
	fmt.Println(draw(7) == draw(7))
	defer fmt.Println("deferred")
	func() {
		defer func() { fmt.Println(recover()) }()
		panic(nil)
	}()
	panic(nil)
}
END
old=$'true\n<nil>\ndeferred' new=$'false\npanic called with nil argument\ndeferred'
says() { run "$GOL" run .; want_rc 2; want_out "$1"; want_err "$2"; }
printf 'module x\n\ngo 1.20\n' >go.mod; says "$old" $'panic: nil\n\ngoroutine 1 [running]:'
printf 'module x\n\ngo 1.21\n' >go.mod; says "${old/<nil>/panic called with nil argument}" 'panic: panic called with nil argument'
printf 'module x\n\ngo 1.24\n' >go.mod; says "$new" 'panic: panic called with nil argument'
printf 'module x\n' >go.mod; says "$old" 'panic: nil'
printf 'module x\n\ngo 1.26\n\ngodebug default=go1.20\n' >go.mod; says "$old" 'panic: nil'
printf 'module x\n\ngo 1.20\n\ngodebug (\n\tpanicnil=0 // as today\n\trandseednop=1\n)\n' >go.mod; says "$new" 'panic: panic called'
GODEBUG=panicnil=1,randseednop=0 says "$old" 'panic: nil'
sed -i '1i//go:debug panicnil=1\n//go:debug randseednop=0' main.go; says "$old" 'panic: nil'
rm go.mod
run "$GOL" run main.go; want_rc 2; want_out "$old"
sed -i 1,2d main.go
run "$GOL" run main.go; want_rc 2; want_out "$new"
