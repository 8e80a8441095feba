// Checksums of every length around where more bytes are taken at once, from every offset, in one go and in pieces, of each polynomial.
package main

import (
	"fmt"
	"hash/crc32"
)

func main() {
	data := make([]byte, 70000)
	for i := range data {
		data[i] = byte(i*i>>3 + i)
	}
	tabs := []*crc32.Table{crc32.IEEETable, crc32.MakeTable(crc32.IEEE), crc32.MakeTable(crc32.Castagnoli), crc32.MakeTable(crc32.Koopman), crc32.MakeTable(0x12345678)}
	for k, t := range tabs {
		var all, bad uint32
		for n := 0; n < 300; n++ {
			for off := 0; off < 9; off += 4 {
				p := data[off : off+n]
				c := crc32.Checksum(p, t)
				h := crc32.New(t)
				h.Write(p[:n/3])
				h.Write(p[n/3:])
				slow := uint32(0)
				for i := range p {
					slow = crc32.Update(slow, t, p[i:i+1])
				}
				if h.Sum32() != c || slow != c {
					bad++
				}
				all = all*31 + c
			}
		}
		fmt.Printf("%d %08x %d", k, all, bad)
		for _, n := range []int{2047, 2048, 2049, 65535, 65536, 65537, 70000} {
			fmt.Printf(" %08x", crc32.Checksum(data[:n], t))
		}
		fmt.Println()
	}
	fmt.Printf("%08x\n", crc32.ChecksumIEEE([]byte("123456789")))
	defer func() { fmt.Println(recover()) }()
	crc32.Update(0, nil, data[:100])
}
