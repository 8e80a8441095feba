# A C library of every shape, compiled here.
. "$(dirname "$0")/../cli/lib.bash"
d=$(cd "$(dirname "$0")" && pwd)/shapes.d
command -v cc >/dev/null || { echo "no C compiler"; exit 1; }
cc -std=gnu11 -O1 -shared -fPIC -o libshapes.so "$d/shapes.c" || fail "shapes.c does not compile"
for mode in "" gcstress=1 gcstep=1,gcsmallbufs=1,gccheckmark=1,clobberfree=1; do
    GODEBUG=$mode run "$GOL" run "$d/shapes.gol" "$PWD/libshapes.so"
    want_rc 0
    no_err
    diff .out "$d/shapes.out" >.diff || fail "GODEBUG=$mode: $(cat .diff)"
done
