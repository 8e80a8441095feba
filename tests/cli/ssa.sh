# gol ssa writes a page with a function after every pass
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nimport "fmt"\n\nfunc sq(x int) int { return x * x }\n\nfunc f(xs []int, k int) int {\n\ts := 0\n\tfor i, x := range xs {\n\t\tif i < k && "<a>" != "" {\n\t\t\ts += sq(x) + k*2\n\t\t}\n\t}\n\treturn s\n}\n\ntype T struct{ a int }\n\nfunc (t *T) set(v int) { t.a = v }\n\nfunc main() { t := &T{}; t.set(f([]int{1, 2, 3}, 2)); fmt.Println(t.a) }\n' >p.go
run "$GOL" ssa main.f p.go; want_rc 0; want_out 'wrote ssa.html'; no_err
for c in source ast ir inline escape ssa simplify licm opt bytecode; do grep -q "class=\"col\" id=\"$c\"" ssa.html || fail "no column $c"; done
grep -q '&lt;a&gt;' ssa.html && ! grep -q '<a>' ssa.html || fail 'source text is not escaped'
# the tree: nodes with their types and places, indented by depth; a node is found by its line
tree=$(sed -n '/id="ast"/,/<\/pre>/p' ssa.html | sed 's/<[^>]*>//g')
for node in '(AST)?FUNC-f func\(xs \[\]int, k int\) int # p.go:7:6' '\.   PARAM-xs \[\]int # p.go:7:8' '\.   \.   RANGE # p.go:9:2' '\.   \.   \.   \.   IF # p.go:10:3' \
    '\.   \.   \.   \.   \.   ANDAND bool # p.go:10:12' '\.   \.   \.   \.   \.   \.   LT bool # p.go:10:8' '.*ASOP-ADD # p.go:11:6' '.*CALL int # p.go:11:11' '.*NAME-sq func\(x int\) int # p.go:11:9' '.*LITERAL-2 int # p.go:11:19'; do
    grep -Eq "^$node\$" <<<"$tree" || fail "no node [$node] in $tree"
