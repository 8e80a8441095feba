# Every GOLFAULT: what goes wrong with it, the same program without it, and what is said of a fault that the program never met.
. "$(dirname "$0")/lib.bash"

# both FAULT SOUND_RC SOUND_TEXT FAULT_RC FAULT_TEXT CMD...: standard output and error must hold the text; never a word of what was not exercised.
both() {
    local fault=$1 rc0=$2 text0=$3 rc1=$4 text1=$5
    shift 5
    run "$@"
    want_rc "$rc0"
    [[ "$out$err" == *"$text0"* ]] || fail "without $fault no [$text0]: $out ${err:0:300}"
    [[ "$out$err" != *"$text1"* ]] || fail "without $fault, too: [$text1]"
    GOLFAULT=$fault run "$@"
    want_rc "$rc1"
    want_err "gol: GOLFAULT=$fault: this program runs with defects made on purpose"
    [[ "$out$err" == *"$text1"* ]] || fail "with $fault no [$text1]: $out ${err:0:400}"
    [[ "$err" != *"not exercised"* ]] || fail "$fault: $err"
}
unmet() { # FAULT TEXT CMD...: the program runs as it does without
    local fault=$1 text=$2
    shift 2
    run "$@"
    local rc0=$rc out0=$out
    GOLFAULT=$fault run "$@"
    want_rc "$rc0"
    want_out "$out0"
    want_err "gol: GOLFAULT=$fault was not exercised: $text"
}

# ---- nowb: while nothing is marked but what main's frame holds, pointers are loaded from objects that are not scanned yet, and cut off there by one kind of store
cat >nowb.go <<'END'
package main

import (
	"fmt"
	"gol/rt"
	"os"
	"runtime"
)

type leaf struct {
	id   int
	next *leaf
}
type node struct {
	l   *leaf
	pad [2]int // with an array it moves as memory
}

var nodes, others [64]*node
var lists, pairs [64][]*leaf

func main() {
	for i := range nodes {
		nodes[i] = &node{l: &leaf{id: i}}
		others[i] = &node{}
		lists[i] = []*leaf{{id: i}}
		pairs[i] = []*leaf{nil, {id: i}}
	}
	runtime.GC()
	rt.MarkBegin()
	before := rt.BarrierStats().Executed
	var kept [64]*leaf
	for i, n := range nodes {
		kept[i] = n.l
		switch os.Args[1] {
		case "store":
			n.l = nil
		case "move":
			*n = *others[i]
		case "clear":
			*n = node{}
		case "subslice":
			b := pairs[i][1:]
			kept[i] = b[0]
			b[0] = nil
		case "append": // the new array is black, the old one will never be scanned
			kept[i] = nil
			lists[i] = append(lists[i], nil, nil)
		case "new": // a pointer goes into a black object and stays where it was
			others[i] = &node{l: n.l}
			kept[i] = nil
		}
	}
	executed := rt.BarrierStats().Executed > before
	rt.MarkStep(1)
	white := 0
	for _, n := range others {
		if n.l != nil && rt.ObjInfo(n.l).Color == "white" {
			white++
		}
	}
	rt.MarkFinish()
	runtime.GC()
	sum := 0
	for i, p := range kept {
		if p == nil {
			p = lists[i][0]
		}
		sum += p.id
	}
	fmt.Println(sum, executed, white > 32)
}
END
export GODEBUG=gccheckmark=1,clobberfree=1
lost='fatal error: checkmark found unmarked object'
for site in store move clear subslice; do
    [ $site = subslice ] && both nowb:store 0 "2016 true false" 2 "$lost" "$GOL" nowb.go $site
    both nowb:$site 0 "2016 true false" 2 "$lost" "$GOL" nowb.go $site
    both nowb:old 0 "2016 true false" 2 "$lost" "$GOL" nowb.go $site
    both nowb 0 "2016 true false" 2 "$lost" "$GOL" nowb.go $site
done
unmet nowb:clear "no such store of a pointer met the write barrier" "$GOL" nowb.go store
unmet nowb:subslice "no such store" "$GOL" -e 'a := make([]*int, 4); a[1] = new(int); println(len(a))'
unmet nowb:move "no such store" "$GOL" nowb.go clear
# The header's store keeps the old array, and so what it holds; without that, append's own half does; without both nothing.
GOLFAULT=nowb:store run "$GOL" nowb.go append; want_rc 0; want_out "2016 true false"
GOLFAULT=nowb:append run "$GOL" nowb.go append; want_rc 0; want_out "2016 true false"
both nowb:store,nowb:append 0 "2016 true false" 2 "$lost" "$GOL" nowb.go append
# Without the insertion half nothing is lost (docs/gc.md), but what goes into a black object stays white until something else leads there.
both nowb:new 0 "2016 true false" 0 "2016 true true" "$GOL" nowb.go new
unset GODEBUG

