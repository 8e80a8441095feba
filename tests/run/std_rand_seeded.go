// math/rand: the sequences of seeded generators.
package main

import (
	"fmt"
	"math/rand"
)

type counter struct{ n int64 }

func (c *counter) Int63() int64    { c.n += 0x123456789abcdef; return c.n & (1<<63 - 1) }
func (c *counter) Seed(seed int64) { c.n = seed }

func show(r *rand.Rand) {
	fmt.Println(r.Int63(), r.Uint32(), r.Uint64(), r.Int31(), r.Int())
	fmt.Println(r.Int63n(10), r.Int63n(1<<40), r.Int63n(1e18), r.Int31n(7), r.Int31n(1<<20), r.Intn(100), r.Intn(1<<33), r.Intn(6e9))
	fmt.Println(r.Float64(), r.Float32(), r.NormFloat64(), r.ExpFloat64())
	fmt.Println(r.Perm(0), r.Perm(1), r.Perm(12))
	s := []rune("abcdefghijklmnop")
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
	fmt.Println(string(s))
	b := make([]byte, 10)
	n, err := r.Read(b)
	fmt.Println(n, err, b)
	n, err = r.Read(b[:3])
	fmt.Println(n, err, b[:3], r.Intn(10))
}

func main() {
	for _, seed := range []int64{0, 1, 2, 42, -1, 1<<31 - 1, 1 << 31, 1<<63 - 1, -1 << 63, 89482311} {
		r := rand.New(rand.NewSource(seed))
		show(r)
	}
	r := rand.New(rand.NewSource(5))
	r.Intn(3)
	r.Read(make([]byte, 3))
	r.Seed(1)
	show(r)
	show(rand.New(&counter{}))
	c := rand.New(&counter{99})
	c.Seed(3)
	fmt.Println(c.Uint64(), c.Int63())
	src := rand.NewSource(77).(rand.Source64)
	fmt.Println(src.Int63(), src.Uint64())
	src.Seed(77)
	fmt.Println(src.Int63())
	h := uint64(14695981039346656037)
	r = rand.New(rand.NewSource(123))
	for i := 0; i < 30000; i++ {
		h = (h ^ uint64(r.Intn(i+1))) * 1099511628211
		h = (h ^ r.Uint64()) * 1099511628211
	}
	fmt.Println(h)
}
