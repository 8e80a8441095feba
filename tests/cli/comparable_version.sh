# Ordinary interfaces satisfy comparable since Go 1.20; a module of an older version is told so.
. "$(dirname "$0")/lib.bash"
mkdir m
printf 'module m\n\ngo 1.19\n' >m/go.mod
cat >m/main.go <<'E2'
package main

func set[K comparable](K) {}

func main() {
	set(1)
	set[any](1)
	set([]int{})
}
E2
out=$("$GOL" check m 2>&1) && exit 1
grep -q 'main.go:7:6: any to satisfy comparable requires go1.20 or later (-lang was set to go1.19; check go.mod)' <<<"$out" || { echo "$out"; exit 1; }
grep -q 'main.go:8:5: \[\]int does not satisfy comparable' <<<"$out" || { echo "$out"; exit 1; }
sed -i 's/1\.19/1.20/' m/go.mod
out=$("$GOL" check m 2>&1) && exit 1
grep -q 'go1.20 or later' <<<"$out" && { echo "$out"; exit 1; }
exit 0