# ---- noassist: goroutines that allocate while the collector marks earn or use no credit
cat >assist.go <<'END'
package main

import "gol/rt"

var live [40000]*[64]*int

func main() {
	for i := range live {
		live[i] = new([64]*int)
	}
	helped := false
	for n := 0; n < 20000000 && !helped; n++ {
		live[n%len(live)] = new([64]*int)
		helped = rt.AssistBytes() != 0
		if rt.Pacer().NumGC > 12 {
			break
		}
	}
	println("credit", helped)
}
END
both noassist 0 "credit true" 0 "credit false" "$GOL" assist.go
unmet noassist "no allocation had to help with marking" "$GOL" -e 'println(1)'

# ---- spanfail, in each phase
cat >span.go <<'END'
package main

import (
	"gol/rt"
	"os"
	"runtime"
)

var keep [][]byte

func main() {
	switch os.Args[1] {
	case "mark":
		rt.MarkBegin()
		for range 100 {
			keep = append(keep, make([]byte, 10000))
		}
		rt.MarkFinish()
	case "off":
		for range 100 {
			keep = append(keep, make([]byte, 10000))
		}
	case "many":
		for range 3000 {
			keep = append(keep, make([]byte, 10000))
		}
	case "cycles":
		for range 5 {
			for range 20 {
				keep = append(keep, make([]byte, 10000))
			}
			runtime.GC()
		}
	}
	println("done", len(keep))
}
END
both spanfail 0 "done 100" 2 "fatal error: out of memory" "$GOL" span.go off
both spanfail:off 0 "done 100" 2 "fatal error: out of memory" "$GOL" span.go off
both spanfail:mark 0 "done 100" 2 "fatal error: out of memory" "$GOL" span.go mark
unmet spanfail:mark "no span was asked for in that phase" "$GOL" -e 'println(1)'
# No program runs in mark termination; the fault makes it last until something asks for the collector, and then a span is asked for in it.
both spanfail:marktermination 0 "done 100" 2 "fatal error: out of memory" "$GOL" span.go cycles
GODEBUG=alloctrace=1 both spanfail:marktermination 0 "alloctrace: refill class=54" 2 "alloctrace: allocSpan pages=5 gcphase=2: refused" "$GOL" span.go cycles
unmet spanfail:marktermination "no span was asked for in that phase" "$GOL" -e 'runtime.GC(); println(1)'

# ---- maps
cat >hash0.go <<'END'
package main

import (
	"fmt"
	"gol/rt"
	"os"
	"runtime"
)

func main() {
	m := map[string]int{}
	for i := range 1024 {
		m[fmt.Sprint("k", i)] = i
	}
	defer func() { fmt.Println("recovered:", recover()) }()
	if os.Args[1] == "mark" {
		rt.MarkBegin()
		defer rt.MarkFinish()
	} else {
		runtime.GC()
	}
	n := 0
	for range m {
		n++
	}
	fmt.Println("seen", n)
}
END
export GODEBUG=mapcheck=1
both hash0 0 $'seen 1024\nrecovered: <nil>' 0 "recovered: runtime error: invalid map state during iteration (gcphase=1, hash0=0x0)" "$GOL" hash0.go mark
both hash0:1 0 $'seen 1024\nrecovered: <nil>' 0 "recovered: runtime error: invalid map state during iteration (gcphase=0, hash0=0x0)" "$GOL" hash0.go after
both hash0:2 0 $'seen 1024\nrecovered: <nil>' 0 "recovered: runtime error: invalid map state during iteration (gcphase=2, hash0=0x0)" "$GOL" hash0.go after
unmet hash0:2 "there was no map when a collection came to that phase" "$GOL" -e 'println(1)'
unset GODEBUG

cat >stale.go <<'END'
package main

import "fmt"

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	m := map[int]int{}
	for i := range 100 {
		m[i] = i
	}
	for range m {
		for i := range 1000 {
			m[1000+i] = i
		}
	}
	fmt.Println("whole")
}
END
both staleiter 0 $'whole\nrecovered: <nil>' 0 "recovered: runtime error: invalid memory address or nil pointer dereference" "$GOL" stale.go
unmet staleiter "no range loop went on after its map had grown" "$GOL" -e 'for k := range map[int]int{1: 1} { println(k) }'

