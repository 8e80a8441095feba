// Pointers: to variables, fields, elements, pointers; escape from functions; comparison; nil; new.
package main

import "fmt"

type N struct {
	v    int
	next *N
}

func newInt(n int) *int { return &n }
func swap(a, b *int)    { *a, *b = *b, *a }
func inc(p **int)       { **p++ }
func (n *N) len() int {
	if n == nil {
		return 0
	}
	return 1 + n.next.len()
}
func reverse(n *N) (r *N) {
	for n != nil {
		n, n.next, r = n.next, r, n
	}
	return
}

var global = 5

func main() {
	x := 1
	p := &x
	*p += 10
	pp := &p
	**pp *= 2
	fmt.Println(x, *p, **pp, p == &x, *pp == p)
	a, b := newInt(3), newInt(3)
	fmt.Println(a == b, *a == *b)
	y := 2
	swap(&x, &y)
	fmt.Println(x, y)
	inc(&p)
	fmt.Println(x)
	arr := [3]int{1, 2, 3}
	e := &arr[1]
	*e = 20
	s := arr[:]
	f := &s[2]
	s = append(s, 4)
	*f = 30
	fmt.Println(arr, s)
	n := &N{1, &N{2, &N{3, nil}}}
	fmt.Println(n.len(), n.next.next.v)
	for q := reverse(n); q != nil; q = q.next {
		fmt.Print(q.v, " ")
	}
	fmt.Println()
	st := N{v: 5}
	fp := &st.v
	*fp++
	fmt.Println(st.v)
	g := &global
	*g = 6
	fmt.Println(global)
	var np *N
	fmt.Println(np == nil, np.len())
	z := new(int)
	*z -= 4
	fmt.Println(*z, *new(string) == "", new(N).next == nil)
	ptrs := []*int{}
	for i := 0; i < 3; i++ {
		ptrs = append(ptrs, &i)
	}
	for _, q := range ptrs {
		fmt.Print(*q, " ")
	}
	fmt.Println()
	m := map[string]*N{}
	m["a"] = &N{v: 1}
	m["b"] = m["a"]
	m["b"].v = 9
	fmt.Println(m["a"].v)
	var ip interface{} = p
	fmt.Println(ip == interface{}(&x), *ip.(*int))
	type T struct{ a, b *T }
	t := &T{}
	t.a = t
	t.b = t.a
	fmt.Println(t.a.b.a == t)
	ap := &[2][2]int{}
	ap[1][0] = 4
	row := &ap[1]
	row[1] = 5
	fmt.Println(*ap, len(row))
	fn := func() *int { v := 7; return &v }
	u, v := fn(), fn()
	*u++
	fmt.Println(*u, *v)
	q := &N{}
	q.next = &N{v: 8}
	q = q.next
	fmt.Println(q.v)
}
