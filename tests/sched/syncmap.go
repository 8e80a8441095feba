// sync.Map and the types of sync/atomic under contention, and how they panic.
package main

import (
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
)

func main() {
	var m sync.Map
	var wg sync.WaitGroup
	var stored, loaded atomic.Int64
	for g := range 8 {
		wg.Go(func() {
			for i := range 200 {
				k := (g*31 + i) % 50
				if _, was := m.LoadOrStore(k, i); was {
					loaded.Add(1)
				} else {
					stored.Add(1)
				}
				if i%10 == 0 {
					if _, was := m.LoadAndDelete(k); was {
						stored.Add(-1)
					}
				}
				m.Range(func(k, v any) bool { return k.(int) < 25 })
			}
		})
	}
	wg.Wait()
	n := int64(0)
	m.Range(func(k, v any) bool { n++; return true })
	fmt.Println(n == stored.Load(), loaded.Load() > 0)
	m.Clear()
	m.Store("a", 1)
	fmt.Println(m.CompareAndSwap("a", 1, 2), m.CompareAndSwap("a", 1, 3), m.CompareAndDelete("a", 1), m.CompareAndDelete("a", 2))
	old, was := m.Swap("b", 5)
	fmt.Println(old, was)
	old, was = m.Swap("b", 6)
	fmt.Println(old, was)
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Store("s", []int{1})
		m.CompareAndSwap("s", []int{1}, 2)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Store([]int{1}, 1)
	}()
	// counter by CompareAndSwap
	m.Store("n", 0)
	for range 10 {
		wg.Go(func() {
			for range 100 {
				for {
					v, _ := m.Load("n")
					if m.CompareAndSwap("n", v, v.(int)+1) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(m.Load("n"))
	var keys []string
	m.Range(func(k, v any) bool { keys = append(keys, fmt.Sprint(k)); m.Delete(k); return true })
	sort.Strings(keys)
	fmt.Println(keys)
	_, ok := m.Load("n")
	fmt.Println(ok)

	var v atomic.Value
	fmt.Println(v.Load(), v.CompareAndSwap(nil, []int{1}))
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("x")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.CompareAndSwap([]int{1}, []int{2})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Swap(1)
	}()
	type conf struct{ a, b int }
	var p atomic.Pointer[conf]
	p.Store(&conf{1, 1})
	for w := range 4 {
		wg.Go(func() {
			for i := range 100 {
				if w == 0 {
					p.Store(&conf{i, i})
				} else if c := p.Load(); c.a != c.b {
					panic("torn")
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(*p.Load())
	var once sync.Once
	func() {
		defer func() { fmt.Println(recover()) }()
		once.Do(func() { panic("first") })
	}()
	once.Do(func() { fmt.Println("never") })
	f := sync.OnceValues(func() (int, error) { panic("again and again") })
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	var i32 atomic.Int32
	var b atomic.Bool
	var u atomic.Uint64
	fmt.Println(i32.Add(-5), i32.And(6), i32.Or(1), i32.Load(), b.Swap(true), b.CompareAndSwap(true, false), u.Add(^uint64(0)))
}
