// Values that are changed where they stand (x op= y of fields, elements, package variables), used afterwards or not, and what they do on the way to a panic;
// rotations written as shifts; tests of bits.
package main

import "fmt"

type box struct {
	n, m int
	i    int32
	u    uint32
	b    byte
	f, g float64
	a    [4]int
	s    []int
	bs   []byte
	fs   []float64
	p    *box
}

var count, total int
var table [8]uint64
var parts = []uint32{1, 2, 3}

//go:noinline
func (x *box) fields(d int, f float64) int {
	x.n++
	x.m += d
	x.n -= 3
	x.m -= d * 2
	x.i += 1 << 30
	x.u += uint32(d)
	x.b--
	x.b -= 200
	x.f += f
	x.f -= f * x.g
	x.g += f * x.f
	x.m |= 1 << 40
	x.m ^= d
	x.n += x.n
	x.m += x.n
	return x.m
}

//go:noinline
func (x *box) elements(i, d int, f float64) {
	x.a[i]++
	x.a[i&3] += d
	x.s[i] += d
	x.s[i]--
	x.bs[i]++
	x.bs[i] += 255
	x.fs[i] += f
	x.fs[i] += f * 2
	x.fs[i] -= f * f
	x.s[i] |= 64
	x.s[i] ^= d
	x.s[i] -= d
}

//go:noinline
func (x *box) push(v int) { x.s[x.n] = v; x.n++ }

//go:noinline
func (x *box) pop() int { x.n--; return x.s[x.n] }

//go:noinline
func globals(d int) (int, int) {
	count++
	total += d
	total -= 7
	count += count
	table[d&7]++
	table[d&7] |= 1 << 63
	parts[1] += uint32(d)
	old := count
	count += 5
	return old, count
}

//go:noinline
func hist(s []byte, h *[256]int, l []int, k [3]int) int {
	for _, c := range s {
		h[c]++
		l[c&3] += int(c)
		k[c%3]--
	}
	return k[0]*100 + k[1]*10 + k[2]
}

//go:noinline
func self(p []int, i, j int) { p[i] += p[i]; p[i] += p[j]; p[p[0]] += p[0]; p[j] -= p[j] }

//go:noinline
func pointer(p *int, q **box) int { *p++; *p += *p; (*q).n++; (*q).p.n += 2; return *p }

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	f()
}

//go:noinline
func rotate(x uint32, y uint64, z uint16, k uint) (uint32, uint32, uint64, uint64, uint16, uint32) {
	return x<<7 | x>>25, x>>13 ^ x<<19, y<<63 + y>>1, y<<9 | y>>54, z<<3 | z>>13, x<<k | x>>(32-k)
}

//go:noinline
func bits(x uint, i int, b bool) (n int) {
	for j := 0; j < 64; j++ {
		if x&(1<<uint(j)) != 0 {
			n++
		}
		if x>>uint(j)&1 == 0 {
			n += 100
		}
	}
	if i&6 == 0 {
		n += 10000
	}
	if i&-8 != 0 && !(i&0x7fffffff0000 == 0) {
		n += 20000
	}
	if b == (i&1 == 0) {
		n += 40000
	}
	return n + int(^x&0xff) + i&^3 + (^i & 12)
}

func main() {
	x := &box{n: 5, m: -7, i: 1 << 30, u: 1 << 31, b: 10, f: 0.1, g: 3, s: make([]int, 3), bs: []byte{0, 255, 7}, fs: []float64{1, 0.1, -2}}
	for d := -2; d < 5; d++ {
		fmt.Println(x.fields(d*1000000007, 0.3*float64(d)), x.n, x.i, x.u, x.b, x.f, x.g)
	}
	for i := 0; i < 3; i++ {
		x.elements(i, i*77-50, 0.7)
	}
	fmt.Println(x.a, x.s, x.bs, x.fs)
	x.n = 0
	x.push(4)
	x.push(9)
	fmt.Println(x.pop(), x.pop(), x.n)
	for d := range 4 {
		fmt.Println(globals(d * 3))
	}
	fmt.Println(count, total, table, parts)
	var h [256]int
	l := make([]int, 4)
	fmt.Println(hist([]byte("the quick brown fox"), &h, l, [3]int{1, 2, 3}), h['o'], h[' '], l)
	p := []int{2, 3, 5, 7}
	self(p, 1, 3)
	fmt.Println(p)
	q := &box{p: &box{}}
	fmt.Println(pointer(&q.m, &q), q.n, q.p.n, q.m)
	// nothing is changed by what panics, and what was before is
	try("nil", func() { var x *box; x.push(1) })
	try("nil field", func() { var x *box; x.fields(1, 1) })
	try("nil p", func() { z := 1; q.p = nil; pointer(&z, &q) })
	fmt.Println(q.n)
	try("index", func() { x.elements(3, 1, 1) })
	fmt.Println(x.a, x.s)
	try("index -1", func() { x.elements(-1, 1, 1) })
	try("index 4", func() { x.elements(4, 1, 1) })
	try("empty", func() { x.n = 0; x.pop() })
	fmt.Println(x.n)
	try("l", func() { hist([]byte("abc"), &h, l[:3], [3]int{}) })
	fmt.Println(h['a'], h['c'], l)
	try("self", func() { p[0] = 9; self(p, 1, 3) })
	fmt.Println(p)
	fmt.Println(rotate(0x80000001, 1<<63|5, 0x8001, 32))
	fmt.Println(rotate(0xdeadbeef, 0x0123456789abcdef, 0xfedc, 0))
	fmt.Println(rotate(0xdeadbeef, 0x0123456789abcdef, 0xfedc, 40))
	fmt.Println(bits(0xf0f0, 8, true), bits(0, 6, false), bits(1<<63, -1, true), bits(^uint(0), 1<<20, false))
}
