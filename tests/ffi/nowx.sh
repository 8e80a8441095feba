# Where the system forbids memory that is written and executed, callbacks are an error that says so; all else works.
. "$(dirname "$0")/../cli/lib.bash"
[ "$(uname -m)" = x86_64 ] || exit 0
cc -o nowx "$(dirname "$0")/nowx.c" || fail "nowx.c does not compile"
cat >p.gol <<'E2'
libc, _ := ffi.Open("")
var bsearch func(key, base []int32, n, size uintptr, cmp func(a, b *int32) int32) *int32
var strlen func(string) int
if err := errors.Join(libc.Bind(&bsearch, "bsearch"), libc.Bind(&strlen, "strlen")); err != nil { panic(err) }
fmt.Println(strlen("four"))
_, err := ffi.NewCallback(func() {})
fmt.Println(err)
defer func() { fmt.Println(recover()) }()
bsearch([]int32{1}, []int32{1}, 1, 4, func(a, b *int32) int32 { return 0 })
E2
./nowx /bin/true || { echo "the kernel lets nobody forbid it: not tested" >&2; exit 0; }
run ./nowx "$GOL" p.gol
want_rc 0
[[ "$out" == 4$'\n'"ffi: the system does not let this process make executable memory"*$'\n'"ffi: bsearch: the system does not let"* ]] || fail "$out"
run "$GOL" p.gol
want_out $'4\n<nil>\n<nil>'
