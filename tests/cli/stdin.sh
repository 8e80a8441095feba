# gol -: a program from standard input
. "$(dirname "$0")/lib.bash"
o=$(echo 'fmt.Println("from stdin", os.Args[1:])' | "$GOL" - x y) || fail "rc $?"
[ "$o" = "from stdin [x y]" ] || fail "$o"
o=$(printf 'package main\nimport "fmt"\nfunc main() { fmt.Println("pkg") }\n' | "$GOL" -) || fail "rc $?"
[ "$o" = pkg ] || fail "$o"
o=$(echo 'fmt.Println(' | "$GOL" - 2>&1) && fail "accepted"
[[ "$o" == *:[0-9]*:[0-9]*:* ]] || fail "no position: $o"
o=$(printf '' | "$GOL" - 2>&1); [ $? -lt 3 ] || fail "empty standard input: $o"
