#!/bin/sh
# run.sh - times gol against its peers on bench/*.gol: all sides in turn within each round, the least time of each counts, because
# machines are noisy. Prints a table of ratios (below 1: gol is faster) and their geometric means.
#   bench/run.sh [-n rounds] [name ...]        GOL=path to gol, default bin/gol
# Peers: lua5.4 and luajit -joff where installed, and go (built first) with BENCH_GO=1.
cd "$(dirname "$0")/.." || exit 1
GOL=${GOL:-bin/gol}
rounds=5
[ "$1" = -n ] && { rounds=$2; shift 2; }
names=${*:-fib loops nbody spectral fannkuch mandelbrot sieve matmul binarytrees maps strings sort closures ifaces structs tokens}
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
have() { command -v "$1" >/dev/null 2>&1; }
# least <file> <command...>: runs once, keeps the smaller time in file
least() {
    f=$1; shift
    s=$(date +%s%N); "$@" >/dev/null 2>"$tmp/out"; rc=$?; e=$(date +%s%N)
    [ $rc -ne 0 ] && { echo "failed: $*" >&2; return 1; }
    t=$((e - s)); [ -f "$f" ] && [ "$(cat "$f")" -le $t ] && return 0
    echo $t > "$f"
}
printf '%-12s %9s' program 'gol ms'
have lua5.4 && printf ' %9s %6s' 'lua ms' ratio
have luajit && printf ' %9s %6s' 'jit-off' ratio
[ -n "$BENCH_GO" ] && have go && printf ' %9s %6s' 'go ms' ratio
echo
for b in $names; do
    if [ -n "$BENCH_GO" ] && have go; then cp bench/$b.gol "$tmp/$b.go"; (cd "$tmp" && go build -o "$b.bin" "$b.go"); fi
    i=0
    while [ $i -lt "$rounds" ]; do
        least "$tmp/$b.gol" "$GOL" bench/$b.gol
        [ $i -eq 0 ] && cp "$tmp/out" "$tmp/want"
        if have lua5.4; then
            least "$tmp/$b.lua" lua5.4 bench/lua/$b.lua
            [ $i -eq 0 ] && ! cmp -s "$tmp/out" "$tmp/want" && echo "$b: gol prints $(cat "$tmp/want"), lua $(cat "$tmp/out")" >&2
        fi
        have luajit && ! grep -q '//\|<<\|>>\| & \| ~ ' bench/lua/$b.lua && least "$tmp/$b.jit" luajit -joff bench/lua/$b.lua
        [ -x "$tmp/$b.bin" ] && least "$tmp/$b.go_" "$tmp/$b.bin"
        i=$((i + 1))
    done
    ms() { [ -f "$1" ] && cat "$1" || echo 0; }
    echo "$b $(ms "$tmp/$b.gol") $(ms "$tmp/$b.lua") $(ms "$tmp/$b.jit") $(ms "$tmp/$b.go_")" | awk -v lua="$(have lua5.4 && echo 1)" -v jit="$(have luajit && echo 1)" -v go="$([ -n "$BENCH_GO" ] && echo 1)" '
        function col(t) { if (t) printf " %9.1f %6.2f", t / 1e6, $2 / t; else printf " %9s %6s", "-", "-" }
        { printf "%-12s %9.1f", $1, $2 / 1e6; if (lua) col($3); if (jit) col($4); if (go) col($5); print "" }'
    echo "$b $(ms "$tmp/$b.gol") $(ms "$tmp/$b.lua") $(ms "$tmp/$b.jit") $(ms "$tmp/$b.go_")" >> "$tmp/all"
done
awk '{ for (i = 3; i <= 5; i++) if ($i) { s[i] += log($2 / $i); n[i]++; if ($2 / $i > 1) worse[i]++ } }
     END { split("x x lua5.4 luajit-joff go", name, " ");
           for (i = 3; i <= 5; i++) if (n[i]) printf "geometric mean against %s: %.3f over %d programs, %d above 1\n", name[i], exp(s[i] / n[i]), n[i], worse[i] }' "$tmp/all"
