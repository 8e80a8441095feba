# //go:linkname: the runtime's functions that programs may name, functions of the program, and what cannot be
. "$(dirname "$0")/lib.bash"
cat >iter.go <<'G'
package main

import (
	"fmt"
	"unsafe"
)

// The iterator as articles write it down.
type hiter struct {
	key, elem             unsafe.Pointer
	t, h                  unsafe.Pointer
	buckets, bptr         unsafe.Pointer
	overflow, oldoverflow *[]unsafe.Pointer
	startBucket           uintptr
	offset                uint8
	wrapped               bool
	B, i                  uint8
	bucket, checkBucket   uintptr
}

//go:linkname mapiterinit runtime.mapiterinit
func mapiterinit(t, h unsafe.Pointer, it *hiter)

//go:linkname mapiternext runtime.mapiternext
func mapiternext(it *hiter)

type eface struct{ t, p unsafe.Pointer }

func words(m any) (t, p unsafe.Pointer) {
	e := (*eface)(unsafe.Pointer(&m))
	return e.t, e.p
}

var kept []*hiter // in the heap: put back with barriers

func sum(m map[string]*int, churn bool) (keys int, s int) {
	it := new(hiter)
	kept = append(kept, it)
	t, h := words(m)
	mapiterinit(t, h, it)
	for ; it.key != nil; mapiternext(it) {
		keys += len(*(*string)(it.key))
		s += **(**int)(it.elem)
		if churn {
			x := 1
			m[fmt.Sprint("grown", len(m))] = &x
			delete(m, *(*string)(it.key))
		}
	}
	return
}

func main() {
	m := map[string]*int{}
	for i := 0; i < 100; i++ {
		x := i
		m[fmt.Sprintf("%02d", i)] = &x
	}
	fmt.Println(sum(m, false))
	fmt.Println(sum(nil, false))
	sum(m, true)
	it := kept[0]
	fmt.Println(it.B, it.key == nil, unsafe.Sizeof(*it))
	mapiterinit(nil, nil, it)
}
G
run "$GOL" run iter.go; want_rc 2; want_out $'200 4950\n0 0\n4 true 96'; want_err 'nil pointer dereference'
GODEBUG=gcstress=1,clobberfree=1 run "$GOL" run iter.go; want_rc 2; want_out $'200 4950\n0 0\n4 true 96'
# an iterator that a program has spoilt is refused where that can be seen
for spoil in 'it.StartBucket = 99' 'it.Bucket = 1 << 40' 'it.Offset = 8' 'it.B = 60' 'it.H = nil' 'it.T = nil' 'it.Buckets = nil'; do
    run "$GOL" run -e 'import "gol/rt"; import "unsafe"
//go:linkname mapiterinit runtime.mapiterinit
func mapiterinit(t, h unsafe.Pointer, it *rt.Hiter)
//go:linkname mapiternext runtime.mapiternext
func mapiternext(it *rt.Hiter)
var it rt.Hiter
t, h := rt.Words(map[int]int{1: 1, 2: 2})
mapiterinit(t, h, &it)
'"$spoil"'
mapiternext(&it)'
    want_rc 2; [[ "$err" == *'out of its map'* || "$err" == *'nil pointer'* ]] || fail "$spoil: $err"
done
cat >p.go <<'G'
package main

import _ "unsafe"

//go:linkname now runtime.nanotime
func now() int64

//go:linkname rnd runtime.fastrand
func rnd() uint32

//go:linkname twice main.double
func twice(x int) int

func double(x int) int { return 2 * x }

//go:linkname double

func main() {
	a, differ := now(), false
	for i := 0; i < 10; i++ {
		differ = differ || rnd() != rnd()
	}
	f := twice
	println(a > 0, now() >= a, differ, twice(4), f(5))
}
G
run "$GOL" run p.go; want_rc 0; [ "$err" = 'true true true 8 10' ] || fail "$err"
# a variable is another one, of this package or an imported one; names that swap, and names that nothing has, change nothing
mkdir a
printf 'package a\n\nvar s string\n\nfunc init() { s = "a" }\n\nfunc Get() string { return s }\n' >a/a.go
printf 'module m\n' >go.mod
cat >v.go <<'G'
package main

import (
	"m/a"
	_ "unsafe"
)

//go:linkname s m/a.s
var s string

//go:linkname n main.number
var n int
var number = 7

//go:linkname x main.y
var x int

//go:linkname y main.x
var y int

//go:linkname z strings.asciiSpace
var z int

