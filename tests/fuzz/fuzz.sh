#!/bin/sh
# fuzz.sh - runs the fuzzers of build/fuzz: fuzz.sh "TARGETS" SECONDS. Each starts from the programs in tests and examples and from what it learned in earlier runs. Exit code 1: findings.
here=build/fuzz rc=0
seeds=$here/seeds
mkdir -p $here/findings $seeds/go $seeds/repl $seeds/api
for f in $(find tests/run tests/errors tests/panic tests/escape tests/codes examples -name '*.go' -size -8 -o -name '*.gol' -size -8); do
    cp "$f" "$seeds/go/$(echo "$f" | tr / _)"
done
# What is typed at the interactive gol, an entry a paragraph.
for f in tests/repl/*.steps; do sed -n 's/^type \([^:]\)/\1/p' "$f" | sed G >"$seeds/repl/$(basename "$f")"; done
for t in $1; do
    from=$seeds/go
    case $t in repl|api) from=$seeds/$t ;; esac
    mkdir -p $here/corpus/$t
    echo "== $t: $2 s"
    ASAN_OPTIONS=allocator_may_return_null=1:detect_stack_use_after_return=0 $here/fuzz_$t -max_total_time=$2 -timeout=60 -rss_limit_mb=4000 -malloc_limit_mb=3000 -max_len=8192 -len_control=0 -print_final_stats=1 \
        -close_fd_mask=1 -artifact_prefix=$here/findings/$t- $here/corpus/$t $from 2>$here/$t.log || { rc=1; echo "a finding: see the end of $here/$t.log and $here/findings"; }
    sed -n 's/^stat::number_of_executed_units: */inputs: /p' $here/$t.log
done
exit $rc
