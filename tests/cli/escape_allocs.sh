# What escape analysis says and what is allocated: rt.AllocsPerRun of each of the corpus's 69 functions, beside what gol build -m says of it and beside the
# number of allocations that Go 1.26 makes when nothing is inlined (golden/escape_allocs.csv).
. "$(dirname "$0")/lib.bash"
here=$(dirname "$0")/..
{
    sed -E 's/^package corpus/package main/; s/^import "fmt"/import (\n\t"fmt"\n\t"gol\/rt"\n\t"os"\n\t"runtime"\n)/; s/^func (\([a-z]+ \*?[A-Z]\) )?(e[0-9]|M|PM)/\/\/go:noinline\n&/' "$here/escape/corpus.go"
    cat <<'END'

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
END
} >allocs.go
run "$GOL" run allocs.go
want_rc 0
no_err
counts=$out
run "$GOL" build -m "$here/escape/corpus.go"
want_rc 0

# What Go's own -m says otherwise than its counts do, and gol's with it: channels are not told of; constants in interfaces are said to be in the heap and lie in static memory;
# slices of variable size are said not to escape, and are in the frame as long as they are small.
cat >silent <<'END'
e10MakeVar
e61MakeChan
e62MakeChanLocal
e63MakeCapVar
e69ZeroIface
END
perl -e '
    my ($corpus, $golden, $m, $counts) = @ARGV;
    my (%here, %go, %heap, @func, %silent);
    for (split /\n/, $counts) { die "what is [$_]?\n" unless /^(e\d\d\w+) (\d+)$/; $here{$1} = $2 }
    open my $f, "<", $golden; <$f>; while (<$f>) { chomp; my ($n, $c) = split /,/; $go{$n} = $c }
    open my $q, "<", "silent"; while (<$q>) { chomp; $silent{$_} = 1 }
    open my $s, "<", $corpus; my $name = "";
    while (<$s>) { $name = $1 if /^func (?:\(.*?\) )?(\w+)/; $func[$.] = $name }
    for (split /\n/, $m) { $heap{$func[$1]}++ if /:(\d+):\d+: (?:moved to heap|.* escapes to heap)/ }
    my @wrong;
    push @wrong, keys(%go) . " functions in the golden file, " . keys(%here) . " measured" unless keys(%go) == 69 && keys(%here) == 69;
    for my $n (sort keys %go) {
        my $said = $heap{$n} ? "something" : "nothing";
        my $agrees = $here{$n} == $go{$n} && (($here{$n} > 0) == ($said eq "something")) == !$silent{$n};
        push @wrong, "$n: $here{$n} allocations, Go makes $go{$n}, -m says that $said goes to the heap" if !$agrees;
    }
    print map { "$_\n" } @wrong;
    exit !!@wrong' "$here/escape/corpus.go" "$here/golden/escape_allocs.csv" "$err" "$counts" || fail "allocations"
