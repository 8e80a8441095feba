// A list against a slice that does the same.
package main

import (
	"container/list"
	"fmt"
)

var seed uint32 = 3

func rnd(n int) int {
	seed = seed*1664525 + 1013904223
	return int(seed>>8) % n
}

func main() {
	var l list.List
	var s []int
	at := func(i int) *list.Element {
		e := l.Front()
		for ; i > 0; i-- {
			e = e.Next()
		}
		return e
	}
	insert := func(i, v int) {
		s = append(s, 0)
		copy(s[i+1:], s[i:])
		s[i] = v
	}
	remove := func(i int) int {
		v := s[i]
		s = append(s[:i], s[i+1:]...)
		return v
	}
	for step := 0; step < 5000; step++ {
		n := len(s)
		switch op := rnd(8); {
		case op == 0 || n == 0:
			l.PushFront(step)
			insert(0, step)
		case op == 1:
			l.PushBack(step)
			insert(n, step)
		case op == 2:
			i := rnd(n)
			l.InsertBefore(step, at(i))
			insert(i, step)
		case op == 3:
			i := rnd(n)
			l.InsertAfter(step, at(i))
			insert(i+1, step)
		case op == 4 || n > 60:
			i := rnd(n)
			if l.Remove(at(i)) != remove(i) {
				fmt.Println("remove")
			}
		case op == 5:
			i := rnd(n)
			l.MoveToFront(at(i))
			insert(0, remove(i))
		case op == 6:
			i := rnd(n)
			l.MoveToBack(at(i))
			v := remove(i)
			insert(n-1, v)
		case op == 7:
			i, j := rnd(n), rnd(n)
			if i != j {
				l.MoveBefore(at(i), at(j))
				v := remove(i)
				if i < j {
					j--
				}
				insert(j, v)
			}
		}
		i := 0
		for e := l.Front(); e != nil; e = e.Next() {
			if e.Value != s[i] {
				fmt.Println("differ at step", step, i)
				return
			}
			i++
		}
		if i != len(s) || l.Len() != len(s) {
			fmt.Println("length at step", step)
			return
		}
	}
	fmt.Println(len(s), s)
}
