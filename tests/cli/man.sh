# The manual pages tell of every verb, of every flag of run, and of every function of gol.h.
. "$(dirname "$0")/lib.bash"
root=$(cd "$(dirname "$0")/../.." && pwd)
sed 's/\\-/-/g; s/\\f.//g' "$root/docs/man/gol.1" > page
run "$GOL" help; want_rc 0
verbs=$(sed -n 's|^       gol \([a-z][a-z]*\) .*|\1|p' .out)
flags=$(grep -o '^  -[a-z]*\|-[a-z]*profile\|-dumpfunc' .out)
[ "$(wc -w <<<"$flags")" -gt 14 ] || fail "flags: $flags"
for w in $verbs; do grep -Eq "^\.B .*\b$w\b" page || fail "gol.1 has no verb $w"; done
for w in $flags; do grep -q -- "^\.B .*$w" page || fail "gol.1 has no flag $w"; done
for f in $(grep -Eo '^[a-z].*[ *]gol_[a-z_0-9]+\(' "$root/include/gol.h" | grep -v '^typedef' | grep -Eo 'gol_[a-z_0-9]+\($' | tr -d '(' | grep -v '_$'); do
    grep -Eq "\b$f\b" "$root/docs/man/libgol.3" || fail "libgol.3 has no $f"
done
if command -v man >/dev/null; then
    for p in gol.1 libgol.3; do
        warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ= man --warnings -E UTF-8 -l -Tutf8 -Z "$root/docs/man/$p" 2>&1 >/dev/null)
        [ -z "$warnings" ] || fail "$p: $warnings"
    done
fi