func main() {
	println(s, a.Get())
	s = "b"
	n++
	x, z = 2, 3
	println(s, a.Get(), number, x, y, z)
}
G
run "$GOL" run v.go; want_rc 0; [ "$err" = $'a a\nb b 8 2 0 3' ] || fail "$err"
printf 'package p\n\nimport _ "unsafe"\n\n//go:linkname f runtime.gopark\nfunc f()\n' >lib.go
run "$GOL" check lib.go; want_rc 0
rm go.mod
bad() { # DIRECTIVE DECLARATION MESSAGE
    printf 'package main\n\nimport _ "unsafe"\n\n%s\n%s\n\nfunc g[T any]() {}\nfunc body() {}\nfunc main() { f() }\n' "$1" "$2" >b.go
    run "$GOL" run b.go; want_rc 1; want_err "b.go:5:3: $3"
}
bad '//go:linkname f runtime.gopark' 'func f()' '//go:linkname: invalid reference to runtime.gopark (of the runtime, gol links runtime.mapiterinit, runtime.mapiternext, runtime.nanotime, runtime.fastrand, runtime.cheaprand, runtime.fastrandn, runtime.cputicks, runtime.memhash, runtime.memmove and runtime.memclrNoHeapPointers)'
bad '//go:linkname f strings.explode' 'func f()' '//go:linkname: invalid reference to strings.explode'
bad '//go:linkname f main.nosuch' 'func f()' '//go:linkname: invalid reference to main.nosuch'
bad '//go:linkname f main.f' 'func f()' '//go:linkname: invalid reference to main.f'
bad '//go:linkname f main.g' 'func f()' '//go:linkname: invalid reference to main.g'
bad '//go:linkname f main.body' 'func f(x ...int)' '//go:linkname: main.body is a func(), not a func(x ...int)'
bad '//go:linkname f runtime.nanotime' 'func f() int' '//go:linkname: runtime.nanotime is a func() int64, not a func() int'
bad '//go:linkname f runtime.mapiternext' 'func f(it ...*[12]uintptr)' '//go:linkname: runtime.mapiternext is a func(it *rt.Hiter), not'
bad '//go:linkname f runtime.mapiternext' 'func f(it *[11]uintptr)' '//go:linkname: runtime.mapiternext is a func(it *rt.Hiter), not'
bad '//go:linkname v main.w' 'var v int; var w string; func f() {}' '//go:linkname: main.w is a string, not a int'
bad '//go:linkname' 'func f() {}' 'usage: //go:linkname localname [linkname]'
bad '//go:linkname nosuch runtime.nanotime' 'func f() {}' '//go:linkname must refer to declared function or variable'
bad '//go:linkname f F[go.shape.int]' 'func f()' '//go:linkname reference of an instantiation is not allowed'
bad '//go:linkname f runtime.nanotime x' 'func f() {}' 'usage: //go:linkname localname [linkname]'
printf 'package main\n\n//go:linkname f runtime.nanotime\nfunc f() int64\n\nfunc main() { f() }\n' >b.go
run "$GOL" run b.go; want_rc 1; want_err 'b.go:3:3: //go:linkname only allowed in Go files that import "unsafe"'
printf 'package main\n\nimport _ "unsafe"\n\n//go:linkname f runtime.nanotime\n//go:linkname f runtime.fastrand\nfunc f() int64\n\nfunc main() { f() }\n' >b.go
run "$GOL" run b.go; want_rc 1; want_err 'b.go:6:3: duplicate //go:linkname for f'

# What caches, hash tables and x/net ask the runtime and syscall for.
cat >asked.go <<'G'
package main

import (
	"fmt"
	"syscall"
	"unsafe"
)

//go:linkname memhash runtime.memhash
func memhash(p unsafe.Pointer, seed, n uintptr) uintptr

//go:linkname memmove runtime.memmove
func memmove(to, from unsafe.Pointer, n uintptr)

//go:linkname clear0 runtime.memclrNoHeapPointers
func clear0(p unsafe.Pointer, n uintptr)

//go:linkname cheaprand runtime.cheaprand
func cheaprand() uint32

//go:linkname fastrandn runtime.fastrandn
func fastrandn(n uint32) uint32

//go:linkname cputicks runtime.cputicks
func cputicks() int64

//go:linkname getsockopt syscall.getsockopt
func getsockopt(s, level, name int, val unsafe.Pointer, vallen *uint32) error

//go:linkname setsockopt syscall.setsockopt
func setsockopt(s, level, name int, val unsafe.Pointer, vallen uintptr) error

func hash(s string, seed uintptr) uintptr {
	return memhash(unsafe.Pointer(unsafe.StringData(s)), seed, uintptr(len(s)))
}

func main() {
	long := string(make([]byte, 100000))
	fmt.Println(hash("gopher", 1) == hash("go"+"pher", 1), hash("gopher", 1) == hash("gopher", 2), hash("gopher", 1) == hash("gophes", 1), hash(long, 1) == hash(long+"x", 1), memhash(nil, 7, 0) == memhash(nil, 7, 0))
	b := []byte("0123456789")
	memmove(unsafe.Pointer(&b[2]), unsafe.Pointer(&b[0]), 5)
	clear0(unsafe.Pointer(&b[8]), 1)
	clear0(nil, 0)
	fmt.Printf("%q\n", b)
	differ, below := false, true
	for range 1000 {
		differ = differ || cheaprand() != cheaprand()
		below = below && fastrandn(10) < 10
	}
	t := cputicks()
	fmt.Println(differ, below, cputicks() >= t)
	fd, _ := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	on, n := int32(1), uint32(4)
	fmt.Println(setsockopt(fd, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, unsafe.Pointer(&on), 4))
	on = 0
	fmt.Println(getsockopt(fd, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, unsafe.Pointer(&on), &n), on, n)
	fmt.Println(getsockopt(-1, 0, 0, unsafe.Pointer(&on), &n))
	defer func() { fmt.Println(recover()) }()
	clear0(nil, 8)
}
G
run "$GOL" run asked.go; want_rc 0; no_err
want_out 'true false false false true
"01012347\x009"
true true true
<nil>
<nil> 1 4
bad file descriptor
runtime error: invalid memory address or nil pointer dereference'
exit 0
