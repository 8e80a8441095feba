// Which part of an assignment of several values fails first, and what was assigned before.
package main

import "fmt"

type F struct {
	k any
	n int
	m map[any]int
	a [3]int
	p *F
	q *F
}

func id(i int) int { return i }

func main() {
	ks := []any{1, 2, 3}
	ns := []int{1, 2, 3}
	none := []int(nil)
	f := &F{m: map[any]int{}, q: &F{q: &F{}}}
	var nf *F
	z, two, five := 0, 2, 5
	try := func(n string, do func()) {
		defer func() {
			fmt.Println(n, recover(), len(f.m), f.n, ns, z, two)
			f.m = map[any]int{}
			f.n, z, two = 0, 0, 2
			ns = []int{1, 2, 3}
		}()
		do()
	}
	try("1", func() { none[two], ns[five], nf.m[nf.k] = len(f.m), 5/z, len(f.m) })
	try("2", func() { f.n, f.m[2], f.m[nf.k] = f.n, none[z], nf.n })
	try("3", func() { none[two], f.m[ks[z]], f.m[ks[id(7)]] = id(9), 5/z, 1 })
	try("4", func() { nf.m[ks[two]], two, f.m[nf.k] = 5/z, 5/z, f.n+ns[two] })
	try("5", func() { f.m[ks[id(1)]], z, f.m[ks[two]] = f.m[ks[id(7)]], id(9), f.n+ns[two] })
	try("6", func() { ns[z], f.m[f.k], nf.m[ks[id(1)]] = f.n+ns[two], 5/z, id(9) })
	try("7", func() { ns[five], f.m[2], nf.m[ks[two]] = id(9), none[id(3)], -f.n })
	try("8", func() { f.m[ks[id(7)]], f.m[ks[two]], f.m[ks[id(7)]] = none[id(3)], none[id(3)], ns[five] })
	try("9", func() { f.m[nf.k], nf.n, f.m[ks[five]] = -f.n, nf.n, f.m[ks[five]] })
	try("10", func() { nf.n, f.n, nf.m[ks[two]] = 5/z, ns[five], f.m[ks[z]] })
	try("11", func() { f.m[ks[two]], none[two], f.m[ks[five]] = id(9), nf.n, f.n+ns[two] })
	try("12", func() { f.m[ks[two]], none[two], nf.m[f.k] = ns[five], none[id(3)], f.m[ks[two]] })
	try("13", func() { two, f.n, nf.m[ks[id(7)]] = ns[z], ns[five], ns[z] })
	try("14", func() { f.m[3], f.m[ks[two]], none[two] = f.m[ks[five]], 7%two, len(f.m) })
	try("15", func() { ns[none[two]], z = none[five], 1 })
	try("16", func() { nf.p.n, z = none[five], 1 })
	try("17", func() { f.p.n, z = none[five], 1 })
	try("18", func() { f.a[five], z = none[two], 1 })
	try("19", func() { ns[z], f.q.q.a[five] = f.n, nf.n })
	try("20", func() { z, two = two, z; ns[z], ns[two], z = ns[two], ns[z], ns[1] })
	try("21", func() { f.p, f.p.n = f, 5 })
	try("22", func() { f.p, f.p.n = f.p, 6; f.p = nil })
	try("23", func() { f, f.n = &F{m: map[any]int{}}, 9 })
	try("24", func() { _, f.n, _ = none[two], 9, nf.n })
	try("25", func() { f.m[[]int{}], z = ns[five], 1 })
	try("26", func() { f.m[1], f.m[[]int{}] = 1, ns[five] })
	try("27", func() { f.a, f.a[two], z = [3]int{7, 8, 9}, 5, f.a[0]; fmt.Print(f.a, z, " ") })
	try("28", func() { ns, ns[0], z = []int{4}, 5, ns[2]; fmt.Print(ns, z, " ") })
}
