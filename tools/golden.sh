#!/bin/bash
# Writes the expected outputs of tests/run, tests/panic, tests/gc and examples anew from real Go. Files with the extension .gol that are scripts (no package
# clause) have no Go counterpart and keep theirs. A program keeps its own file's name, which outputs mention, and an expectation that differs in
# addresses or in the space at its end only stays as it is.
set -u
command -v go >/dev/null || { echo "golden needs Go on the PATH" >&2; exit 1; }
top=$(cd "$(dirname "$0")/.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
n=0
changed=0
norm() { perl -0pe 's/0x[0-9a-f]+/0x#/g; s/\s+\z//' "$1" 2>/dev/null; }
# put NEW OLD: NEW becomes the expectation OLD, unless it says the same.
put() {
    [ -e "$2" ] && cmp -s <(norm "$1") <(norm "$2") && return
    cp "$1" "$2"
    echo "changed: ${2#"$top"/}"
    changed=$((changed + 1))
}
for f in "$top"/tests/run/*.go "$top"/tests/run/*.gol "$top"/tests/panic/*.go "$top"/tests/gc/*.go "$top"/examples/*.go "$top"/examples/*.gol; do
    [ -f "$f" ] || continue
    grep -q '^package main' "$f" || continue
    base=${f%.*}
    [ -e "$base.out" ] || [ -e "$base.err" ] || [ "${ALL:-}" ] || continue
    mkdir -p "$tmp/p" && rm -f "$tmp"/p/*
    src=$tmp/p/$(basename "$base").go
    sed '1{/^#!/d}' "$f" >"$src"
    args=()
    [ -f "$base.args" ] && mapfile -t args <"$base.args"
    in=/dev/null
    [ -f "$base.in" ] && in=$base.in
    (cd "$tmp/p" && go build -o prog "$src") || { echo "does not build: $f" >&2; continue; }
    (cd "$top" && "$tmp/p/prog" "${args[@]}" <"$in" >"$tmp/out" 2>"$tmp/err")
    rc=$?
    put "$tmp/out" "$base.out"
    if [ $rc -ne 0 ]; then
        echo $rc >"$tmp/rc" && put "$tmp/rc" "$base.rc"
        [ -s "$tmp/err" ] && perl -0pe 's/\n*^(goroutine \d+ |runtime stack:).*//ms; s/\s+\z/\n/' "$tmp/err" >"$tmp/text" && put "$tmp/text" "$base.err"
    else
        rm -f "$base.rc"
    fi
    n=$((n + 1))
done
echo "$n programs run by Go, $changed expectations changed"
