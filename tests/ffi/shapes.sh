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

# An event loop of C's never returns: the program ends all the same.
end() { printf 'lib, _ := ffi.Open(os.Args[1])\nvar forever func(func())\nlib.Bind(&forever, "forever")\nn := 0\n%s\n' "$1" >f.gol; run timeout 10 "$GOL" f.gol "$PWD/libshapes.so"; }
end 'forever(func() { if n++; n == 5 { fmt.Println(n); os.Exit(6) } })'; want_rc 6; want_out 5
end 'forever(func() { if n++; n == 5 { panic(n) } })'; want_rc 2; want_err "panic: 5"
end 'go forever(func() { time.Sleep(time.Millisecond) }); time.Sleep(5 * time.Millisecond)'; want_rc 0
