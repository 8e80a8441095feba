# every standard package type-checks whole, though programs load only what they use
. "$(dirname "$0")/lib.bash"
top=$(cd "$(dirname "$0")/../.." && pwd)
for d in $(find "$top/stdlib" -name '*.gol' -printf '%h\n' | sort -u); do
    run "$GOL" check -e "$d"; [ $rc = 0 ] || fail "$d: ${err:0:400}"
done
