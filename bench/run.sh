#!/bin/sh
# run.sh - what `make bench` runs: the table of rows (or only those named), then, without arguments, start-up and compilation.
here=$(cd "$(dirname "$0")" && pwd) || exit 1
missing=
for p in lua5.4 luajit; do
    command -v $p >/dev/null 2>&1 || missing="$missing $p"
done
if [ -n "$missing" ]; then
    # The peers come from Debian; what cannot be installed is left out of the table.
    sudo=
    [ "$(id -u)" = 0 ] || sudo='sudo -n'
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q $missing >/dev/null 2>&1 ||
        echo "note: to measure beside all peers run:  sudo apt-get install -y$missing"
fi
perl "$here/run.pl" "$@" || failed=1
[ $# -gt 0 ] && exit ${failed:-0}
echo
sh "$here/startup.sh" || failed=1
echo
perl "$here/compile.pl" || failed=1
exit ${failed:-0}
