// 2.2: each way to walk a map begins at random. The document: MapRange differs. (The order of sync.Map is its own affair; later Go walks a trie.)
package main

import (
	"fmt"
	"reflect"
	"sync"
)

func distinct(walk func(func(k int))) bool {
	seen := map[string]bool{}
	for i := 0; i < 200; i++ {
		order := ""
		walk(func(k int) { order += string(rune('A' + k)) })
		seen[order] = true
	}
	return len(seen) > 8
}

func main() {
	m := map[int]int{}
	var sm sync.Map
	for i := 0; i < 40; i++ {
		m[i] = i
		sm.Store(i, i)
	}
	fmt.Println("range", distinct(func(f func(int)) {
		for k := range m {
			f(k)
		}
	}))
	fmt.Println("MapRange", distinct(func(f func(int)) {
		for it := reflect.ValueOf(m).MapRange(); it.Next(); {
			f(int(it.Key().Int()))
		}
	}))
	fmt.Println("MapKeys", distinct(func(f func(int)) {
		for _, k := range reflect.ValueOf(m).MapKeys() {
			f(int(k.Int()))
		}
	}))
	n := 0
	sm.Range(func(k, _ any) bool { n += k.(int); return true })
	fmt.Println("sync.Map", n)
}
