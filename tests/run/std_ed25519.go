package main

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha512"
	"encoding/hex"
	"fmt"
	"strings"
)

func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(n, "panic", r)
		}
	}()
	fmt.Print(n, " ")
	f()
}
func main() {
	seed := bytes.Repeat([]byte("seed"), 8)
	k := ed25519.NewKeyFromSeed(seed)
	pub := k.Public().(ed25519.PublicKey)
	fmt.Printf("%x %x\n", k, pub)
	for n := range 5 {
		m := bytes.Repeat([]byte("m"), n*50)
		s := ed25519.Sign(k, m)
		fmt.Printf("%x %v %v\n", s, ed25519.Verify(pub, m, s), ed25519.Verify(pub, append(m, 1), s))
	}
	m := []byte("message")
	h := sha512.Sum512(m)
	for _, o := range []crypto.SignerOpts{crypto.Hash(0), crypto.SHA512, crypto.SHA256, &ed25519.Options{}, &ed25519.Options{Context: "ctx"}, &ed25519.Options{Hash: crypto.SHA512}, &ed25519.Options{Hash: crypto.SHA512, Context: "c"}, &ed25519.Options{Context: strings.Repeat("x", 256)}, &ed25519.Options{Hash: crypto.SHA512, Context: strings.Repeat("x", 256)}, &ed25519.Options{Hash: crypto.SHA1}} {
		for _, in := range [][]byte{m, h[:]} {
			s, err := k.Sign(nil, in, o)
			fmt.Printf("%x %v\n", s, err)
			if oo, ok := o.(*ed25519.Options); ok {
				if err != nil {
					s = make([]byte, 64)
				}
				fmt.Println(ed25519.VerifyWithOptions(pub, in, s, oo), ed25519.VerifyWithOptions(pub, append(in[:len(in):len(in)], 1), s, oo), ed25519.VerifyWithOptions(pub, in, s[:20], oo))
			}
		}
	}
	s := ed25519.Sign(k, m)
	for i := 0; i < 64; i += 7 {
		t := bytes.Clone(s)
		t[i] ^= 1
		fmt.Print(ed25519.Verify(pub, m, t), " ")
	}
	t := bytes.Clone(s)
	t[63] |= 0xe0
	fmt.Println(ed25519.Verify(pub, m, t), ed25519.Verify(pub, m, s[:63]))
	try("key", func() { ed25519.NewKeyFromSeed(seed[1:]) })
	try("sign", func() { ed25519.Sign(k[1:], m) })
	try("verify", func() { ed25519.Verify(pub[1:], m, s) })
	p, q, err := ed25519.GenerateKey(bytes.NewReader(seed))
	fmt.Println(p.Equal(pub), q.Equal(k), err, bytes.Equal(q.Seed(), seed), q.Equal(1), p.Equal(q), q.Equal(ed25519.PrivateKey(nil)))
	_, _, err = ed25519.GenerateKey(bytes.NewReader(seed[1:]))
	fmt.Println(err)
	p, q, err = ed25519.GenerateKey(rand.Reader)
	fmt.Println(ed25519.Verify(p, m, ed25519.Sign(q, m)), err)
	p, q, err = ed25519.GenerateKey(nil)
	fmt.Println(ed25519.Verify(p, m, ed25519.Sign(q, m)), err)
	for _, x := range []string{"0100000000000000000000000000000000000000000000000000000000000000", "0100000000000000000000000000000000000000000000000000000000000080", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "0200000000000000000000000000000000000000000000000000000000000000", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"} {
		b, _ := hex.DecodeString(x)
		z := append(bytes.Clone(b), make([]byte, 32)...)
		fmt.Println(ed25519.Verify(b, m, z), ed25519.Verify(b, nil, append(bytes.Clone(b[:31]), append([]byte{b[31] & 0x7f}, make([]byte, 32)...)...)))
	}
	var signer crypto.Signer = k
	sg, err := crypto.SignMessage(signer, nil, m, crypto.Hash(0))
	fmt.Printf("%x %v\n", sg, err)
}
