package main

import (
	"container/list"
	"fmt"
)

type entry struct {
	key string
	val int
}

type lru struct {
	max   int
	order *list.List
	items map[string]*list.Element
}

func (c *lru) get(k string) (int, bool) {
	e, ok := c.items[k]
	if !ok {
		return 0, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry).val, true
}

func (c *lru) put(k string, v int) {
	if e, ok := c.items[k]; ok {
		e.Value.(*entry).val = v
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(&entry{k, v})
	if c.order.Len() > c.max {
		old := c.order.Remove(c.order.Back()).(*entry)
		delete(c.items, old.key)
	}
}

func main() {
	c := &lru{100, list.New(), map[string]*list.Element{}}
	hits, misses := 0, 0
	x := uint32(1)
	for i := 0; i < 20000; i++ {
		x = x*1664525 + 1013904223
		k := fmt.Sprint(x >> 16 % 31 % 150)
		if _, ok := c.get(k); ok {
			hits++
		} else {
			misses++
			c.put(k, i)
		}
	}
	fmt.Println(hits, misses, c.order.Len(), len(c.items))
	n := 0
	for e := c.order.Front(); e != nil && n < 5; e = e.Next() {
		fmt.Print(*e.Value.(*entry), " ")
		n++
	}
	fmt.Println()
}
