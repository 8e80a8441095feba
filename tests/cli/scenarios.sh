# gol scenarios: every verdict is the documented one, under three seeds; unknown names are refused
. "$(dirname "$0")/lib.bash"
for seed in 1 2 3; do
    "$GOL" scenarios run -seed $seed all >out.txt 2>&1 || fail "seed $seed: $(grep -v ' s  ' out.txt | tail -c 1200)"
    [ "$(grep -c ' s  ' out.txt)" = 14 ] || fail "seed $seed: $(cat out.txt)"
    GOLSEED=$seed "$GOL" scenarios run all >out.txt 2>&1 || fail "GOLSEED=$seed, which child processes have too: $(grep -v ' s  ' out.txt | tail -c 1200)"
done
[ "$("$GOL" scenarios | wc -l)" = 14 ] || fail "the list: $("$GOL" scenarios)"
"$GOL" scenarios run 13-ssa-check | tail -n 1 | grep -q '^claim: .* verdict: PARTLY$' || fail "run of one"
"$GOL" scenarios run nosuch 2>err.txt
[ $? = 2 ] && grep -q 'no scenario nosuch' err.txt || fail "an unknown scenario: $(cat err.txt)"
"$GOL" scenarios fly 2>/dev/null
[ $? = 2 ] || fail "an unknown word"
GOLFAULT=nosuch "$GOL" -e 'println(1)' 2>err.txt && fail "an unknown fault is no error"
grep -q 'no fault "nosuch"; there are' err.txt || fail "$(cat err.txt)"
exit 0
