#!/bin/sh
# startup.sh - what "hello, world" costs: least and median wall time of RUNS (50) runs, least CPU time, peak of resident memory.
#   bench/startup.sh             GOL=bin/gol
here=$(cd "$(dirname "$0")" && pwd) || exit 1
gol=${GOL:-$here/../bin/gol}
runs=${RUNS:-50}
tmp=$(mktemp -d) || exit 1
trap 'rm -rf "$tmp"' EXIT
${CC:-cc} -O1 -static -o "$tmp/usage" "$here/usage.c" || exit 1
printf 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello, world") }\n' > "$tmp/fmt.go"
printf 'package main\n\nfunc main() { println("hello, world") }\n' > "$tmp/println.go"
printf 'print("hello, world")\n' > "$tmp/hello.lua"
row() {
    name=$1
    shift
    # shellcheck disable=SC2046
    set -- $("$tmp/usage" "$runs" "$@" 2>"$tmp/err")
    [ $# -eq 4 ] || { echo "$name: failed: $(head -n 1 "$tmp/err")"; failed=1; return; }
    printf '%-22s %8s %10s %8s %9s\n' "$name" "$1" "$2" "$3" "$4"
}
printf '%-22s %8s %10s %8s %9s\n' 'start-up' 'least ms' 'median ms' 'cpu ms' 'peak KiB'
row 'gol (fmt.Println)' "$gol" "$tmp/fmt.go"
row 'gol (println)' "$gol" "$tmp/println.go"
for peer in lua5.4 luajit; do
    if command -v $peer > "$tmp/where"; then row $peer $peer "$tmp/hello.lua"; else echo "note: $peer is not installed"; fi
done
exit ${failed:-0}
