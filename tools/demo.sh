#!/bin/sh
# demo.sh GOL: runs a few examples with the command given and says what each shows.
set -e
gol=${1:-bin/gol}
cd "$(dirname "$0")/.."
text=/usr/share/common-licenses/GPL-3
[ -r "$text" ] || text=README.md

say() { printf '\n== %s\n' "$1"; }

say "The ten most frequent words of $text: a Go program run from its source, examples/wordfreq.gol"
"$gol" examples/wordfreq.gol -n 10 "$text"

say "A script needs no package clause and no imports:  gol -e '...'"
"$gol" -e 'for i, w := range strings.Fields("Go as a scripting language") { fmt.Printf("%d:%s ", i, strings.ToUpper(w)) }; fmt.Println()'

say "n queens, examples/queens.gol"
"$gol" examples/queens.gol

say "Errors come all at once, with the place:  gol check"
printf 'package main\n\nimport "fmt"\n\nfunc main() {\n\tvar n int = "seven"\n\tfmt.Println(n, m)\n}\n' | "$gol" check - || true
