package main

import (
	"bytes"
	"crypto/hkdf"
	"crypto/pbkdf2"
	"crypto/rc4"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	"fmt"
	"hash"
	"index/suffixarray"
	"math/rand"
	"regexp"
	"slices"
	"strings"
)

func main() {
	long := bytes.Repeat([]byte("sponge "), 100)
	for _, n := range []int{0, 1, 71, 72, 73, 135, 136, 137, 143, 144, 145, 168, 700} {
		d := long[:n]
		fmt.Printf("%x %x %x %x\n", sha3.Sum224(d), sha3.Sum256(d), sha3.Sum384(d), sha3.Sum512(d))
		fmt.Printf("%x %x\n", sha3.SumSHAKE128(d, n/2), sha3.SumSHAKE256(d, n/2+1))
	}
	for _, h := range []*sha3.SHA3{sha3.New224(), sha3.New256(), sha3.New384(), sha3.New512(), new(sha3.SHA3)} {
		fmt.Println(h.Size(), h.BlockSize())
		for i := 0; i < 300; i += 17 {
			h.Write(long[i : i+17])
		}
		fmt.Printf("%x\n", h.Sum([]byte("x")))
		st, err := h.MarshalBinary()
		fmt.Printf("%d %x %v\n", len(st), st[:20], err)
		c, err := h.Clone()
		h.Write([]byte("y"))
		fmt.Printf("%x %x %v\n", h.Sum(nil)[:8], c.Sum(nil)[:8], err)
		fmt.Println(h.UnmarshalBinary(st), h.UnmarshalBinary(st[1:]), h.UnmarshalBinary(append([]byte("sha\x09"), st[4:]...)))
		fmt.Printf("%x\n", h.Sum(nil)[:8])
		h.Reset()
		fmt.Printf("%x\n", h.Sum(nil)[:8])
	}
	fmt.Println(sha3.New224().UnmarshalBinary(func() []byte { b, _ := sha3.New256().MarshalBinary(); return b }()))
	for _, s := range []*sha3.SHAKE{sha3.NewSHAKE128(), sha3.NewSHAKE256(), sha3.NewCSHAKE128(nil, []byte("Email Signature")), sha3.NewCSHAKE256([]byte("N"), bytes.Repeat([]byte("S"), 300)), sha3.NewCSHAKE128(nil, nil), new(sha3.SHAKE)} {
		s.Write([]byte{0, 1, 2, 3})
		st, _ := s.MarshalBinary()
		out := make([]byte, 10)
		for i := 0; i < 40; i++ {
			s.Read(out[:1+i%10])
		}
		fmt.Printf("%d %x %d\n", s.BlockSize(), out, len(st))
		func() {
			defer func() { fmt.Println(recover()) }()
			s.Write(nil)
		}()
		func() {
			defer func() { fmt.Println(recover()) }()
			s.Write([]byte("x"))
		}()
		fmt.Println(s.UnmarshalBinary(st))
		s.Read(out)
		fmt.Printf("%x\n", out)
		s.Reset()
		s.Read(out)
		fmt.Printf("%x\n", out)
	}
	for _, h := range []func() hash.Hash{sha1.New, sha256.New, sha512.New} {
		for _, n := range []int{1, 20, 64, 100} {
			k, err := pbkdf2.Key(h, "password", []byte("salt"), 1+n, n)
			fmt.Printf("%x %v\n", k, err)
			e, err := hkdf.Extract(h, []byte("secret"), []byte("salt"))
			fmt.Printf("%x %v\n", e, err)
			k, err = hkdf.Expand(h, e, "info", n)
			fmt.Printf("%x %v\n", k, err)
			k, err = hkdf.Key(h, []byte("secret"), nil, "", n)
			fmt.Printf("%x %v\n", k, err)
		}
		_, err := hkdf.Key(h, nil, nil, "", 100000)
		fmt.Println(err)
	}
	k, err := pbkdf2.Key(func() *sha3.SHA3 { return sha3.New256() }, "p", []byte("s"), 3, 40)
	fmt.Printf("%x %v\n", k, err)
	for _, key := range []string{"Key", "Wiki", strings.Repeat("k", 256)} {
		c, err := rc4.NewCipher([]byte(key))
		out := make([]byte, 30)
		c.XORKeyStream(out, []byte("Plaintext"))
		c.XORKeyStream(out[9:], []byte("pedia"))
		fmt.Printf("%x %v\n", out, err)
		func() {
			defer func() { fmt.Println(recover()) }()
			c.XORKeyStream(out[1:], out[:5])
		}()
		c.Reset()
	}
	_, err = rc4.NewCipher(nil)
	fmt.Println(err)
	_, err = rc4.NewCipher(make([]byte, 257))
	fmt.Println(err)

	r := rand.New(rand.NewSource(3))
	for _, text := range []string{"", "a", "aaaaaaaaaa", "banana", "abracadabra abracadabra", strings.Repeat("ab", 500), func() string {
		b := make([]byte, 3000)
		for i := range b {
			b[i] = byte('a' + r.Intn(3))
		}
		return string(b)
	}()} {
		x := suffixarray.New([]byte(text))
		fmt.Println(len(x.Bytes()))
		for _, s := range []string{"", "a", "an", "ana", "abra", "ab", "ba", "zz", "aab", "cabc"} {
			all := x.Lookup([]byte(s), -1)
			slices.Sort(all)
			if len(all) > 20 {
				fmt.Println(s, len(all), all[:10])
			} else {
				fmt.Println(s, all)
			}
			fmt.Println(len(x.Lookup([]byte(s), 2)))
		}
		for _, e := range []string{"a", "ana", "a+", "an+a", "b.*?a", "[ab]b", "abra", "x|y"} {
			for _, n := range []int{-1, 0, 1, 3} {
				m := x.FindAllIndex(regexp.MustCompile(e), n)
				if len(m) > 8 {
					m = append(m[:8:8], []int{len(m)})
				}
				fmt.Print(m, m == nil, " ")
			}
			fmt.Println()
		}
		var b bytes.Buffer
		fmt.Println(x.Write(&b), b.Len(), fmt.Sprintf("%x", sha1.Sum(b.Bytes())))
		data := bytes.Clone(b.Bytes())
		var y suffixarray.Index
		fmt.Println(y.Read(&b), bytes.Equal(y.Bytes(), x.Bytes()), len(y.Lookup([]byte("a"), -1)))
		fmt.Println(y.Read(bytes.NewReader(data[:len(data)/2])) != nil, y.Read(bytes.NewReader(nil)))
	}
}
