# The session that docs/repl.md shows is what happens; what ends in ... is shown in part. Its commands are those of :help.
. "$(dirname "$0")/lib.bash"
doc=$(dirname "$0")/../../docs/repl.md
sed -n 's/^    gol> //p' "$doc" > typed
sed -n '/^    gol> /d; s/^    //p' "$doc" > want
[ "$(wc -l < typed)" -ge 3 ] || fail "where is the session?"
$GOL < typed > got
exec 3< got
while IFS= read -r w; do
    IFS= read -r g <&3
    case "$w" in *...) p=${w%...}; [ "${g#"$p"}" != "$g" ] || fail "$g is not $w" ;; *) [ "$g" = "$w" ] || fail "$g is not $w" ;; esac
done < want
! IFS= read -r g <&3 || fail "more: $g"
echo :help | $GOL > help
for c in $(grep -o '^| .* |' "$doc" | grep -o '`:[a-z]*' | tr -d '`'); do grep -q -- "$c" help || fail "$c is not in :help"; done
for c in $(grep -o '^ *:[a-z]*' help); do grep -q -- "$c" "$doc" || fail "$c is not in docs/repl.md"; done
