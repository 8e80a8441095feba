# gol doc: packages, types with what belongs to them, functions, fields; nothing that is not exported, except of one's own.
. "$(dirname "$0")/lib.bash"
has() { [[ "$out" == *"$1"* ]] || fail "no [$1] in: ${out:0:600}"; }
hasnot() { [[ "$out" != *"$1"* ]] || fail "[$1] in: ${out:0:600}"; }

run "$GOL" doc; want_rc 0; no_err; has $'\nstrings\n'; has $'\ngol/rt\n'; hasnot internal
pkgs=$out
run "$GOL" doc strings; want_rc 0; has $'package strings // import "strings"\n    Package strings'; has $'\nfunc Repeat(s string, count int) string\n'; has $'\ntype Builder struct{ ... }\n'
has $'\ntype Reader struct{ ... }\n    func NewReader(s string) *Reader'
run "$GOL" doc math; has $'\nconst E = 2.718'; has ' ...'
run "$GOL" doc strings.Builder; has $'\t// has fields that are not exported\n}\n'; has 'func (b *Builder) WriteString(s string) (int, error)'; hasnot buf
run "$GOL" doc net/url.URL; has $'\tHost        string'; has 'func Parse(rawURL string) (*URL, error)'; has 'func (u *URL) Hostname() string'
run "$GOL" doc reflect.Type; has 'Kind() Kind'; has '// has methods that are not exported'
run "$GOL" doc time.Duration; has $'type Duration int64\n'; has 'const Nanosecond Duration = 1 ...'; has 'func (d Duration) String() string'
one=$("$GOL" doc strings.Repeat)
run "$GOL" doc strings Repeat; want_out "$one"; has $'func Repeat(s string, count int) string\n    Repeat returns'
run "$GOL" doc slices.SortFunc; has 'func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int)'
run "$GOL" doc io.EOF; has $'var EOF = errors.New("EOF")\n    EOF is'
run "$GOL" doc sync.Mutex.Lock; has 'func (m *Mutex) Lock()'
for bad in nosuch strings.nosuch strings.Builder.buf strings.Builder.nosuch strings. .x / a b.c.d.e; do
    run "$GOL" doc $bad; want_rc 1; want_err "gol: nothing is known of $bad"
done
run "$GOL" doc -x; want_rc 2
run "$GOL" doc a b c; want_rc 2

# every package has a text, and every name it lists one of its own
for p in $pkgs; do
    if [ "$p" = gol/ffi ] && ! "$GOL" -e 'ffi.Open("")' >/dev/null 2>&1; then continue; fi       # built without libffi
    run "$GOL" doc "$p"; want_rc 0; has "package "; has $'\n    '
done
for p in strings os time reflect sort; do
    "$GOL" doc "$p" | sed -n 's/^func \([A-Z][A-Za-z0-9]*\).*/\1/p; s/^type \([A-Z][A-Za-z0-9]*\).*/\1/p' >names
    [ -s names ] || fail "$p has no names"
    while read -r n; do "$GOL" doc "$p.$n" >/dev/null || fail "$p.$n"; done <names
done
