// FNV hashes of texts longer than what is done at a time, in one go and in pieces.
package main

import (
	"fmt"
	"hash"
	"hash/fnv"
)

func main() {
	data := make([]byte, 200001)
	for i := range data {
		data[i] = byte(i * 7)
	}
	for _, h := range []hash.Hash{fnv.New32(), fnv.New32a(), fnv.New64(), fnv.New64a(), fnv.New128(), fnv.New128a()} {
		for _, n := range []int{0, 1, 12, 65535, 65536, 65537, 131072, 200001} {
			h.Reset()
			k, err := h.Write(data[:n])
			whole := h.Sum(nil)
			h.Reset()
			for p := data[:n]; len(p) > 0; p = p[min(len(p), 1000):] {
				h.Write(p[:min(len(p), 1000)])
			}
			fmt.Printf("%x %v %d %v ", whole, string(h.Sum(nil)) == string(whole), k, err)
		}
		fmt.Println()
	}
	fmt.Println(fnv.New32a().Write(nil))
}
