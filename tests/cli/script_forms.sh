# scripts: declarations in any order, BOM, CRLF, a mixture of functions and statements; programs with a package clause
. "$(dirname "$0")/lib.bash"
printf '\xef\xbb\xbffmt.Println("bom")\n' >b.gol; run "$GOL" b.gol; want_out bom
printf '\xef\xbb\xbfpackage main\n\nfunc main() { println("bom") }\n' >b.go; run "$GOL" b.go; want_rc 0; want_err bom
printf 'x := 1\r\nif x > 0 {\r\n\tfmt.Println("crlf", x)\r\n}\r\ns := `a\r\nb`\r\nfmt.Println(len(s))\r\n' >c.gol; run "$GOL" c.gol; want_out 'crlf 1
3'
cat >d.gol <<'E'
fmt.Println(twice(v), T{3}.get(), k)
v2 := v + 1
const k = 10
func twice(n int) int { return n * 2 }
type T struct{ n int }
func (t T) get() int { return t.n + k }
fmt.Println(v2)
var v = 21
E
run "$GOL" d.gol
[ $rc = 0 ] || [ $rc = 1 ] || fail "rc $rc"
cat >e.gol <<'E'
import "fmt"

import str "strings"

fmt.Println(str.Repeat("ab", 2))
{
	x := 5
	fmt.Println(x)
}
defer fmt.Println("deferred")
func() { fmt.Println("called") }()
fmt.Println("last")
E
run "$GOL" e.gol; want_rc 0; want_out 'abab
5
called
last
deferred'
