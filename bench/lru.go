// A cache of the least recently used: container/list and a map.
package main

import (
	"container/list"
	"fmt"
)

type entry struct{ key, val int }

type cache struct {
	room  int
	order *list.List
	at    map[int]*list.Element
}

func (c *cache) get(key int) (int, bool) {
	e, ok := c.at[key]
	if !ok {
		return 0, false
	}
	c.order.MoveToFront(e)
	return e.Value.(*entry).val, true
}

func (c *cache) put(key, val int) {
	if e, ok := c.at[key]; ok {
		e.Value.(*entry).val = val
		c.order.MoveToFront(e)
		return
	}
	c.at[key] = c.order.PushFront(&entry{key, val})
	if c.order.Len() > c.room {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.at, last.Value.(*entry).key)
	}
}

func main() {
	c := &cache{1000, list.New(), map[int]*list.Element{}}
	x, hits, sum := 7, 0, 0
	for i := 0; i < 1000000; i++ {
		x = x * 16807 % 2147483647
		key := x % 2000
		if v, ok := c.get(key); ok {
			hits++
			sum += v % 10
		} else {
			c.put(key, i)
		}
	}
	fmt.Println(hits, sum, c.order.Len(), len(c.at))
}
