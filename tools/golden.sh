#!/bin/bash
# Writes the expected outputs of tests/run, tests/panic, tests/gc and examples anew from real Go. Files with the extension .gol that are scripts (no package
# clause) have no Go counterpart and keep theirs.
set -u
command -v go >/dev/null || { echo "golden needs Go on the PATH" >&2; exit 1; }
top=$(cd "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
n=0
for f in "$top"/tests/run/*.go "$top"/tests/run/*.gol "$top"/tests/panic/*.go "$top"/tests/gc/*.go "$top"/examples/*.go "$top"/examples/*.gol; do
    [ -f "$f" ] || continue
    grep -q '^package main' "$f" || continue
    base=${f%.*}
    [ -e "$base.out" ] || [ -e "$base.err" ] || [ "${ALL:-}" ] || continue
    mkdir -p "$tmp/p" && rm -f "$tmp"/p/*
    sed '1{/^#!/d}' "$f" >"$tmp/p/main.go"
    args=()
    [ -f "$base.args" ] && mapfile -t args <"$base.args"
    in=/dev/null
    [ -f "$base.in" ] && in=$base.in
    (cd "$tmp/p" && go build -o prog main.go) || { echo "does not build: $f" >&2; continue; }
    (cd "$top" && "$tmp/p/prog" "${args[@]}" <"$in" >"$tmp/out" 2>"$tmp/err")
    rc=$?
    cp "$tmp/out" "$base.out"
    if [ $rc -ne 0 ]; then echo $rc >"$base.rc"; [ -s "$tmp/err" ] && perl -0pe 's/\n*^(goroutine \d+ |runtime stack:).*//ms; s/\s+\z/\n/' "$tmp/err" >"$base.err"; else rm -f "$base.rc"; fi
    n=$((n + 1))
done
echo "$n expectations written"
