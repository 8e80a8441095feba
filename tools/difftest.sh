#!/bin/bash
# Runs each program of tests/run under gol and under real Go and compares output and exit code.
set -u
command -v go >/dev/null || { echo "difftest needs Go on the PATH" >&2; exit 1; }
top=$(cd "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
pass=0 fail=0
for f in "${@:-$top/tests/run/*.go}"; do
    for p in $f; do
        grep -q '^package main' "$p" || continue
        base=${p%.*} args=() in=/dev/null
        [ -f "$base.args" ] && mapfile -t args <"$base.args"
        [ -f "$base.in" ] && in=$base.in
        mkdir -p "$tmp/p" && rm -f "$tmp"/p/*
        sed '1{/^#!/d}' "$p" >"$tmp/p/$(basename "$base").go"                 # its own name: outputs mention it
        (cd "$tmp/p" && go build -o prog "$(basename "$base").go") 2>/dev/null || { echo "does not build: $p" >&2; continue; }
        (cd "$top" && "$tmp/p/prog" "${args[@]}" <"$in" >"$tmp/want" 2>/dev/null); w=$?
        (cd "$top" && bin/gol run "$p" "${args[@]}" <"$in" >"$tmp/got" 2>/dev/null); g=$?
        if cmp -s "$tmp/want" "$tmp/got" && [ $w = $g ]; then pass=$((pass + 1)); else fail=$((fail + 1)); echo "DIFF $p (exit codes $w $g)"; fi
    done
done
echo "$pass passed, $fail failed"
[ $fail = 0 ]
