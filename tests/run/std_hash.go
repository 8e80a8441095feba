// Packages hash/* and crypto/*: values, states, in all sizes around a block.
package main

import (
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"hash/crc64"
	"hash/fnv"
)

func data(n int) []byte {
	b := make([]byte, n)
	x := uint32(n + 1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x >> 24)
	}
	return b
}

func main() {
	kinds := []struct {
		name string
		f    func() hash.Hash
	}{
		{"md5", md5.New}, {"sha1", sha1.New}, {"sha224", sha256.New224}, {"sha256", sha256.New}, {"sha384", sha512.New384}, {"sha512", sha512.New},
		{"sha512/224", sha512.New512_224}, {"sha512/256", sha512.New512_256},
		{"fnv32", func() hash.Hash { return fnv.New32() }}, {"fnv32a", func() hash.Hash { return fnv.New32a() }},
		{"fnv64", func() hash.Hash { return fnv.New64() }}, {"fnv64a", func() hash.Hash { return fnv.New64a() }},
		{"fnv128", fnv.New128}, {"fnv128a", fnv.New128a},
		{"crc32", func() hash.Hash { return crc32.NewIEEE() }}, {"castagnoli", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Castagnoli)) }},
		{"koopman", func() hash.Hash { return crc32.New(crc32.MakeTable(crc32.Koopman)) }},
		{"iso", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) }}, {"ecma", func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) }},
		{"adler32", func() hash.Hash { return adler32.New() }},
		{"hmac-sha256", func() hash.Hash { return hmac.New(sha256.New, []byte("key")) }},
		{"hmac-md5-long", func() hash.Hash { return hmac.New(md5.New, data(200)) }},
	}
	for _, k := range kinds {
		h := k.f()
		fmt.Println(k.name, h.Size(), h.BlockSize())
		for _, n := range []int{0, 1, 3, 55, 56, 63, 64, 65, 111, 112, 127, 128, 129, 1000, 70000} {
			h.Reset()
			d := data(n)
			h.Write(d)
			whole := fmt.Sprintf("%x", h.Sum(nil))
			h.Reset()
			for len(d) > 0 {
				m := min(len(d), 1+len(d)/3)
				h.Write(d[:m])
				h.Sum(nil)
				d = d[m:]
			}
			pieces := fmt.Sprintf("%x", h.Sum([]byte{0xab})[1:])
			fmt.Println(n, whole, whole == pieces)
		}
		if m, ok := h.(encoding.BinaryMarshaler); ok {
			h.Reset()
			h.Write(data(100))
			state, err := m.MarshalBinary()
			fmt.Printf("%x %v\n", state, err)
			o := k.f()
			fmt.Println(o.(encoding.BinaryUnmarshaler).UnmarshalBinary(state))
			h.Write(data(77))
			o.Write(data(77))
			fmt.Println(string(h.Sum(nil)) == string(o.Sum(nil)))
			fmt.Println(o.(encoding.BinaryUnmarshaler).UnmarshalBinary([]byte("bad")))
			fmt.Println(o.(encoding.BinaryUnmarshaler).UnmarshalBinary(state[:len(state)-1]))
			if c, ok := h.(hash.Cloner); ok {
				d, err := c.Clone()
				d.Write([]byte("x"))
				fmt.Println(err, string(d.Sum(nil)) == string(h.Sum(nil)))
			}
		}
	}
	fmt.Printf("%x\n%x\n%x\n%x\n", md5.Sum([]byte("a")), sha1.Sum([]byte("a")), sha256.Sum224([]byte("a")), sha256.Sum256([]byte("a")))
	fmt.Printf("%x\n%x\n%x\n%x\n", sha512.Sum384(nil), sha512.Sum512(nil), sha512.Sum512_224(nil), sha512.Sum512_256(nil))
	fmt.Println(crc32.ChecksumIEEE([]byte("hello")), crc32.Checksum([]byte("hello"), crc32.IEEETable), crc32.Update(7, crc32.IEEETable, []byte("x")), crc32.IEEETable[5])
	fmt.Println(crc64.Checksum([]byte("hello"), crc64.MakeTable(crc64.ECMA)), crc64.Checksum([]byte("hello"), crc64.MakeTable(12345)), adler32.Checksum([]byte("hello")))
	f := fnv.New32a()
	f.Write([]byte("x"))
	g := fnv.New64()
	g.Write([]byte("x"))
	fmt.Println(f.Sum32(), g.Sum64())
	fmt.Println(hmac.Equal([]byte("a"), []byte("a")), hmac.Equal([]byte("a"), []byte("b")), hmac.Equal(nil, []byte("b")))
}
