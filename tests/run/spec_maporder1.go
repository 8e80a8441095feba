// What panics first in assignments to entries of maps, as gc orders it.
package main

import "fmt"

type K struct{ a, b int8 }

var gk8 uint8 = 1
var gks = "a"
var gst = K{1, 2}

func idx(i int) int { return i }
func ch8() int      { gk8 = 9; return 5 }
func chs() int      { gks = "z"; return 5 }
func chst() int     { gst = K{9, 9}; return 5 }
func try(n string, f func()) {
	defer func() { fmt.Println(n, recover()) }()
	f()
}

func main() {
	m8 := map[uint8]int{}
	m32 := map[int32]int{}
	m64 := map[int]int{}
	ms := map[string]int{}
	mst := map[K]int{}
	ma := map[any]int{}
	var s8 []uint8
	var s32 []int32
	var s64 []int
	var ss []string
	var sst []K
	var sa []any
	var p8 *uint8
	var pst *K
	var nilm map[uint8]int
	var p *struct{ k uint8 }
	_ = p
	try("8 +=", func() { m8[s8[idx(0)]] += m8[s8[idx(7)]] })
	try("32 +=", func() { m32[s32[idx(0)]] += m32[s32[idx(7)]] })
	try("64 +=", func() { m64[s64[idx(0)]] += m64[s64[idx(7)]] })
	try("s +=", func() { ms[ss[idx(0)]] += ms[ss[idx(7)]] })
	try("st +=", func() { mst[sst[idx(0)]] += mst[sst[idx(7)]] })
	try("a +=", func() { ma[sa[idx(0)]] += ma[sa[idx(7)]] })
	try("8 =", func() { m8[s8[idx(0)]] = s64[idx(7)] })
	try("32 =", func() { m32[s32[idx(0)]] = s64[idx(7)] })
	try("64 =", func() { m64[s64[idx(0)]] = s64[idx(7)] })
	try("s =", func() { ms[ss[idx(0)]] = s64[idx(7)] })
	try("st =", func() { mst[sst[idx(0)]] = s64[idx(7)] })
	try("8 = m", func() { m8[s8[idx(0)]] = m8[s8[idx(7)]] })
	try("64 = m", func() { m64[s64[idx(0)]] = m64[s64[idx(7)]] })
	try("8 deref", func() { m8[*p8] = s64[idx(7)] })
	try("8 deref +=", func() { m8[*p8] += m8[s8[idx(7)]] })
	try("8 field +=", func() { m8[p.k] += m8[s8[idx(7)]] })
	try("8 field", func() { m8[p.k] = ch8() })
	try("st deref +=", func() { mst[*pst] += mst[sst[idx(7)]] })
	try("8 var", func() { m8[gk8] = ch8(); fmt.Print(m8) })
	gk8 = 1
	try("8 var +=", func() { m8[gk8] += ch8(); fmt.Print(m8) })
	try("s var", func() { ms[gks] = chs(); fmt.Print(ms) })
	gks = "a"
	try("s var +=", func() { ms[gks] += chs(); fmt.Print(ms) })
	try("st var", func() { mst[gst] = chst(); fmt.Print(mst) })
	gst = K{1, 2}
	try("st var +=", func() { mst[gst] += chst(); fmt.Print(mst) })
	gst = K{1, 2}
	try("st two", func() { mst[gst], m8[3] = chst(), 4; fmt.Print(mst) })
	try("8 /=", func() { m8[s8[idx(0)]] /= s64[idx(7)] })
	try("8 /= 0", func() { z := 0; m8[1] = 5; m8[1] /= z })
	try("64 ++", func() { m64[s64[idx(3)]]++ })
	try("nil +=", func() { nilm[s8[idx(0)]] += s64[idx(7)] })
	try("nil =", func() { nilm[1] = s64[idx(7)] })
	try("append", func() {
		mm := map[uint8][]int{}
		mm[s8[idx(0)]] = append(mm[s8[idx(1)]], s64[idx(7)])
	})
	try("read", func() { _ = m8[s8[idx(0)]] + s64[idx(7)] })
	try("read2", func() { v, ok := m8[s8[idx(4)]]; _, _ = v, ok })
	try("del", func() { delete(m8, s8[idx(4)]) })
	try("multi", func() { m8[s8[idx(0)]], m64[s64[idx(1)]] = s64[idx(7)], 1 })
	try("commaok", func() { var a any = 1; m8[s8[idx(0)]], _ = a.(int) })
	try("commaok2", func() { var b map[bool]bool = map[bool]bool{}; var a any = "x"; _, b[s8[idx(0)] == 1] = a.(int) })
	try("range", func() {
		for m8[s8[idx(0)]] = range 3 {
		}
	})
	try("string +=", func() {
		mm := map[uint8]string{}
		mm[s8[idx(0)]] += ss[idx(7)]
	})
	try("incr float", func() {
		mm := map[float64]float64{}
		var f []float64
		mm[f[idx(2)]] -= mm[f[idx(5)]]
	})
	try("iface key", func() { ma[func() {}] += s64[idx(7)] })
	try("iface key2", func() { ma[[]int{}] = s64[idx(7)] })
	try("array", func() { var arr [3]int; arr[idx(5)] += s64[idx(7)] })
	try("slice", func() { s64[idx(5)] += s64[idx(7)] })
	try("slice2", func() { s64[idx(5)], s64[idx(6)] = s64[idx(7)], 1 })
	try("ptr", func() { var q *int; *q += s64[idx(7)] })
	try("ptr=", func() { var q *int; *q = s64[idx(7)] })
	try("ptrfield", func() { var q *struct{ x int }; q.x, s64[idx(1)] = 5, s64[idx(7)] })
}
