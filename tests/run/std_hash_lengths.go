package main

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"hash"
	"hash/crc32"
	"strings"
	"time"
)

func main() {
	b := make([]byte, 9000)
	for i := range b {
		b[i] = byte(i * i >> 3)
	}
	for _, n := range []int{0, 1, 3, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 120, 127, 128, 129, 200, 2047, 2048, 2049, 2055, 8999} {
		d := b[:n]
		fmt.Printf("%d %x %x %x %x %x %x %x %x %08x %08x\n", n, md5.Sum(d), sha1.Sum(d), sha256.Sum256(d), sha256.Sum224(d), sha512.Sum512(d), sha512.Sum384(d), sha512.Sum512_224(d), sha512.Sum512_256(d), crc32.ChecksumIEEE(d), crc32.Checksum(d, crc32.MakeTable(crc32.Koopman)))
		for _, h := range []hash.Hash{md5.New(), sha1.New(), sha256.New(), sha512.New(), crc32.NewIEEE()} {
			h.Write(d[:n/3])
			x := h.Sum(nil)
			h.Write(d[n/3:])
			fmt.Printf(" %x %x\n", x[:3], h.Sum([]byte{1}))
		}
		fmt.Println(strings.Count(string(d), "\x05"))
	}
	t := time.Date(2024, 2, 3, 4, 5, 6, 78900000, time.FixedZone("XYZ", -3723))
	for _, l := range []string{"Jan January Janx Mon Monday Mond MST 1 01 001 002 02 2 _2 __2 2006 _2006 06 15 03 3 4 04 5 05 PM pm P p .000 ,999 .0001 .9 -07 -0700 -07:00 -070000 -07:00:00 Z07 Z0700 Z07:00 Z070000 Z07:00:00 -0 Z 07", "", "x", "_", "0", ".", "2006-01-02T15:04:05.000000Z07:00", "Monday, 02-Jan-06 15:04:05 MST", "Januaryy Mona _20061 100 20061", "\xff2006é"} {
		s := t.Format(l)
		fmt.Println(s)
		u, err := time.Parse(l, s)
		fmt.Println(u, err)
	}
}
