// gen_pow10 prints stdlib/strconv/pow10tab.h: the powers of ten that
// conversion of floating-point numbers needs, as 128-bit mantissas.
//
//	go run tools/gen_pow10.go > stdlib/strconv/pow10tab.h
package main

import (
	"fmt"
	"math/big"
)

func main() {
	const min, max = -348, 347
	fmt.Println("/* Made by tools/gen_pow10.go: do not edit.")
	fmt.Printf(" * {hi, lo} for 10^k, k from %d to %d (POW10_MIN, POW10_MAX in strconv.h): hi*2^64+lo is 10^k\n", min, max)
	fmt.Println(" * scaled by a power of two to have exactly 128 bits, rounded down. It is exact for 0 <= k <= 55. */")
	ten := big.NewInt(10)
	for k := min; k <= max; k++ {
		var v *big.Int
		if k >= 0 {
			v = new(big.Int).Exp(ten, big.NewInt(int64(k)), nil)
			if n := v.BitLen(); n > 128 {
				v.Rsh(v, uint(n-128))
			} else {
				v.Lsh(v, uint(128-n))
			}
		} else {
			d := new(big.Int).Exp(ten, big.NewInt(int64(-k)), nil)
			n := uint(d.BitLen())
			v = new(big.Int).Lsh(big.NewInt(1), n+127)
			v.Quo(v, d)
			if v.BitLen() == 129 {
				v.Rsh(v, 1)
			}
		}
		if v.BitLen() != 128 {
			panic(k)
		}
		hi := new(big.Int).Rsh(v, 64).Uint64()
		lo := new(big.Int).And(v, new(big.Int).SetUint64(1<<64-1)).Uint64()
		fmt.Printf("{0x%016x,0x%016x},", hi, lo)
		if (k-min)%3 == 2 || k == max {
			fmt.Println()
		}
	}
}