cat >clear.go <<'END'
package main

func main() {
	total := 0
	for range 20 {
		m := map[int]int{}
		for i := range 208 {
			m[i] = i
		}
		first := true
		for range m {
			if first {
				first = false
				m[1000] = 1
				for k := range m {
					delete(m, k)
				}
				continue
			}
			total++
		}
	}
	println("stale", total > 20*100, total == 0)
}
END
both mapclear119 0 "stale false true" 0 "stale true false" "$GOL" clear.go
unmet mapclear119 "no map was cleared while it was growing" "$GOL" -e 'm := map[int]int{1: 1}; clear(m); println(len(m))'

# ---- memprofilerate119
export GODEBUG=memprofilerate=7
both memprofilerate119 0 "rate 7" 0 "rate 524288" "$GOL" -e 'println("rate", runtime.MemProfileRate)'
unset GODEBUG
unmet memprofilerate119 "GODEBUG=memprofilerate was not set" "$GOL" -e 'println("rate", runtime.MemProfileRate)'

# ---- slowdisk: helper threads make the calls meanwhile; what is read and written is the same
cat >threads.go <<'END'
package main

import (
	"os"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	n := [2]int{}
	for i := range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			b, err := os.ReadFile("threads.go")
			if err != nil {
				panic(err)
			}
			n[i] = len(b)
		}()
	}
	wg.Wait()
	tasks, err := os.ReadDir("/proc/self/task")
	println("same", n[0] == n[1] && n[0] > 300, "helpers", len(tasks) > 2, err == nil) // main, the clock of slices, helpers
}
END
both slowdisk 0 "same true helpers false true" 0 "same true helpers true true" "$GOL" threads.go
unmet slowdisk "no file was read or written while another goroutine could run" "$GOL" -e 'b, _ := os.ReadFile("threads.go"); println(len(b) > 300)'
cat >slow.go <<'END'
package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	go func() {
		for {
			time.Sleep(100 * time.Microsecond)
		}
	}()
	var wg sync.WaitGroup
	sums := make([]string, 8)
	for i := range sums {
		wg.Add(1)
		go func() {
			defer wg.Done()
			name := fmt.Sprintf("slow%d.txt", i)
			f, err := os.Create(name)
			check(err)
			line := strings.Repeat(string(rune('a'+i)), 100) + "\n"
			for range 50 {
				_, err = f.WriteString(line)
				check(err)
			}
			_, err = f.Write(bytes.Repeat([]byte("0123456789abcdef"), 200000)) // more than one piece
			check(err)
			_, err = f.WriteAt([]byte("middle"), 1000)
			check(err)
			check(f.Sync())
			_, err = f.Seek(-5, io.SeekEnd)
			check(err)
			tail, err := io.ReadAll(f)
			check(err)
			at := make([]byte, 8)
			_, err = f.ReadAt(at, 999)
			check(err)
			n, end := f.ReadAt(at[:4], 50*101+3200000-2)
			check(f.Truncate(1010))
			check(f.Close())
			_, late := f.Write(at)
			all, err := os.ReadFile(name)
			check(err)
			check(os.Remove(name))
			sums[i] = fmt.Sprint(len(all), string(tail), " ", string(at[4:]), n, end, late, strings.Count(string(all), "\n"), string(all[998:1008]))
		}()
	}
	wg.Wait()
	for _, s := range sums {
		fmt.Printf("%q\n", s)
	}
	_, err := os.ReadFile("none")
	d, err2 := os.Open(".")
	check(err2)
	_, err3 := d.Read(make([]byte, 1))
	r, err4 := os.OpenFile("slow.go", os.O_WRONLY, 0)
	check(err4)
	_, err5 := r.Read(make([]byte, 1))
	fmt.Println(err, err3, err5)
}
END
run "$GOL" slow.go; want_rc 0
[[ "$out" == *'"1010bcdef ab'* || "$out" == *'1010bcdef'* ]] || fail "$out"
sound=$out
for i in 1 2 3; do
    GOLFAULT=slowdisk run "$GOL" slow.go; want_rc 0; want_out "$sound"
    [[ "$err" != *"not exercised"* ]] || fail "$err"
