package main

import (
	"fmt"
	"gol/rt"
	"os"
	"runtime"
)

type T struct{ p *int; q *T; a [4]int }
type Big struct{ a [17]int }
type I interface{ M() }
type V struct{ x, y int }

//go:noinline
func (v V) M()   {}
//go:noinline
func (t *T) PM() { t.p = nil }

var G *int
var GS []*int
var GI interface{}
var GF func()

//go:noinline
func e01RetAddr() *int              { x := 1; return &x }
//go:noinline
func e02Local() int                 { x := 1; p := &x; return *p }
//go:noinline
func e03Global()                    { x := 1; G = &x }
//go:noinline
func e04Param(p *int) *int          { return p }
//go:noinline
func e05ParamDeref(p **int) *int    { return *p }
//go:noinline
func e06ParamHeap(p *int)           { G = p }
//go:noinline
func e07ParamContent(p **int)       { G = *p }
//go:noinline
func e08NoEsc(p *int) int           { return *p }
//go:noinline
func e09MakeConst() int             { s := make([]int, 10); return len(s) }
//go:noinline
func e10MakeVar(n int) int          { s := make([]int, n); return len(s) }
//go:noinline
func e11Make64K() int               { s := make([]byte, 65536); return len(s) }
//go:noinline
func e12Make64K1() int              { s := make([]byte, 65537); return len(s) }
//go:noinline
func e13New64K() int                { p := new([65536]byte); return len(p) }
//go:noinline
func e14New64K1() int               { p := new([65537]byte); return len(p) }
//go:noinline
func e15Var10M() int                { var a [10 << 20]byte; a[5] = 1; return int(a[5]) }
//go:noinline
func e16Var10M1() int               { var a [10<<20 + 1]byte; a[5] = 1; return int(a[5]) }
//go:noinline
func e17Iface(x int)                { GI = x }
//go:noinline
func e18IfaceLocal(x int) bool      { var i interface{} = x; return i == nil }
//go:noinline
func e19Println(x int)              { fmt.Println(x) }
//go:noinline
func e20MethodIface(v V)            { var i I = v; i.M() }
//go:noinline
func e21MethodIfacePtr()            { v := V{1, 2}; var i I = &v; i.M() }
//go:noinline
func e22Closure() func() int        { x := 0; return func() int { x++; return x } }
//go:noinline
func e23ClosureVal() func() int     { x := 5; return func() int { return x } }
//go:noinline
func e24ClosureLocal() int          { x := 0; f := func() { x++ }; f(); return x }
//go:noinline
func e25ClosureBig() func() int     { var b Big; return func() int { return b.a[3] } }
//go:noinline
func e26Go(p *int)                  { go func() { *p = 1 }() }
//go:noinline
func e27Defer(p *int)               { defer func() { *p = 1 }() }
//go:noinline
func e28DeferLoop(p *int) {
	for i := 0; i < 3; i++ {
		defer func() { *p = i }()
	}
}
//go:noinline
func e29Chan(c chan *int)           { x := 1; c <- &x }
//go:noinline
func e30SliceStore(s []*int)        { x := 1; s[0] = &x }
//go:noinline
func e31MapStore(m map[string]*int) { x := 1; m["a"] = &x }
//go:noinline
func e32MapKeyLocal() int           { m := map[string]int{"a": 1}; return m["a"] }
//go:noinline
func e33SliceLit() int              { s := []int{1, 2, 3}; return s[1] }
//go:noinline
func e34SliceLitRet() []int         { return []int{1, 2, 3} }
//go:noinline
func e35Append(s []*int) []*int     { x := 1; return append(s, &x) }
//go:noinline
func e36LoopDepth() {
	var p *int
	for i := 0; i < 3; i++ {
		x := i
		p = &x
	}
	_ = p
}
//go:noinline
func e37StructField(t *T)           { x := 1; t.p = &x }
//go:noinline
func e38StructLocal() int           { x := 1; t := T{p: &x}; return *t.p }
//go:noinline
func e39StructRet() T               { x := 1; return T{p: &x} }
//go:noinline
func e40SelfSlice(s []int) []int    { return s[1:3] }
//go:noinline
func e41ArrSlice() []int            { var a [4]int; return a[:] }
//go:noinline
func e42ArrSliceLocal() int         { var a [4]int; s := a[:]; return s[1] }
//go:noinline
func e43StrConcat(a, b string) string { return a + b }
//go:noinline
func e44StrBytes(s string) int      { b := []byte(s); return len(b) }
//go:noinline
func e45BytesStr(b []byte) string   { return string(b) }
//go:noinline
func e46IndirectCall(f func(*int))  { x := 1; f(&x) }
//go:noinline
func e47StaticCall()                { x := 1; e08NoEsc(&x) }
//go:noinline
func e48StaticCallLeak()            { x := 1; e06ParamHeap(&x) }
//go:noinline
func e49MethodVal(t *T) func()      { return t.PM }
//go:noinline
func e50MethodCall()                { var t T; t.PM() }
//go:noinline
func e51Variadic(xs ...*int)        { G = xs[0] }
//go:noinline
func e52CallVariadic()              { x := 1; e51Variadic(&x) }
//go:noinline
func e53Mutual(n int, p *int) int   { if n == 0 { return *p }; return e54Mutual(n-1, p) }
//go:noinline
func e54Mutual(n int, p *int) int   { return e53Mutual(n, p) }
//go:noinline
func e55TwoResults(a, b *int) (*int, *int) { return b, a }
//go:noinline
func e56Range(m map[string]*int) *int {
	for _, v := range m {
		return v
	}
	return nil
}
//go:noinline
func e57TypeAssert(i interface{}) *int { return i.(*int) }
//go:noinline
func e58Switch(i interface{}) int {
	switch v := i.(type) {
	case int:
		return v
	}
	return 0
}
//go:noinline
func e59PtrToPtr() **int { x := 1; p := &x; return &p }
//go:noinline
func e60MakeMapRet() map[string]int { return make(map[string]int) }
//go:noinline
func e61MakeChan() chan int { return make(chan int) }
//go:noinline
func e62MakeChanLocal() int { c := make(chan int, 1); c <- 1; return <-c }
//go:noinline
func e63MakeCapVar(n int) int { s := make([]int, 0, n); return cap(s) }
//go:noinline
func e64MakeConstFold() int { const n = 8; s := make([]int, n*2); return len(s) }
//go:noinline
func e65Panic(x int) { panic(x) }
//go:noinline
func e66CapturedReassigned() func() int { x := 1; x = 2; return func() int { return x } }
//go:noinline
func e67StructPtrLit() *T { return &T{} }
//go:noinline
func e68StructPtrLitLocal() int { t := &T{}; return t.a[0] }
//go:noinline
func e69ZeroIface() { GI = 0; GI = 255; GI = ""; GI = struct{}{} }

