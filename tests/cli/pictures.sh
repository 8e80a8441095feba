# gol heatmap and gcplot draw what a run allocated and collected
. "$(dirname "$0")/lib.bash"
cat >'a&b.go' <<'G'
package main

import "fmt"

var keep [][]byte

func hold(n int) { keep = append(keep[:0], make([]byte, n)) }

type node struct{ l, r *node }

func tree(n int) *node {
	if n == 0 {
		return &node{}
	}
	return &node{tree(n - 1), tree(n - 1)}
}

func main() {
	keep = make([][]byte, 0, 1)
	for i := 0; i < 100; i++ {
		tree(12)
	}
	for i := 0; i < 300; i++ {
		hold(1000)
	}
	for i := 0; i < 20; i++ {
		hold(100000)
	}
	fmt.Println(len(keep))
	var m map[string]int
	m["x"] = 1
}
G
run "$GOL" heatmap -text 'a&b.go'; want_rc 2; want_out 1; want_err 'panic: assignment to entry in nil map'
[[ "$err" != *allocring* ]] || fail 'the ring is dumped twice'
grep -Eq '^    1024 \|.*\| +300000 +300$' .err || fail "class 1024: $err"
grep -Eq '^   large \|.*\| +2000000 +20$' .err || fail "large: $err"
grep -Eq '^heatmap: +2300000 bytes in +320 objects: main\.hold .*a&b\.go:7$' .err || fail "places: $err"
# every allocation kept is in the map
kept=$(sed -n 's/^heatmap: the latest \([0-9]*\) of .*/\1/p' .err)
[ "$kept" = 65536 ] && [ "$(sed -n 's/^ *[a-z0-9]* |.*| *[0-9]* *\([0-9]*\)$/\1/p' .err | paste -sd+ | bc)" = "$kept" ] || fail "kept $kept: $err"
run "$GOL" heatmap -ring=320 -text -o h.txt 'a&b.go'; want_rc 2; grep -q '^heatmap: the latest 320 of ' h.txt || fail "$(cat h.txt)"
run "$GOL" heatmap 'a&b.go'; want_rc 2; want_err 'wrote heatmap.html'
mv heatmap.html h.html
self_contained h.html
grep -q '<title>Allocations of a&amp;b.go</title>' h.html && grep -q '<td>2300000</td><td>320</td><td class="t">main.hold</td><td class="t">.*a&amp;b.go:7</td>' h.html || fail 'page'
# the collector's cycles
sed -i 's/var m map.*/runtime.GC(); var s runtime.MemStats; runtime.ReadMemStats(\&s); fmt.Println(s.NumGC)/; s/m\["x"\].*/os.Exit(5)/; s/import "fmt"/import ("fmt"; "os"; "runtime")/' 'a&b.go'
run "$GOL" gcplot -text 'a&b.go'; want_rc 5; n=${out#1?}
grep -q "^gcplot: $n cycles in .*; the program stood still for" .err && [ "$(grep -Ec '^ *[0-9]+ .*B' .err)" = "$n" ] && [ "$(grep -c forced .err)" = 1 ] || fail "$n cycles: $err"
run "$GOL" gcplot -o g.html 'a&b.go'; want_rc 5; want_err 'wrote g.html'; n=${out#1?}
self_contained g.html
[ "$(grep -c '<tr class="cycle">' g.html)" = "$n" ] && [ "$(grep -c '<rect class="mark"' g.html)" = "$n" ] || fail "not $n cycles in g.html"
# other ends: used up memory, nothing allocated, nothing collected, another collector
run "$GOL" heatmap -text -e '//go:debug heaplimit=8MiB
x := [][]byte{}; for { x = append(x, make([]byte, 100000)) }'; want_rc 2; want_err 'out of memory'; want_err 'heatmap: the latest'; grep -q '^   large |' .err || fail "$err"
run "$GOL" heatmap -text -e 'println(1)'; want_rc 0; want_err 'heatmap: the program allocated nothing'
run "$GOL" heatmap -o n.html -e 'println(1)'; want_rc 0; grep -q 'allocated nothing' n.html || fail 'n.html'
run "$GOL" gcplot -text -e 'println(1)'; want_rc 0; want_err 'gcplot: no collection in'
run "$GOL" gcplot -o n.html -gc bdwgc -e 'runtime.GC()'
if [[ "$err" != *"built without bdwgc"* ]]; then want_rc 0; grep -q 'no collection in' n.html || fail 'bdwgc'; fi
GODEBUG=gcstress=1 run "$GOL" gcplot -o s.html -e 'for i := range 200 { _ = fmt.Sprint(i) }'; want_rc 0; grep -q 'cycle' s.html || fail 'gcstress'
# what cannot be
for v in heatmap gcplot; do
    run "$GOL" $v -o /nosuch/x.html -e 'println("ran")'; want_rc 1; want_err 'cannot write /nosuch/x.html: No such file'; [[ "$err" != *ran* ]] || fail "$v ran"
    run "$GOL" $v -o /dev/full -e 'println(1)'; want_rc 1; want_err 'cannot write /dev/full: No space'
    run "$GOL" $v -o none.html -e 'undefined()'; want_rc 1; want_err 'undefined: undefined'; [ ! -e none.html ] || fail "$v: a picture of nothing"
    echo old >$v.html
    run "$GOL" $v; want_rc 2; want_err 'no files given'; [ "$(cat $v.html)" = old ] || fail "$v.html is lost"
    run "$GOL" $v -e 'println(1)'; want_rc 0; ! grep -q old $v.html || fail "$v.html is still old"
done
for n in 0 x 17000000 ''; do run "$GOL" heatmap -ring "$n" -e 'println(1)'; want_rc 2; want_err '-ring takes a number from 1 to 16777216'; done
run "$GOL" gcplot -ring 3 -e 'println(1)'; want_rc 2
run "$GOL" run -text -e 'println(1)'; want_rc 2
# in a browser
browser || exit 0
[ "$(dom h.html | grep -o '<rect class="cell"' | wc -l)" = "$(grep -c '<rect class="cell"' h.html)" ] || fail 'the browser sees another map'
looks h.html 99aabb eeeeee
looks g.html cc3333 2277cc ee9900
exit 0
