package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"unsafe"
)

func main() {
	var i32 int32 = 5
	fmt.Println(atomic.AddInt32(&i32, -7), atomic.SwapInt32(&i32, 9), atomic.LoadInt32(&i32), atomic.CompareAndSwapInt32(&i32, 9, 1), atomic.CompareAndSwapInt32(&i32, 9, 2), i32)
	var u32 uint32 = 1
	fmt.Println(atomic.AddUint32(&u32, ^uint32(1)), atomic.AndUint32(&u32, 0xff), atomic.OrUint32(&u32, 0xf00), u32)
	var i64 int64 = 1 << 40
	fmt.Println(atomic.AddInt64(&i64, 1), atomic.OrInt64(&i64, 6), i64)
	var u64 atomic.Uint64
	u64.Store(1 << 63)
	fmt.Println(u64.Load(), u64.Add(1<<63), u64.Swap(3), u64.CompareAndSwap(3, 4), u64.Load(), u64.And(6), u64.Or(1), u64.Load())
	var b atomic.Bool
	fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(true, false), b.Load())
	var up uintptr
	atomic.StoreUintptr(&up, 8)
	fmt.Println(atomic.LoadUintptr(&up))
	x, y := 1, 2
	p := unsafe.Pointer(&x)
	fmt.Println(*(*int)(atomic.LoadPointer(&p)), atomic.CompareAndSwapPointer(&p, unsafe.Pointer(&x), unsafe.Pointer(&y)), *(*int)(p))
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store("a")
	fmt.Println(v.Load(), v.Swap("b"), v.CompareAndSwap("b", "c"), v.CompareAndSwap("b", "d"), v.Load())
	for _, f := range []func(){
		func() { v.Store(1) },
		func() { v.Store(nil) },
		func() { v.CompareAndSwap(1, "x") },
		func() { atomic.AddInt32(nil, 1) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	var n atomic.Int32
	var spin atomic.Int32
	var wg sync.WaitGroup
	for i := 0; i < 8; i++ {
		wg.Go(func() {
			for k := 0; k < 500; k++ {
				for !spin.CompareAndSwap(0, 1) {
				}
				n.Store(n.Load() + 1)
				spin.Store(0)
			}
		})
	}
	wg.Wait()
	fmt.Println(n.Load())
}
