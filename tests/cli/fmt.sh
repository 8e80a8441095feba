# gol fmt: programs as gofmt prints them, scripts in the same style, -l, -d, -w, folders, standard input, what cannot be parsed. Expected texts of programs are gofmt's.
. "$(dirname "$0")/lib.bash"
root=$(cd "$(dirname "$0")/../.." && pwd)

cat >script <<'X'
#!/usr/bin/env gol
// greets people
import ( "strings"; "os" )


name:="x" // the name
  longer  :=  5 // another
if len(os.Args)>1 {name=os.Args[1]} /* trailing
   comment */
// hello says it.
func hello( s string ) string { 
return strings.ToUpper("hi ")+s }
type T struct{a int; bb string}
func (t *T) m( ) { t.a++ }
func() { fmt.Println("literal") }()
for i:=0;i<3;i++ { fmt.Println(hello(name),i,longer) }; func  last() {}
var t T
t.m()
s := `raw
  text`
_ = s
// end
X
cat >want <<'X'
#!/usr/bin/env gol
// greets people
import (
	"os"
	"strings"
)

name := "x" // the name
longer := 5 // another
if len(os.Args) > 1 {
	name = os.Args[1]
} /* trailing
   comment */

// hello says it.
func hello(s string) string {
	return strings.ToUpper("hi ") + s
}

type T struct {
	a  int
	bb string
}

func (t *T) m() { t.a++ }

func() { fmt.Println("literal") }()
for i := 0; i < 3; i++ {
	fmt.Println(hello(name), i, longer)
}

func last() {}

var t T

t.m()
s := `raw
  text`
_ = s
// end
X
run "$GOL" fmt script; want_rc 0; no_err; cmp -s .out want || fail "script: $(diff want .out)"
cp script s.gol; cp want w.gol
run "$GOL" s.gol a; before=$out; want_rc 0
run "$GOL" w.gol a; want_out "$before"
timeout 60 "$GOL" fmt <script >got || fail "standard input"
cmp -s got want || fail "standard input: $(diff want got)"
printf '\357\273\277x:=1\r\nvar s=`a\r\nb` /* x\r\n y*/ // z \r\nfunc f() {}\r\n\r\n\r\nprintln(s)\r\n' >crlf.gol
run "$GOL" fmt crlf.gol; want_out $'x := 1\nvar s = `a\nb` /* x\ny*/ // z\n\nfunc f() {}\n\nprintln(s)'
run "$GOL" fmt /dev/null; want_rc 0; want_out ""

# Every script of the project keeps its tokens and is formatted once and for all. (Semicolons are ends of lines.)
n=0
for f in $(grep -L '^package' "$root"/examples/*.gol "$root"/examples/*/*.gol "$root"/tests/{run,ffi,gc,document}/*.gol); do
    "$GOL" fmt "$f" >one.gol || fail "$f"
    cmp -s <(tr -d ' \t\n;' <"$f") <(tr -d ' \t\n;' <one.gol) || fail "$f changed"
    "$GOL" fmt one.gol >two.gol && cmp -s one.gol two.gol || fail "$f: twice is not once"
    n=$((n + 1))
done
[ $n -gt 20 ] || fail "only $n scripts"

# Programs, and the diff, are gofmt's
mkdir -p d/e d/.h
printf 'package p\nfunc  f() {\nx:=1\n_ = x}\n' >d/u.go
cp d/u.go d/e/v.gol; cp d/u.go d/.hidden.go; cp d/u.go d/text; cp d/u.go d/.h/x.go
printf 'package p\n' >d/fine.go
run "$GOL" fmt d/u.go; want_out $'package p\n\nfunc f() {\n\tx := 1\n\t_ = x\n}'
run "$GOL" fmt -d d/u.go; want_rc 1
want_out $'diff d/u.go.orig d/u.go\n--- d/u.go.orig\n+++ d/u.go\n@@ -1,4 +1,6 @@\n package p\n-func  f() {\n-x:=1\n-_ = x}\n+\n+func f() {\n+\tx := 1\n+\t_ = x\n+}'
run "$GOL" fmt -l d; want_rc 0; want_out $'d/.h/x.go\nd/e/v.gol\nd/u.go'
{ echo 'package p'; echo; for i in $(seq 40); do echo "var v$i = $i"; done; } >long.go
sed 's/^var v5 =/var  v5 =/; s/^var v10 =/var v10=/; s/^var v30 /var v30  /; /^var v40/d' long.go >long2.go
printf 'var v40=40' >>long2.go
run "$GOL" fmt -d long2.go; want_rc 1
want_out 'diff long2.go.orig long2.go
--- long2.go.orig
+++ long2.go
@@ -4,12 +4,12 @@
 var v2 = 2
 var v3 = 3
 var v4 = 4
-var  v5 = 5
+var v5 = 5
 var v6 = 6
 var v7 = 7
 var v8 = 8
 var v9 = 9
-var v10= 10
+var v10 = 10
 var v11 = 11
 var v12 = 12
 var v13 = 13
@@ -29,7 +29,7 @@
 var v27 = 27
 var v28 = 28
 var v29 = 29
-var v30  = 30
+var v30 = 30
 var v31 = 31
 var v32 = 32
 var v33 = 33
@@ -39,4 +39,4 @@
 var v37 = 37
 var v38 = 38
 var v39 = 39
-var v40=40
\ No newline at end of file
+var v40 = 40'
chmod 751 d/e/v.gol
run "$GOL" fmt -l -w d; want_rc 0; want_out $'d/.h/x.go\nd/e/v.gol\nd/u.go'
[ "$(stat -c %a d/e/v.gol)" = 751 ] || fail "mode $(stat -c %a d/e/v.gol)"
run "$GOL" fmt -l d; want_rc 0; want_out ""
run "$GOL" fmt -d d; want_rc 0; want_out ""
[ "$(ls -A d | tr '\n' ' ')" = ".h .hidden.go e fine.go text u.go " ] || fail "left behind: $(ls -A d)"

# What goes wrong: the place in the text, exit code 2, and the file stays
bad() { printf "$1" >bad.gol; cp bad.gol copy; run "$GOL" fmt -w bad.gol; want_rc 2; [ "$err" = "$2" ] || fail "[$1]: $err"; cmp -s bad.gol copy || fail "[$1] was changed"; }
bad 'x := (1\nfunc f() {\n}\n' $'bad.gol:1:8: expected \')\', found newline\nbad.gol:2:1: expected \';\', found \'func\''
bad 'x := 1\n\n\ty := func(\n' "bad.gol:3:12: expected ')', found 'EOF'"
bad 'x := "abc\nfunc f() {}\n' 'bad.gol:1:6: string literal not terminated'
bad 'func f() {}; x := `abc\n' 'bad.gol:1:19: raw string literal not terminated'
bad 'x := 1\nfunc f() {\n\ty = = 2\n}\n' $'bad.gol:3:6: expected operand, found \'=\'\nbad.gol:4:3: expected \';\', found \'EOF\''
bad 'x := 1 +\n' "bad.gol:1:9: expected operand, found 'EOF'"
bad 'package p\n\nfunc {\n' "bad.gol:3:6: expected 'IDENT', found '{'"
bad '#!/bin/gol\n\nfor {\n' "bad.gol:3:6: expected '}', found 'EOF'"
run "$GOL" fmt nosuch d/fine.go; want_rc 2; want_out 'package p'; want_err 'gol: stat nosuch: no such file or directory'
run "$GOL" fmt -w; want_rc 2; want_err '-w rewrites files'
run "$GOL" fmt -x; want_rc 2; want_err 'unknown flag: -x (see gol help fmt)'
