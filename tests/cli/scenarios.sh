# gol scenarios: every verdict is the documented one, under three seeds; unknown names are refused
. "$(dirname "$0")/lib.bash"
for seed in 1 10 15; do
    GOLSEED=$seed "$GOL" scenarios run all >out.txt 2>&1 || fail "GOLSEED=$seed, which child processes have too: $(grep -v ' s  ' out.txt | tail -c 1200)"
    [ "$(grep -c ' s  ' out.txt)" = 14 ] || fail "seed $seed: $(cat out.txt)"
done
GOGC=off GOMEMLIMIT=1MiB "$GOL" scenarios run -seed 4 all >out.txt 2>&1 || fail "-seed 4, and GOGC=off, which is not for them: $(grep -v ' s  ' out.txt | tail -c 1200)"
# What docs/scenarios.md says of them: each number there is one that they print, whatever the seed.
shows() { # NAME TEXT...
    local name=$1
    shift
    "$GOL" scenarios run "$name" >out.txt 2>&1
    for t; do grep -qF -- "$t" out.txt || fail "$name does not print [$t]: $(tail -c 1500 out.txt)"; done
}
shows 01 "hash0 changed 0 times" "theory           73.90    591.21     2.291     255.0"
shows 02 "gctrace=1: exit code 0, 0 panics" "gcstoptheworld=1: exit code 0, 0 panics" ", 2: 0" "hash0    while marking     : exit code 0, runtime error: invalid map state during iteration (gcphase=1, hash0=0x0)" "  panic: runtime error: invalid map state during iteration (gcphase=2, hash0=0x0)"
shows 03 "0 pointers recorded with the collector off, 244 while marking" "map[int]int 2 and 4, map[string]int 2 and 2; of ranging again: 0"
shows 04 "15 fields in 96 bytes, a seed among them: false" "range 64, reflect MapRange 64, reflect MapKeys 64, sync.Map.Range 64" "64 with the start set before it, 1 with the start set after it"
shows 05 "unknown debug key mapiternext" "the document's program              10      0          0            0      0"
grep -Eq '^1000 keys beforehand +[0-2] +([89]|10) +0 +0 +0$' out.txt || fail "05, with 1000 keys: $(cat out.txt)"      # on a busy machine one of ten may survive, as in Go
shows 06 "417    6 to 7 |            28672       1 |            28672       1" "white, black; its bytes changed: false" "100000 updates of existing keys: 0 allocations"
shows 07 "5 runs: 5 survive" "end in the fatal error" "300 of them through a growth: 0 lost, 0 twice" "100 rounds: 0"
shows 08 "exit code 0, from a white slice to a black one, value 99" "fatal error: checkmark found unmarked object"
shows 09 "through 150 cycles: 0 failures" "not Go's in 0" "gcphase=2: refused" "cacheSpan class=4 pages=1: nil"
shows 10 "letters.go:7:6: moved to heap: arr" "wxyz"
shows 12 "0 bytes of credit" "overwritten in place                          0.0" "from a Pool of []byte                         2.4" "survives one collection: true, two: false"
shows 13 "IR broken after typeassert: main.number: b0" "IR broken after gvn: main.wide: b0"
shows 14 "5002 objects, MemStats 5002; 1863344 bytes in their classes, MemStats 1863344"
[ "$("$GOL" scenarios | wc -l)" = 14 ] || fail "the list: $("$GOL" scenarios)"
"$GOL" scenarios run 13-ssa-check | tail -n 1 | grep -q '^claim: .* verdict: PARTLY$' || fail "run of one"
"$GOL" scenarios run nosuch 2>err.txt
[ $? = 2 ] && grep -q 'no scenario nosuch' err.txt || fail "an unknown scenario: $(cat err.txt)"
"$GOL" scenarios fly 2>/dev/null
[ $? = 2 ] || fail "an unknown word"
GOLFAULT=nosuch "$GOL" -e 'println(1)' 2>err.txt && fail "an unknown fault is no error"
grep -q 'no fault "nosuch"; there are' err.txt || fail "$(cat err.txt)"
for bad in GOLFAULT=nosuch GODEBUG=heaplimit=x; do
    for which in 01 all; do
        run env $bad "$GOL" scenarios run $which; want_rc 2; want_out ''
        [ "$(grep -c '^fatal error: ' .err)" = 1 ] && [[ "$err" != *verdict* ]] || fail "$bad $which: $err"
    done
done
run "$GOL" scenarios run -gc nosuch all; want_rc 2; want_out ''; want_err 'no collector is named nosuch'
# a fault that a scenario's own process does not meet is told of, and its verdict stands
GOLFAULT=mapclear119 run "$GOL" scenarios run 01; want_rc 0; want_err 'gol: GOLFAULT=mapclear119 was not exercised: no map was cleared while it was growing'
exit 0
