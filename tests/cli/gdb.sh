# tools/gdb/gol-gdb.py shows goroutines, stacks, maps, iterators and values of a process
. "$(dirname "$0")/lib.bash"
root=$(cd "$(dirname "$0")/../.." && pwd)
cp "$(dirname "$0")/gdb.go" p.go
gdb -batch -nx -ex "source $root/tools/gdb/gol-gdb.py" -ex 'break rt_mapiternext if it->i > 3' -ex run -ex 'gol goroutines' -ex 'gol stack' -ex 'gol stack 2' \
    -ex 'gol iter it' -ex 'gol map it->h' -ex 'gol value it->key it->t->key' -ex 'gol string it->key' -ex 'gol stack 99' --args "$GOL" p.go >out.txt 2>&1
has() { grep -qE "$1" out.txt || fail "not shown: $1: $(tail -c 1500 out.txt)"; }
has '^\* goroutine 1 \[running\] main\.reader .*p\.go:[0-9]'
has '^  goroutine 2 \[chan receive\] main\.idle .*p\.go:14'
has '^main\.main$'
has '^hiter 0x[0-9a-f]+: startbucket [0-9]+, offset [0-7]'
has '^hmap 0x[0-9a-f]+: count 20, flags 3, B 2'
has '^    [0-7] [0-9a-f][0-9a-f] "t": 19$'
has '^"[a-t]"$'
has 'no goroutine 99'
exit 0
