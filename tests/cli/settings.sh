# GODEBUG, GOGC, GOMEMLIMIT and GOLFAULT: what is nonsense, and what //go:debug lines do.
. "$(dirname "$0")/lib.bash"
printf 'package main\n\nfunc main() { println("ran") }\n' >p.go

refused() { # setting, text
    run env "$1" "$GOL" run p.go
    want_rc 2
    want_err "$2"
    [[ "$err" != *ran* ]] || fail "$1: ran all the same"
}
accepted() {
    run env "$1" "$GOL" run p.go
    want_rc 0
    want_err ran
}

refused GOLFAULT=nosuch 'fatal error: GOLFAULT: no fault "nosuch"; there are nowb'
refused GOLFAULT=failalloc:x 'no fault "failalloc:x"'
refused GOLFAULT=failalloc:0 'no fault'
refused GOLFAULT=sticky 'no fault'
refused GOLFAULT=spanfail:later 'no fault "spanfail:later"'
refused GODEBUG=heaplimit=5furlongs 'GODEBUG: bad value in heaplimit=5furlongs'
refused GODEBUG=allocring=-3 'bad value'
refused GOMEMLIMIT=abc 'fatal error: malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`'
want_err "GOMEMLIMIT=abc"
refused GOMEMLIMIT=9223372036854775808 'malformed GOMEMLIMIT'
refused GOMEMLIMIT=1.5GiB 'malformed GOMEMLIMIT'
printf 'package main\n\nimport "runtime/debug"\n\nfunc main() { println(debug.SetMemoryLimit(-1), debug.SetMemoryLimit(0), debug.SetMemoryLimit(-1)) }\n' >limit.go
for v in '=9223372036854775807' 0=0 +5=5 1KiB=1024 off=9223372036854775807; do
    run env "GOMEMLIMIT=${v%%=*}" "$GOL" run limit.go
    want_rc 0
    want_err "${v#*=} ${v#*=} 0"
done
printf 'package main\n\nimport "runtime/debug"\n\nfunc main() { println(debug.SetGCPercent(1)) }\n' >percent.go
for v in abc=100 -5=-1 -0=0 +5=5 -+5=100 2147483647=2147483647 2147483648=100 -2147483648=-1 -2147483649=100; do
    run env "GOGC=${v%%=*}" "$GOL" run percent.go
    want_rc 0
    want_err "${v#*=}"
done
accepted GODEBUG=gctrace=zz
accepted GODEBUG=http2client=0,panicnil=1
accepted GODEBUG=nosuchkey=1
want_err 'gol: GODEBUG: unknown setting nosuchkey'
accepted GOLFAULT=failalloc:100000
want_err 'gol: GOLFAULT=failalloc:100000: this program runs with defects made on purpose'
run env GOLFAULT=failalloc:3 "$GOL" run p.go
want_err 'out of memory'
[ "$rc" != 0 ] || fail "failalloc:3 ran"

cat >q.go <<'END'
package main

var keep []*[100]int

func main() {
	for range 100000 {
		keep = append(keep, new([100]int))
	}
	println("ran")
}
END
for v in GODEBUG=heaplimit=8MiB GODEBUG=heaplimit=1B GOLFAULT=spanfail; do
    run env "$v" "$GOL" run q.go
    want_rc 2
    want_err 'fatal error: out of memory'
    [[ "$err" =~ runtime:\ out\ of\ memory:\ cannot\ allocate\ [0-9]*-byte\ block\ \([0-9]*\ in\ use\) ]] || fail "$v: ${err:0:300}"
done

sed '1i //go:debug heaplimit=8MiB\n' q.go >r.go
run "$GOL" run r.go
want_rc 2
want_err 'fatal error: out of memory'
# A line that means nothing is an error, as in Go: a misspelt limit must not be taken for one. In packages that are not main they mean nothing anyway.
while IFS='|' read -r line text; do
    printf '//go:debug%s\n\npackage main\n\nfunc main() { println("ran") }\n' "$line" >d.go
    run "$GOL" run d.go
    if [ -z "$text" ]; then want_rc 0; want_err ran; continue; fi
    want_rc 1
    want_err "d.go:1:1: invalid //go:debug: $text"
    [[ "$err" != *ran* ]] || fail "$line ran"
done <<'END'
 heaplimit=banana|bad value in heaplimit=banana
 allocring=-3|bad value in allocring=-3
 nosuch=1|unknown //go:debug setting "nosuch"
 gccheckmark=1,nosuch=2|unknown //go:debug setting "nosuch"
 gctrace|missing key=value
|missing key=value
 =1|unknown //go:debug setting ""
 gctrace=zz|
 http2client=0|
 default=go1.20|
 gccheckmark=1,clobberfree=1|
er heaplimit=banana|
END
printf '//go:debug nosuch=1\n//go:debug heaplimit=x\nprintln("ran")\n' >d.gol
run "$GOL" run d.gol; want_rc 1; want_err 'd.gol:1:1: invalid'; want_err 'd.gol:2:1: invalid'
run "$GOL" check d.gol; want_rc 1
mkdir -p other/lib; printf 'module other\n' >other/go.mod; printf '//go:debug nosuch=1\n\npackage lib\n\nfunc F() {}\n' >other/lib/l.go
printf 'package main\n\nimport "other/lib"\n\nfunc main() { lib.F(); println("ran") }\n' >other/main.go
run "$GOL" run other; want_rc 0; want_err ran
run env GODEBUG=heaplimit=off "$GOL" run r.go                # the environment comes after //go:debug
want_rc 0
want_err ran
