# lib.bash: what the scripts here share. Each script runs in an empty folder of its own; $GOL names the command.
[ -z "$(ls -A)" ] || { echo "run this in an empty folder: perl tests/runner.pl cli does" >&2; exit 2; }
fail() { echo "FAILED: $*"; exit 1; }

# run CMD...: runs it; the output is in $out, standard error in $err, the exit code in $rc. Never longer than 60 seconds.
run() {
    timeout 60 "$@" >.out 2>.err </dev/null
    rc=$?
    out=$(head -c 100000 .out | tr -d '\000')
    err=$(head -c 100000 .err | tr -d '\000')
    [ $rc -lt 124 ] || fail "crash or time limit, exit code $rc: $* : $(head -c 300 .err)"
}
want_rc() { [ "$rc" = "$1" ] || fail "exit code $rc, want $1; stdout: ${out:0:300} stderr: ${err:0:300}"; }
want_out() { [ "$out" = "$1" ] || fail "stdout is [${out:0:300}], want [$1]; stderr: ${err:0:300}"; }
want_err() { [[ "$err" == *"$1"* ]] || fail "stderr has no [$1]: ${err:0:500}"; }
no_err() { [ -z "$err" ] || fail "stderr: ${err:0:300}"; }

# rejected FILE: the program must not compile, and say where: file:line:col.
rejected() {
    run "$GOL" run "$1"
    want_rc 1
    [[ "$err" =~ $1:[0-9]+:[0-9]+:\ . ]] || fail "$1: no position in: ${err:0:300}"
}

# self_contained FILE: a page that asks for nothing outside.
self_contained() { ! grep -Eq '(src|href)=|https?:|@import|url\(' "$1" || fail "$1 asks for something outside: $(grep -Eo '.{20}((src|href)=|https?:|@import|url\().{40}' "$1" | head -1)"; }

# Chromium, if there is one: dom FILE[#HASH] prints the page's document once its script has run; looks FILE RRGGBB... wants these colours in a picture of it.
browser() { command -v chromium >/dev/null || { echo 'skipped: no chromium to look at the page with'; return 1; }; }
chromium_run() { timeout 60 chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1100,900 --user-data-dir="$PWD/.chromium" "$@" 2>/dev/null; }
dom() { chromium_run --dump-dom "file://$PWD/$1" || fail "chromium: $1"; }
looks() {
    chromium_run --screenshot="$PWD/.shot.png" "file://$PWD/$1" || fail "chromium: $1"
    perl "$(dirname "${BASH_SOURCE[0]}")/png.pl" .shot.png "${@:2}" || fail "$1 does not look as it should"
}
