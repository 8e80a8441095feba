// Elements of slices and strings that are in memory themselves: fields, elements, package variables, in all widths; what is checked, and in which order.
package main

import "fmt"

type all struct {
	b   bool
	i8  []int8
	u8  []uint8
	i16 []int16
	u16 []uint16
	i32 []int32
	u32 []uint32
	i64 []int64
	f32 []float32
	f64 []float64
	p   []*int
	bo  []bool
	s   string
	in  *all
}

var table []int
var text string
var far struct {
	pad [40000]byte
	v   []int
}

func try(name string, f func() any) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(name, "panics:", e)
		}
	}()
	fmt.Println(name, f())
}

//go:noinline
func (a *all) sum(i int) float64 {
	return float64(a.i8[i]) + float64(a.u8[i]) + float64(a.i16[i]) + float64(a.u16[i]) + float64(a.i32[i]) + float64(a.u32[i]) + float64(a.i64[i]) + float64(a.f32[i]) + a.f64[i] + float64(*a.p[i]) + float64(a.s[i])
}

//go:noinline
func (a *all) set(i, v int, p *int) {
	a.i8[i] = int8(v)
	a.u8[i] = uint8(v)
	a.i16[i] = int16(v)
	a.u16[i] = uint16(v)
	a.i32[i] = int32(v)
	a.u32[i] = uint32(v)
	a.i64[i] = int64(v)
	a.f32[i] = float32(v) / 2
	a.f64[i] = float64(v) / 4
	a.p[i] = p
	a.bo[i] = v > 0
}

//go:noinline
func at(a *all, i int) byte { return a.s[i] }

//go:noinline
func atu(a *all, i uint64) int64 { return a.i64[i] }

//go:noinline
func at8(a *all, i uint8) int64 { return a.i64[i] }

//go:noinline
func global(i int) int { return table[i] + int(text[i]) + far.v[i] }

//go:noinline
func setglobal(i, v int) { table[i] = v; far.v[i] = v * 2 }

//go:noinline
func order(a, b *all, i, j int) int64 { return a.i64[b.i64[j]+int64(i)] }

//go:noinline
func two(m [][]int, i, j int) int { return m[i][j] }

//go:noinline
func settwo(m [][]int, i, j, v int) { m[i][j] = v }

//go:noinline
func last(a *all) int64 { return a.i64[len(a.i64)-1] }

//go:noinline
func deep(a *all, i int) byte { return a.in.in.s[i] }

var trace []string

func idx(s string, i int) int { trace = append(trace, s); return i }

//go:noinline
func calls(a *all) int64 {
	v := a.i64[idx("x", 0)]
	a.i64, a.in = []int64{100}, nil
	return v + a.i64[idx("y", 0)]
}

func main() {
	n := 7
	a := &all{i8: make([]int8, 3), u8: make([]uint8, 3), i16: make([]int16, 3), u16: make([]uint16, 3), i32: make([]int32, 3), u32: make([]uint32, 3), i64: make([]int64, 3), f32: make([]float32, 3),
		f64: make([]float64, 3), p: make([]*int, 3), bo: make([]bool, 3), s: "xyz"}
	for i := 0; i < 3; i++ {
		a.set(i, -1-300*i, &n)
	}
	for i := -1; i < 4; i++ {
		try("sum", func() any { return a.sum(i) })
		try("at", func() any { return at(a, i) })
		try("at nil", func() any { return at(nil, i) })
		try("set", func() any { a.set(i, 5, &n); return a.bo[max(0, min(i, 2))] })
		try("order", func() any { return order(a, a, i, i) })
		try("order nil", func() any { return order(nil, a, i, i) })
		try("order nil nil", func() any { return order(a, nil, i, i) })
		try("deep", func() any { return deep(a, i) })
		try("two", func() any { return two([][]int{{1, 2}, nil, {3}}, i, 1-i) })
		try("settwo", func() any { m := [][]int{{1, 2}, nil, {3}}; settwo(m, i, 2-i, 9); return m })
	}
	try("unsigned", func() any { return atu(a, 1<<63+5) })
	try("unsigned", func() any { return atu(a, 2) })
	try("uint8", func() any { return at8(a, 200) })
	try("global", func() any { return global(0) })
	table, text, far.v = []int{1, 2, 3}, "abc", []int{4, 5, 6}
	for i := -1; i < 4; i++ {
		try("global", func() any { return global(i) })
		try("setglobal", func() any { setglobal(i, i+10); return table })
	}
	try("nil slice", func() any { return last(&all{}) })
	try("nil", func() any { return last(nil) })
	try("last", func() any { return last(a) })
	try("calls", func() any { return calls(a) })
	fmt.Println(trace)
	// pointers stored through headers are seen by the collector
	t := struct{ rows [][]*int }{rows: make([][]*int, 50)}
	for i := range t.rows {
		t.rows[i] = make([]*int, 50)
	}
	for k := 0; k < 20000; k++ {
		v := k
		i, j := k%50, k/50%50
		t.rows[i][j] = &v
	}
	s := 0
	for i := range t.rows {
		for j := range t.rows[i] {
			s += *t.rows[i][j]
		}
	}
	fmt.Println(s)
}