done
GOLFAULT=slowdisk GODEBUG=gcstress=1 run "$GOL" slow.go; want_rc 0; want_out "$sound"
for d in "" gcstress=1; do GOLFAULT=slowdisk GODEBUG=$d run "$GOL" "$(dirname "$0")/../sched/opens.go"; want_rc 0; want_out 170; done      # opened by helpers

# ---- what compiles wrongly; each variable and pass in noescape.sh and badopt.sh
cat >wrong.go <<'END'
package main

//go:noinline
func cell(n int) *int { x := n; return &x }

//go:noinline
func seven(x int) int { return x * 6 }

func main() {
	p, _ := cell(1), cell(2)
	println("p", *p, "seven", seven(7))
}
END
both noescape:x 0 "p 1 seven 42" 0 "p 2 seven 42" "$GOL" wrong.go
unmet noescape:y "no variable of that name moves to the heap" "$GOL" wrong.go
unmet noescape:p "no variable of that name moves to the heap" "$GOL" wrong.go
both badopt:fold 0 "p 1 seven 42" 0 "p 1 seven 49" "$GOL" wrong.go
for pass in gvn bounds dce licm typeassert; do unmet badopt:$pass "nothing that was compiled gave that pass a chance" "$GOL" -e 'println(1)'; done

# ---- failalloc
both failalloc:500,sticky 0 "done 3000" 2 "runtime: out of memory: cannot allocate 10000-byte block" "$GOL" span.go many
unmet failalloc:1000000 "memory was not asked for so often" "$GOL" -e 'println(1)'

# ---- under GOLSEED each run with a fault is like the last one, to the byte but for addresses
cat >again.gol <<'END'
stale := 0
for range 5 {
	m := map[int]int{}
	for i := range 208 { m[i] = i }
	first := true
	for range m {
		if first { first = false; m[1000] = 1; for k := range m { delete(m, k) }; continue }
		stale++
	}
}
fmt.Println(stale)
func() {
	defer func() { fmt.Println(recover()) }()
	m := map[int]int{}
	for i := range 100 { m[i] = i }
	runtime.GC()
	for k := range m { fmt.Print(k, " "); m[1000+len(m)] = k; if len(m) > 250 { break } }
}()
for i := range 3 { go func() { fmt.Print("g", i, " ") }() }
for i := range 5 { fmt.Print(rand.Intn(100), " ", i, " "); runtime.Gosched() }
var keep [][]byte
for range 300 { keep = append(keep, make([]byte, 10000)) }
END
for fault in hash0 hash0:2 staleiter mapclear119 nowb noassist spanfail spanfail:mark spanfail:marktermination noescape:m badopt:gvn badopt:bounds failalloc:300 failalloc:700,sticky slowdisk; do
    for i in 1 2; do
        GODEBUG=mapcheck=1 GOLSEED=7 GOLFAULT=$fault run "$GOL" again.gol
        sed 's/0x[0-9a-f]*//g' .out .err >again$i.txt
    done
    cmp -s again1.txt again2.txt || fail "$fault under GOLSEED differs: $(diff again1.txt again2.txt | head -5)"
done

# Several at once: each is told of, and only those that were not met. A program that did not compile met none, and nothing is said.
GOLFAULT=noescape:y,noescape:x,hash0 run "$GOL" wrong.go
want_err "this program runs with defects"
GOLFAULT=noescape:y,mapclear119,badopt:fold run "$GOL" wrong.go
want_rc 0
want_err "gol: GOLFAULT=noescape:y was not exercised"
want_err "gol: GOLFAULT=mapclear119 was not exercised"
[[ "$err" != *"badopt:fold was not"* ]] || fail "$err"
GOLFAULT=hash0 run "$GOL" -e 'println(nothing)'
want_rc 1
[[ "$err" != *"not exercised"* ]] || fail "$err"
# A program that ends badly, or by os.Exit, is told of it all the same.
unmet hash0 "there was no map" "$GOL" -e 'panic("end")'
unmet hash0 "there was no map" "$GOL" -e 'os.Exit(3)'

# ---- what is refused
for bad in nowhere nowb: nowb:nowhere noassist:1 staleiter:x mapclear119:1 memprofilerate119:0 slowdisk:1 hash0:3 spanfail:never sticky nowb,, ,nowb "$(printf 'nowb,%.0s' {1..40})nowb"; do
    GOLFAULT=$bad run "$GOL" -e 'println("ran")'
    want_rc 2
    want_err "GOLFAULT: "
    [[ "$err" != *ran* || "$err" == *"runs with"* ]] || fail "$bad ran"
done
