# runtime/debug.SetCrashOutput: texts of crashes go to a file too; the file may be closed, and the last one set counts
. "$(dirname "$0")/lib.bash"
cat >crash.gol <<'P'
import "runtime/debug"
first, _ := os.Create("first")
debug.SetCrashOutput(first, debug.CrashOptions{})
second, _ := os.Create("second")
fmt.Println(debug.SetCrashOutput(second, debug.CrashOptions{}), first.Close(), second.Close())
fmt.Println(debug.SetCrashOutput(second, debug.CrashOptions{}))
defer func() { fmt.Println(recover()); var m map[int]int; m[len(os.Args)] = 1 }()
panic("recovered from")
P
run "$GOL" crash.gol
want_rc 2
want_out '<nil> <nil> <nil>
bad file descriptor
recovered from'
want_err 'assignment to entry in nil map'
[ ! -s first ] || fail "the first file has $(cat first)"
cmp second .err || fail "the second file differs from standard error"
run "$GOL" -e 'f, _ := os.Create("f"); debug.SetCrashOutput(f, debug.CrashOptions{}); debug.SetCrashOutput(nil, debug.CrashOptions{}); panic(1)'
want_rc 2
[ ! -s f ] || fail 'written to after SetCrashOutput(nil)'