var (
	n      = 1
	thou   = 1000
	pn     = &n
	ppn    = &pn
	longA  = "a string that is longer than"
	longB  = "the thirty-two bytes of a buffer"
	bytes_ = []byte(longA + longB)
	ints   = make([]int, 4)
	ptrs   = make([]*int, 4)
	m1     = map[string]*int{"a": pn}
	ch     = make(chan *int, 1)
	tt     T
	any1   any = pn
	fnop   = func(*int) {}
)

var rows = []struct {
	name string
	f    func()
}{
	{"e01RetAddr", func() { e01RetAddr() }},
	{"e02Local", func() { e02Local() }},
	{"e03Global", func() { e03Global() }},
	{"e04Param", func() { e04Param(pn) }},
	{"e05ParamDeref", func() { e05ParamDeref(ppn) }},
	{"e06ParamHeap", func() { e06ParamHeap(pn) }},
	{"e07ParamContent", func() { e07ParamContent(ppn) }},
	{"e08NoEsc", func() { e08NoEsc(pn) }},
	{"e09MakeConst", func() { e09MakeConst() }},
	{"e10MakeVar", func() { e10MakeVar(thou) }},
	{"e11Make64K", func() { e11Make64K() }},
	{"e12Make64K1", func() { e12Make64K1() }},
	{"e13New64K", func() { e13New64K() }},
	{"e14New64K1", func() { e14New64K1() }},
	{"e15Var10M", func() { e15Var10M() }},
	{"e16Var10M1", func() { e16Var10M1() }},
	{"e17Iface", func() { e17Iface(thou) }},
	{"e18IfaceLocal", func() { e18IfaceLocal(thou) }},
	{"e19Println", func() { e19Println(thou) }},
	{"e20MethodIface", func() { e20MethodIface(V{1, 2}) }},
	{"e21MethodIfacePtr", func() { e21MethodIfacePtr() }},
	{"e22Closure", func() { e22Closure() }},
	{"e23ClosureVal", func() { e23ClosureVal() }},
	{"e24ClosureLocal", func() { e24ClosureLocal() }},
	{"e25ClosureBig", func() { e25ClosureBig() }},
	{"e26Go", func() { e26Go(pn); runtime.Gosched() }},
	{"e27Defer", func() { e27Defer(pn) }},
	{"e28DeferLoop", func() { e28DeferLoop(pn) }},
	{"e29Chan", func() { e29Chan(ch); <-ch }},
	{"e30SliceStore", func() { e30SliceStore(ptrs) }},
	{"e31MapStore", func() { e31MapStore(m1) }},
	{"e32MapKeyLocal", func() { e32MapKeyLocal() }},
	{"e33SliceLit", func() { e33SliceLit() }},
	{"e34SliceLitRet", func() { e34SliceLitRet() }},
	{"e35Append", func() { e35Append(ptrs) }},
	{"e36LoopDepth", func() { e36LoopDepth() }},
	{"e37StructField", func() { e37StructField(&tt) }},
	{"e38StructLocal", func() { e38StructLocal() }},
	{"e39StructRet", func() { e39StructRet() }},
	{"e40SelfSlice", func() { e40SelfSlice(ints) }},
	{"e41ArrSlice", func() { e41ArrSlice() }},
	{"e42ArrSliceLocal", func() { e42ArrSliceLocal() }},
	{"e43StrConcat", func() { e43StrConcat(longA, longB) }},
	{"e44StrBytes", func() { e44StrBytes(longA) }},
	{"e45BytesStr", func() { e45BytesStr(bytes_) }},
	{"e46IndirectCall", func() { e46IndirectCall(fnop) }},
	{"e47StaticCall", func() { e47StaticCall() }},
	{"e48StaticCallLeak", func() { e48StaticCallLeak() }},
	{"e49MethodVal", func() { e49MethodVal(&tt) }},
	{"e50MethodCall", func() { e50MethodCall() }},
	{"e51Variadic", func() { e51Variadic(ptrs...) }},
	{"e52CallVariadic", func() { e52CallVariadic() }},
	{"e53Mutual", func() { e53Mutual(3, pn) }},
	{"e54Mutual", func() { _ = e54Mutual }},
	{"e55TwoResults", func() { e55TwoResults(pn, pn) }},
	{"e56Range", func() { e56Range(m1) }},
	{"e57TypeAssert", func() { e57TypeAssert(any1) }},
	{"e58Switch", func() { e58Switch(any1) }},
	{"e59PtrToPtr", func() { e59PtrToPtr() }},
	{"e60MakeMapRet", func() { e60MakeMapRet() }},
	{"e61MakeChan", func() { e61MakeChan() }},
	{"e62MakeChanLocal", func() { e62MakeChanLocal() }},
	{"e63MakeCapVar", func() { e63MakeCapVar(thou) }},
	{"e64MakeConstFold", func() { e64MakeConstFold() }},
	{"e65Panic", func() { defer func() { recover() }(); e65Panic(thou) }},
	{"e66CapturedReassigned", func() { e66CapturedReassigned() }},
	{"e67StructPtrLit", func() { e67StructPtrLit() }},
	{"e68StructPtrLitLocal", func() { e68StructPtrLitLocal() }},
	{"e69ZeroIface", func() { e69ZeroIface() }},
}


func main() {
	stdout := os.Stdout
	for _, r := range rows {
		if r.name == "e19Println" {
			os.Stdout, _ = os.OpenFile(os.DevNull, os.O_WRONLY, 0)
		}
		n := rt.AllocsPerRun(100, r.f)
		os.Stdout = stdout
		fmt.Println(r.name, n)
	}
}
