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
# a map that has begun to grow, and slices in it: old buckets that have moved and that have not, entries in both arrays
cp "$(dirname "$0")/gdb_grow.go" p.go
gdb -batch -nx -ex "source $root/tools/gdb/gol-gdb.py" -ex 'break rt_mapiternext if it->i > 1' -ex run -ex 'gol map it->h it->t' -ex 'gol slice it->elem it->t->elem' \
    -ex 'gol value it->elem it->t->elem' -ex 'gol map 8' -ex 'gol slice 8 it->t->elem' -ex 'gol slice it->elem' --args "$GOL" p.go >out.txt 2>&1
has '^hmap 0x[0-9a-f]+: count 27, flags 3, B 3, .*buckets 0x[0-9a-f]+, oldbuckets 0x[0-9a-f]+, nevacuate [12]$'
[ "$(grep -c '^  old bucket [0-3]$' out.txt)" = 4 ] && [ "$(grep -c '^  bucket [0-7]$' out.txt)" = 8 ] || fail "buckets: $(cat out.txt)"
has '^    [0-7] 0[23] moved to [XY]$'
[ "$(grep -Ec '^    [0-7] [0-9a-f]{2} [0-9]+: \[' out.txt)" = 27 ] || fail "not 27 entries: $(cat out.txt)"
sed -n '/old bucket 2/,/^  bucket 0/p' out.txt | grep -Eq '^    [0-7] [0-9a-f]{2} [0-9]+: \["a" ' || fail "no entry in an old bucket: $(cat out.txt)"
has '^ptr 0x[0-9a-f]+, len [23], cap 3: \["a" "b\\n\\""'
has '^\["a" "b\\n\\""( "[0-K]")?\]$'
[ "$(grep -c 'there is no such memory' out.txt)" = 2 ] || fail "address 8: $(tail -5 out.txt)"
has '^gol slice ADDR TYPE: '
# scenario 2.3 with a filled map, stopped at the fatal error: who writes waits in the middle of it (flags 4), the old buckets are there, and so is the iterator
cp "$root/tests/document/s23_filled_map.go" p.go
gdb -batch -nx -ex "source $root/tools/gdb/gol-gdb.py" -ex 'break rt_fatal' -ex run -ex 'gol goroutines' -ex 'frame function rt_mapiternext' -ex 'gol iter it' --args "$GOL" p.go >out.txt 2>&1
has '^\* goroutine 1 \[running\] main\.main .*p\.go:[0-9]'
has '^  goroutine 2 \[runnable\] main\.main\.func2 '
has '^hiter 0x[0-9a-f]+: startbucket [0-9]+, offset [0-7]'
has '^hmap 0x[0-9a-f]+: count [0-9]+, flags 4, B [0-9]+, .*oldbuckets 0x[0-9a-f]{6,}'
# the same from the core file that GOTRACEBACK=crash leaves, where a program that aborts leaves one here
(ulimit -c 400000; sh -c 'kill -ABRT $$') 2>/dev/null
if [ -s core ]; then
    rm -f core
    (ulimit -c 400000; GOTRACEBACK=crash "$GOL" p.go >crash.txt 2>&1)
    [ -s core ] || fail "no core file: $(cat crash.txt)"
    gdb -batch -nx -ex "source $root/tools/gdb/gol-gdb.py" -ex 'gol goroutines' -ex 'gol stack' -ex 'gol stack 2' -ex 'frame function rt_mapiternext' -ex 'gol iter it' "$GOL" core >out.txt 2>&1
    rm -f core
    has '^\* goroutine 1 \[running\] main\.main .*p\.go:[0-9]'
    has '^  goroutine 2 \[runnable\] main\.main\.func2 '
    has '^main\.main\.func2$'
    has '^hiter 0x[0-9a-f]+: startbucket [0-9]+, offset [0-7]'
    has '^hmap 0x[0-9a-f]+: count [0-9]+, flags 4, B [0-9]+, .*oldbuckets 0x[0-9a-f]{6,}'
else
    echo 'skipped: programs leave no core file here'
fi
# and a process that runs by itself, which gdb joins
"$GOL" -e 'c := make(chan int); go func() { <-c }(); fmt.Println("up"); for { runtime.Gosched() }' >up.txt &
pid=$!
for i in $(seq 100); do [ -s up.txt ] && break; sleep 0.05; done
gdb -batch -nx -ex "source $root/tools/gdb/gol-gdb.py" -p $pid -ex 'gol goroutines' -ex 'gol stack 2' >out.txt 2>&1
kill $pid
if grep -qi 'ptrace: ' out.txt; then
    echo 'skipped: gdb may not join a process'
else
    has '^[* ] goroutine 1 \[run[a-z]*\] '
    has '^  goroutine 2 \[chan receive\] main\.main\.func1 '
fi
exit 0
