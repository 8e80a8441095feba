// math/rand: the package's functions stay in range and vary; wrong arguments panic.
package main

import (
	"fmt"
	"math/rand"
)

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	same := 0
	for i := 0; i < 2000; i++ {
		a, b := rand.Int63(), rand.Int63()
		if a == b {
			same++
		}
		if a < 0 || rand.Int31() < 0 || rand.Int() < 0 {
			fmt.Println("negative")
		}
		n := i + 1
		if v := rand.Intn(n); v < 0 || v >= n {
			fmt.Println("Intn", v)
		}
		if v := rand.Int63n(int64(n)); v < 0 || v >= int64(n) {
			fmt.Println("Int63n", v)
		}
		if v := rand.Int31n(int32(n)); v < 0 || v >= int32(n) {
			fmt.Println("Int31n", v)
		}
		if f := rand.Float64(); f < 0 || f >= 1 {
			fmt.Println("Float64", f)
		}
		if f := rand.Float32(); f < 0 || f >= 1 {
			fmt.Println("Float32", f)
		}
		if rand.ExpFloat64() < 0 {
			fmt.Println("ExpFloat64")
		}
		rand.NormFloat64()
		rand.Uint32()
		rand.Uint64()
	}
	fmt.Println(same)
	p := rand.Perm(50)
	rand.Shuffle(len(p), func(i, j int) { p[i], p[j] = p[j], p[i] })
	seen := make([]bool, 50)
	for _, v := range p {
		seen[v] = true
	}
	for i, ok := range seen {
		if !ok {
			fmt.Println("missing", i)
		}
	}
	b := make([]byte, 1000)
	n, err := rand.Read(b)
	zeros := 0
	for _, x := range b {
		if x == 0 {
			zeros++
		}
	}
	fmt.Println(n, err, zeros < 50)
	try(func() { rand.Intn(0) })
	try(func() { rand.Int63n(-1) })
	try(func() { rand.Int31n(0) })
	try(func() { rand.Shuffle(-1, nil) })
	try(func() { rand.Perm(-1) })
	try(func() { (*rand.Zipf)(nil).Uint64() })
}
