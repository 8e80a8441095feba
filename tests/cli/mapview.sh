# gol mapview draws a map's buckets, and package gol/pic does in a program
. "$(dirname "$0")/lib.bash"
count() { grep -o "$1" "$2" | wc -l; }
# 105 entries: the growth to 32 buckets has just begun
cat >m.gol <<'G'
type conf struct{ table map[int]bool }
m := map[string]int{}
for i := 0; i < 104; i++ { m[fmt.Sprintf("<k%d>", i)] = i }
m["last & \"least\""] = 104
cfg := conf{map[int]bool{7: true}}
var none map[string]int
big := map[int]int{}
for i := 0; i < 5000; i++ { big[i] = i }
type key struct{ a, b int; s string }
structs := map[key]*int{{1, 2, "x"}: nil, {3, 4, "\xff\x00\ufffe"}: new(int)}
kinds := map[any]any{1: "a", 2.5: nil, "s": []int{1}, [2]int{1, 2}: map[string]int{}}
os.Exit(4)
G
run "$GOL" mapview -var m -seed 1 m.gol; want_rc 4; want_err 'wrote mapview.html'
self_contained mapview.html
grep -q 'map\[string\]int: 105 entries, B=5: 32 buckets of 208 bytes' mapview.html && grep -Eq 'It grows: [1-9]+ of 16 old buckets have moved' mapview.html || fail "$(grep '<p>' mapview.html)"
[ "$(count 'class="cell full"' mapview.html)" = 105 ] || fail "cells in use: $(count 'class="cell full"' mapview.html)"
[ "$(count 'class="cell moved"' mapview.html)" -ge 8 ] && grep -q '<title>old bucket 0, cell 0: tophash 0x0[234]; ' mapview.html || fail 'moved cells'
[ "$(count 'class="nth"' mapview.html)" = 105 ] && grep -q '>105</text>' mapview.html && [ "$(count 'class="start"' mapview.html)" = 1 ] || fail 'path'
[ "$(sed -n 's/.*class="path" points="\([^"]*\)".*/\1/p' mapview.html | tr ' ' '\n' | grep -c ,)" = 105 ] || fail 'points'
[ "$(sed -n 's/.*class="path" points="\([^"]*\)".*/\1/p' mapview.html | tr ' ' '\n' | grep , | sort -u | wc -l)" = 105 ] || fail 'an entry is drawn on another'
[ "$(count 'overflow [1-9]' mapview.html)" -ge 8 ] && [ "$(count 'class="link"' mapview.html)" -ge 1 ] || fail 'no overflow bucket'
grep -q 'last &amp; &quot;least&quot;: 104' mapview.html && ! grep -q '<k' mapview.html || fail 'keys'
for v in cfg.table:1 none:0 structs:2 kinds:4; do
    run "$GOL" mapview -var ${v%:*} -o v.html m.gol; want_rc 4; [ "$(count 'class="cell full"' v.html)" = ${v#*:} ] || fail "$v: $(count 'class="cell full"' v.html)"
done
run "$GOL" mapview -var big -o v.html m.gol; want_rc 4; grep -q '5000 entries' v.html && grep -Eq '\.\.\. and [0-9]+ more, in the overview' v.html || fail big
# more than 256 buckets: an overview that has all of them
[ "$(count 'class="tile' v.html)" = 1024 ] && [ "$(count 'class="tile begin"' v.html)" = 1 ] || fail "overview: $(count 'class="tile' v.html) tiles"
[ "$(sed -n 's/.*<title>buckets* [0-9to ]*: \([0-9]*\) entries,.*/\1/p' v.html | awk '{n += $1} END {print n}')" = 5000 ] || fail 'entries of the overview'
cat >h.gol <<'G'
h := map[int]bool{}
for i := 0; i < 60000; i++ { h[i] = true }
G
run "$GOL" mapview -var h -o v.html h.gol; want_rc 0; grep -q '<title>buckets 0 to [1-9]: ' v.html || fail 'tiles of several buckets'
[ "$(sed -n 's/.*<title>buckets* [0-9to ]*: \([0-9]*\) entries,.*/\1/p' v.html | awk '{n += $1} END {print n}')" = 60000 ] || fail 'entries of the large overview'
# a program draws when it wants to; what MapCells tells agrees with the map at each step of its growth
cat >p.go <<'G'
package main

import (
	"fmt"
	"os"

	"gol/pic"
	"gol/rt"
)

var m = map[int]string{}

func main() {
	growing, chained := 0, 0
	for n := 0; n < 1000; n++ {
		m[n*7] = fmt.Sprint(n)
		if n%5 == 4 {
			delete(m, n*7-7)
		}
		seen := map[int]bool{}
		for _, c := range rt.MapCells(m) {
			if c.Tophash < rt.TopMin {
				continue
			}
			k := c.Key.(int)
			if seen[k] || m[k] != c.Elem.(string) {
				panic(fmt.Sprint("cell ", c))
			}
			seen[k] = true
			if c.Old {
				growing++
			}
			if c.Chain > 0 {
				chained++
			}
		}
		if len(seen) != len(m) {
			panic(fmt.Sprint(len(seen), " of ", len(m)))
		}
		yielded := 0
		for _, e := range rt.MapTrace(m) {
			if e.State == rt.StateScan || e.State == rt.StateRelocate {
				yielded++
			}
		}
		if yielded != len(m) {
			panic("trace")
		}
	}
	fmt.Println(growing > 0, chained > 0, rt.MapCells(5) == nil, len(rt.MapCells(map[int]int(nil))))
	text, err := pic.Map(m, "here")
	if err != nil {
		panic(err)
	}
	os.WriteFile("here.html", []byte(text), 0666)
	_, err = pic.Map([]int{}, "x")
	fmt.Println(err)
}
G
run "$GOL" run p.go; want_rc 0; want_out $'true true true 0\nnot a map'; grep -q '<title>Map here</title>' here.html || fail here.html
GODEBUG=gcstress=1 run "$GOL" run -e 'import "gol/rt"
m := map[string]string{}
for i := range 60 { m[fmt.Sprint(i)] = fmt.Sprint(-i) }
n := 0
for _, c := range rt.MapCells(m) { if c.Tophash >= rt.TopMin && c.Elem.(string) == m[c.Key.(string)] { n++ } }
fmt.Print(n)'; want_rc 0; want_out 60
run "$GOL" mapview -var m -o c.html -e 'm := map[int]int{}; for i := range 1000 { m[i] = i }; go func() { for i := 0; ; i++ { m[i] = i } }(); for { for range m { runtime.Gosched() } }'; want_rc 2; want_err 'fatal error: concurrent map'; want_err 'wrote c.html'
# what cannot be
run "$GOL" mapview m.gol; want_rc 2; want_err 'takes -var NAME'
run "$GOL" mapview -var cfg m.gol; want_rc 4; want_err 'cfg is not a map'
run "$GOL" mapview -var nosuch -e 'x := 1; _ = x'; want_rc 1; want_err 'undefined: nosuch'
run "$GOL" mapview -var 'm[' -e 'm := 1; _ = m'; want_rc 1; want_err 'syntax error'
run "$GOL" mapview -var m -o /nosuch/x -e 'm := map[int]int{}'; want_rc 1; want_err 'cannot write /nosuch/x: open /nosuch/x: no such file'
run "$GOL" mapview -var m -e 'undefined()'; want_rc 1; want_err 'undefined: undefined'; [[ "$err" != *-var* ]] || fail "two reports: $err"
run "$GOL" mapview -var nosuch h.gol; want_rc 1; want_err 'gol: -var nosuch: undefined: nosuch'; [[ "$err" != *import* ]] || fail "$err"
browser || exit 0
[ "$(dom mapview.html | grep -o 'class="cell full"' | wc -l)" = 105 ] || fail 'the browser sees another map'
looks mapview.html dd2222 dddddd
exit 0
