#!/bin/sh
# Checks every #include "..." of the project against the table of who may include whom (docs/tour.md, "Layers").
# Prints each breach, and files in the root that are none of the project's; exit code 1 if there are any.
set -u
bad=$(find base compiler runtime stdlib embed cmd include -name '*.[ch]' -print0 | xargs -0 grep -nE '^#include "' | awk -F: '
function layer(p) {
    if (p ~ /^base\//) return "base"
    if (p ~ /^runtime\/abi\//) return "abi"
    if (p ~ /^runtime\//) return "runtime"
    if (p ~ /^compiler\//) return "compiler"
    if (p ~ /^stdlib\//) return "stdlib"
    if (p ~ /^embed\//) return "embed"
    if (p ~ /^cmd\//) return "cmd"
    if (p ~ /^include\//) return "include"
    return "?"
}
BEGIN {
    ok["base"] = " base "; ok["abi"] = " abi "; ok["compiler"] = " base abi compiler "; ok["runtime"] = " base abi runtime "
    ok["stdlib"] = " base abi runtime stdlib "; ok["embed"] = " base abi runtime compiler stdlib embed include "; ok["cmd"] = " include cmd "; ok["include"] = " include "
}
{
    split($3, q, "\""); inc = q[2]
    if (inc !~ /\//) { d = $1; sub(/[^\/]*$/, "", d); inc = d inc }
    a = layer($1); b = layer(inc)
    if (index(ok[a], " " b " ") == 0) print $1 ":" $2 ": " a " may not include " inc
    if (a == "runtime" && b == "runtime") {          # debug watches all but the machine; its headers may be known to all
        r["heap"] = 1; r["data"] = 2; r["sched"] = 3; r["debug"] = 3; r["vm"] = 4
        nx = split($1, x, "/"); ny = split(inc, y, "/"); to = ny > 2 && y[2] != "debug" ? r[y[2]] : 0
        if (to > (nx > 2 ? r[x[2]] : 0)) print $1 ":" $2 ": " (nx > 2 ? x[2] : "a header of all") " may not include the upper " inc
    }
    if (a == "compiler") {
        n["syntax"] = 1; n["types"] = 2; n["ir"] = 3; n["codegen"] = 4
        split($1, x, "/"); split(inc, y, "/")
        if (b == "compiler" && (x[2] in n) && (y[2] in n) && n[y[2]] > n[x[2]]) print $1 ":" $2 ": " x[2] " may not include the later stage " inc
    }
}')
# Nothing that was left behind by a trial lies beside the folders.
stray=$(git ls-files 2>/dev/null | grep -v / | grep -vxE '\.gitignore|LICENSE|Makefile|README\.md|SECURITY\.md' | sed 's/$/: does not belong here/')
bad=$bad$stray
[ -z "$bad" ] && { echo "depcheck: ok"; exit 0; }
echo "$bad"
exit 1
