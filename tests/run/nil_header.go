// An element of a slice in a struct whose index is in the struct too: a nil struct panics, whichever of the two is read first.
package main

import "fmt"

type list struct {
	n    int
	at   []int
	row  [4]int
	next *list
}

//go:noinline
func (l *list) push(v int) { l.at[l.n] = v; l.n++ }

//go:noinline
func (l *list) top() int { return l.at[l.n] }

//go:noinline
func (l *list) second() int { return l.at[l.row[1]] }

//go:noinline
func (l *list) both(m *list) int { return l.at[m.n+l.n] }

//go:noinline
func (l *list) deep() int { p := &l.next.row[2]; return l.next.at[*p] }

func try(f func() int) {
	defer func() { fmt.Println(recover()) }()
	fmt.Println(f())
}

func main() {
	var none *list
	l := &list{n: 1, at: []int{5, 6, 7}, row: [4]int{0, 2, 1, 0}}
	for _, x := range []*list{l, none, {}} {
		try(func() int { x.push(9); return x.n })
		try(x.top)
		try(x.second)
		try(func() int { return l.both(x) })
		try(func() int { return x.both(l) })
		l.next = x
		try(l.deep)
	}
	fmt.Println(l.at, l.n)
}
