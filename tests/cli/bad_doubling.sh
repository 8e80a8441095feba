# types and constants that double in every line: an error, quickly, without the memory they would take
. "$(dirname "$0")/lib.bash"
{ printf 'package main\ntype A0 struct{ x int }\n'; for i in $(seq 1 30); do j=$((i-1)); echo "type A$i struct{ B$j; C$j }
type B$j struct{ A$j }
type C$j struct{ A$j }"; done; printf 'func main() { var t A30; _ = t.x }\n'; } >types.go; rejected types.go; want_err 'ambiguous selector t.x'
{ printf 'package main\nconst s0 = "aaaaaaaaaaaaaaaa"\n'; for i in $(seq 1 30); do echo "const s$i = s$((i-1)) + s$((i-1))"; done; printf 'func main() { println(len(s30)) }\n'; } >consts.go; rejected consts.go; want_err 'constant result is not representable'
