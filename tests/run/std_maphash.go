// Package hash/maphash: what hashes must have in common, as their values are random.
package main

import (
	"bytes"
	"fmt"
	"hash"
	"hash/maphash"
	"math"
)

type key struct {
	a int
	s string
	f float64
	i any
	_ int
}

func main() {
	s := maphash.MakeSeed()
	var h maphash.Hash
	h.SetSeed(s)
	data := bytes.Repeat([]byte("0123456789"), 100)
	seen := map[uint64]int{}
	for _, n := range []int{0, 1, 7, 8, 127, 128, 129, 255, 256, 257, 1000} {
		h.Reset()
		h.Write(data[:n])
		whole := h.Sum64()
		h.Reset()
		for i := 0; i < n; i++ {
			if i%3 == 0 {
				h.WriteByte(data[i])
			} else {
				h.WriteString(string(data[i : i+1]))
			}
		}
		fmt.Println(n, whole == h.Sum64(), whole == maphash.Bytes(s, data[:n]), whole == maphash.String(s, string(data[:n])), len(h.Sum(nil)))
		seen[whole]++
	}
	fmt.Println(len(seen), h.Size(), h.Seed() == s)
	var z maphash.Hash
	z.WriteString("x")
	first := z.Sum64()
	fmt.Println(first == z.Sum64(), z.Seed() != s, maphash.String(z.Seed(), "x") == first)
	var i hash.Hash64 = &z
	c, err := z.Clone()
	c.Write([]byte("y"))
	i.Write([]byte("y"))
	fmt.Println(err, c.(hash.Hash64).Sum64() == i.Sum64())
	k := key{1, "s", 0, 5, 1}
	k2 := key{1, "s", math.Copysign(0, -1), 5, 2}
	fmt.Println(k == k2, maphash.Comparable(s, k) == maphash.Comparable(s, k2), maphash.Comparable(s, k) == maphash.Comparable(s, key{}), maphash.Comparable(s, 1) == maphash.Comparable(s, 2))
	fmt.Println(maphash.Comparable(s, math.NaN()) == maphash.Comparable(s, math.NaN()), maphash.Comparable(s, [2]string{"a", "bc"}) == maphash.Comparable(s, [2]string{"ab", "c"}))
	p := new(int)
	fmt.Println(maphash.Comparable(s, p) == maphash.Comparable(s, p), maphash.Comparable(s, any(nil)) == maphash.Comparable(s, any(nil)), maphash.Comparable(s, 1i) == maphash.Comparable(s, 1i), maphash.Comparable(s, true) == maphash.Comparable(s, false))
	h.Reset()
	maphash.WriteComparable(&h, "a")
	maphash.WriteComparable(&h, 7)
	x := h.Sum64()
	h.Reset()
	maphash.WriteComparable(&h, "a")
	maphash.WriteComparable(&h, 7)
	fmt.Println(x == h.Sum64())
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.Bytes(maphash.Seed{}, nil)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		maphash.Comparable(s, any([]int{}))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		h.SetSeed(maphash.Seed{})
	}()
}