done
sed -n '/id="ast"/,/<\/pre>/p' ssa.html | grep -q 'data-l="11">' || fail 'line 11 in ast'
# a value of the final form is found in earlier columns under the same name, and a source line in the bytecode
v=$(sed -n '/id="opt"/,/<\/pre>/p' ssa.html | grep -o 'data-v="v[0-9]*"' | tail -1)
[ -n "$v" ] && [ "$(grep -o "$v" ssa.html | wc -l)" -gt 3 ] || fail "value $v"
for c in source bytecode; do sed -n "/id=\"$c\"/,/<\/pre>/p" ssa.html | grep -q 'data-l="11"' || fail "line 11 in $c"; done
! grep -Eq '(src|href)=|https?:' ssa.html || fail 'the page asks for something outside'
# the statements of a script are a function, too; function literals, generic functions and methods have names as gol dis prints them
printf 'x := 3\nfor i := range x { fmt.Println(i * x) }\nfunc g[T any](v T) T { return v }\ntype t struct{ n int }\nfunc (p *t) set(n int) { p.n = n }\nh := func() int { return g(x) }\nvar q t\nq.set(h())\nfmt.Println(q)\n' >s.gol
run "$GOL" ssa -o - main.main s.gol; want_rc 0; [[ "$out" == *'for i := range x'* ]] || fail 'the source of a script'
for fn in $("$GOL" dis s.gol | sed -n 's/^func \([^ ]*\) .*/\1/p'); do run "$GOL" ssa -o - "$fn" s.gol; [ $rc = 0 ] || [[ "$err" == "gol: no function $fn" ]] || fail "$fn: $rc $err"; done
# "main.", the "(*" and ")" of a receiver and the "[...]" of an instance may be left out
for m in 'main.(*T).set' '(*T).set' main.T.set T.set; do run "$GOL" ssa -o - "$m" p.go; want_rc 0; [[ "$out" == *'t.a = v'* ]] || fail "$m"; done
for m in '*T.set' 'T).set' '(T).set' T.set.; do run "$GOL" ssa -o - "$m" p.go; want_rc 1; done
run "$GOL" dis -f T.set p.go; want_rc 0; [[ "$out" == 'func main.(*T).set '* ]] || fail "dis T.set: $out"
run "$GOL" ssa -o - f p.go; want_rc 0; [[ "$out" == *'s += sq(x)'* ]] || fail 'f'
run "$GOL" ssa -o - g s.gol; want_rc 0; [[ "$out" == *'return v'* ]] || fail 'g'
run "$GOL" dis -f main.g s.gol; want_rc 0; [[ "$out" == 'func main.g[...] '* ]] || fail 'dis main.g'
run "$GOL" ssa '[...]' s.gol; want_rc 1; run "$GOL" ssa main. s.gol; want_rc 1
run "$GOL" ssa main.nosuch p.go; want_rc 1; want_err 'no function main.nosuch'
run "$GOL" ssa -o /nosuch/x.html main.f p.go; want_rc 1; want_err 'cannot write /nosuch/x.html'
run "$GOL" ssa; want_rc 2; want_err 'takes a function'
printf 'package main\n\nfunc main() { undefined() }\n' >bad.go
run "$GOL" ssa main.main bad.go; want_rc 1; want_err 'bad.go:3:15: undefined: undefined'
# in a browser: opened with #vN the page has clicked vN, so each of its places is marked, and nothing else
if browser; then
    v=${v#data-v=\"} v=${v%\"}
    dom "ssa.html#$v" >dom.html
    [ "$(grep -o "data-v=\"$v\" class=\"on\"" dom.html | wc -l)" = "$(grep -o "data-v=\"$v\"" ssa.html | wc -l)" ] || fail "not all of $v is marked"
    [ "$(grep -o 'class="on"' dom.html | wc -l)" = "$(grep -o "data-v=\"$v\"" ssa.html | wc -l)" ] || fail 'something else is marked'
    # a block is marked in its own column only, a line wherever it stands, a second click takes the mark away, a heading folds its column
    clicked() { # SELECTOR...: the page after clicks on them
        { sed 's#</body></html>##' ssa.html; echo '<script>'; for s in "$@"; do echo "document.querySelector('$s').click();"; done; echo '</script></body></html>'; } >click.html
        dom click.html >dom.html
    }
    in_column() { sed -n "/id=\"$1\"/,/<\/pre>/p" dom.html; }
    b=$(sed -n '/id="opt"/,/<\/pre>/p' ssa.html | grep -o 'data-b="b[0-9]*"' | head -1); b=${b#data-b=\"} b=${b%\"}
    n=$(sed -n '/id="opt"/,/<\/pre>/p' ssa.html | grep -o "data-b=\"$b\"" | wc -l)
    clicked "#opt [data-b=\"$b\"]"
    [ "$n" -gt 0 ] && [ "$(in_column opt | grep -o "data-b=\"$b\" class=\"on\"" | wc -l)" = "$n" ] || fail "block $b is not marked $n times"
    [ "$(grep -o 'class="on"' dom.html | wc -l)" = "$n" ] || fail "block $b is marked elsewhere"
    clicked "#opt [data-b=\"$b\"]" "#opt [data-b=\"$b\"]"
    ! grep -q 'class="on"' dom.html || fail 'a second click does not take the mark away'
    clicked '#source [data-l="11"]'
    in_column source | grep -q 'data-l="11" class="on"' && in_column bytecode | grep -q 'data-l="11" class="on"' && ! grep -q 'data-l="10" class="on"' dom.html || fail 'line 11'
    clicked '#ast h2' '#opt h2' '#opt h2'
    grep -q 'class="col folded" id="ast"' dom.html && [ "$(grep -o 'folded" id=' dom.html | wc -l)" = 1 ] || fail 'folding'
    looks ssa.html eeeeee 0055aa
    looks click.html eeeeee
fi
