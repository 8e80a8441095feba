package main

import (
	"fmt"
	"math/rand/v2"
	"time"
)

func main() {
	for _, src := range []rand.Source{rand.NewPCG(1, 2), rand.NewChaCha8([32]byte([]byte("chacha8: 32-byte seed for tests!")))} {
		r := rand.New(src)
		for range 5 {
			fmt.Print(r.Uint64(), " ", r.Int64(), " ", r.Uint32(), " ", r.Int32(), " ", r.Int(), " ", r.Uint(), "\n")
			fmt.Print(r.IntN(10), " ", r.Int64N(1<<62+1), " ", r.Uint64N(1<<63+7), " ", r.Int32N(100), " ", r.Uint32N(64), " ", r.UintN(7), "\n")
			fmt.Print(r.Float64(), " ", r.Float32(), " ", r.NormFloat64(), " ", r.ExpFloat64(), "\n")
		}
		fmt.Println(r.Perm(10))
		z := rand.NewZipf(r, 1.5, 2, 1000)
		fmt.Println(z.Uint64(), z.Uint64(), z.Uint64())
		sum := 0.0
		for range 20000 {
			sum += r.NormFloat64() + r.ExpFloat64()
		}
		fmt.Printf("%.12f\n", sum)
		x := uint64(0)
		for range 1000 {
			x ^= r.Uint64()
		}
		fmt.Println(x)
	}
	c := rand.NewChaCha8([32]byte{1, 2, 3})
	buf := make([]byte, 13)
	c.Read(buf)
	b, err := c.MarshalBinary()
	fmt.Printf("%x %q %v\n", buf, b, err)
	d := rand.NewChaCha8([32]byte{})
	fmt.Println(d.UnmarshalBinary(b), c.Uint64() == d.Uint64(), d.UnmarshalBinary(nil))
	c.Read(buf[:2])
	d.Read(buf[2:4])
	fmt.Println(buf)
	p := rand.NewPCG(3, 4)
	b, _ = p.MarshalBinary()
	fmt.Printf("%q\n", b)
	fmt.Println(new(rand.PCG).UnmarshalBinary(b[1:]), new(rand.PCG).UnmarshalBinary(b))
	n := rand.N(10 * time.Second)
	fmt.Println(n >= 0 && n < 10*time.Second, rand.IntN(3) < 3, rand.N[uint8](200) < 200, rand.Float64() < 1)
	defer func() { fmt.Println(recover()) }()
	rand.N(-1)
}
