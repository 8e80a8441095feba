# gol build -d=wb: of each row of golden/write_barrier_sites.csv, in its order, whether the statement needs a write barrier; and where, which is where Go 1.26
# (-gcflags=-d=wb) says it, for all but one place: an append of a pointer to a field has its element's store told of, too, which Go joins with the header's.
. "$(dirname "$0")/lib.bash"
golden=$(dirname "$0")/../golden/write_barrier_sites.csv
cat >wb.go <<'END'
package main

type T struct{ next *T }
type H struct {
	n []int
	s []*T
}
type S struct {
	a *T
	b [3]int
	c *T
}

var G []*T

// rows
func r1(a []int, v int)          { a[0] = v }
func r2(a []int, v int)          { b := a[1:]; b[0] = v }
func r3(a []*T, p *T)            { a[0] = p }
func r4(a []*T, p *T)            { b := a[1:]; b[0] = p }
func r5(p *T) *T                 { var arr [4]*T; b := arr[1:]; b[0] = p; return b[0] }
func r6(h *H, s []*T)            { h.s = s }
func r7(h *H, n []int)           { h.n = n }
func r8(s []*T)                  { G = s }
func r9(s []*T) []*T             { t := s; u := t[1:2:3]; return u }
func r10(h *H, p *T)             { h.s = append(h.s, p) }
func r11(h *H)                   { h.n = append(h.n, 1) }
func r12(d, s []*T)              { copy(d, s) }
func r13(m map[string]*T, p *T)  { m["a"] = p }
func r14(c chan *T, p *T)        { c <- p }
func r15(a []*T)                 { for i := range a { a[i] = nil } }
func r16(a []*T)                 { a[0] = nil }
func r17(p, q *S)                { *p = *q }
// more
func m1(a, b []*T) []*T          { return append(a, b...) }
func m2(a, b []int) []int        { copy(a, b); clear(a); return append(a, b...) }
func m3(p *struct{ s string })   { p.s += "x" }
func m4(p **T, q *T)             { *p, q.next = q, nil }
func m5(p *any, x any)           { *p = x }
func m6(p *func(), x *int)       { *p = func() { *x++ } }
func m7(s *S, f func() (*T, int)) { s.a, s.b[0] = f() }
func main()                      {}
END
run "$GOL" build -d=wb wb.go
want_rc 0
perl -e '
    my %told; my ($src, $golden, $out) = @ARGV;
    for (split /\n/, $out) { die "what is [$_]?\n" unless /^wb\.go:(\d+):(\d+): write barrier$/; push @{$told{$1}}, $2 }
    open my $f, "<", $src; my @src = <$f>; my ($i) = grep { $src[$_] eq "// rows\n" } 0 .. $#src;
    open my $g, "<", $golden; <$g>; my $rows = 0;
    while (<$g>) {
        my @col = map { s/^"|"$//g; s/""/"/g; $_ } /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;
        my $text = $src[++$i]; $rows++;
        die "row $rows, $col[0], is not line " . ($i + 1) . ": $text" unless index($text, $col[0]) >= 0;
        my $has = $told{$i + 1} ? "yes" : "no";
        die "$col[0] ($col[1]): Go: $col[2], here: $has\n" unless $col[2] =~ /^$has\b/;
    }
    die "$rows rows\n" unless $rows == 17;
    exit 0' wb.go "$golden" "$err" || fail "rows"
[ "$err" = "$(sed 's/^/wb.go:/; s/$/: write barrier/' <<'END'
19:41
20:53
22:40
23:40
24:38
26:40
26:48
27:40
28:40
29:43
31:60
32:41
33:39
35:49
37:40
38:47
39:39
40:39
40:41
41:49
END
)" ] || fail "places: $err"
# Without -d=wb nothing is told.
run "$GOL" build wb.go
want_rc 0
no_err
