// NaN keys: never found, each insert adds, delete does nothing, range and clear see them; +0 and -0 are one key.
package main

import (
	"fmt"
	"math"
)

func main() {
	nan := math.NaN()
	m := map[float64]int{}
	for i := 0; i < 100; i++ {
		m[nan] = i
	}
	fmt.Println(len(m), m[nan])
	_, ok := m[nan]
	fmt.Println(ok)
	delete(m, nan)
	fmt.Println(len(m))
	sum, n := 0, 0
	for k, v := range m {
		if k == k {
			fmt.Println("not NaN")
		}
		sum += v
		n++
	}
	fmt.Println(n, sum)
	m[1] = 5
	fmt.Println(m[1], len(m))
	clear(m)
	fmt.Println(len(m), len(fmt.Sprint(m)))
	z := map[float64]string{}
	z[0] = "plus"
	z[math.Copysign(0, -1)] = "minus"
	fmt.Println(len(z), z[0])
	type K struct {
		f float64
		s string
	}
	k := map[K]int{}
	k[K{nan, "a"}]++
	k[K{nan, "a"}]++
	k[K{1, "a"}]++
	k[K{1, "a"}]++
	fmt.Println(len(k), k[K{1, "a"}])
	i := map[interface{}]int{}
	i[nan]++
	i[nan]++
	i[float32(1)]++
	i[float32(1)]++
	fmt.Println(len(i), i[float32(1)])
	c := map[complex128]int{}
	c[complex(nan, 0)]++
	c[complex(nan, 0)]++
	fmt.Println(len(c))
	a := map[[2]float64]int{{1, 2}: 3}
	a[[2]float64{nan, 0}] = 1
	fmt.Println(a[[2]float64{1, 2}], a[[2]float64{nan, 0}], len(a))
}
