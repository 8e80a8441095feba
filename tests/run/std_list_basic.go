package main

import (
	"container/list"
	"fmt"
)

func show(l *list.List) {
	fmt.Print(l.Len(), ":")
	for e := l.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Print(" |")
	for e := l.Back(); e != nil; e = e.Prev() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}

func main() {
	l := list.New()
	show(l)
	e4 := l.PushBack(4)
	e1 := l.PushFront(1)
	l.InsertBefore(3, e4)
	l.InsertAfter(2, e1)
	show(l)
	l.MoveToFront(e4)
	show(l)
	l.MoveToBack(e1)
	show(l)
	l.MoveBefore(e1, e4)
	show(l)
	l.MoveAfter(e1, e4)
	show(l)
	l.MoveAfter(e1, e1)
	l.MoveBefore(e1, e1)
	show(l)
	fmt.Println(l.Remove(e4), e4.Next() == nil, e4.Prev() == nil)
	show(l)
	fmt.Println(l.Remove(e4))
	other := list.New()
	o := other.PushBack("o")
	fmt.Println(l.InsertBefore("x", o), l.InsertAfter("x", o), l.InsertBefore("x", e4) == nil)
	l.MoveToFront(o)
	l.MoveToBack(o)
	l.MoveBefore(e1, o)
	l.MoveAfter(o, e1)
	fmt.Println(l.Remove(o))
	show(l)
	show(other)
	l.PushBackList(other)
	show(l)
	l.PushFrontList(l)
	show(l)
	l.PushBackList(l)
	show(l)
	var z list.List
	fmt.Println(z.Len(), z.Front(), z.Back())
	z.PushBackList(other)
	show(&z)
	var z2 list.List
	z2.PushFront("f")
	show(&z2)
	show(l.Init())
	l.PushBack(nil)
	show(l)
}
