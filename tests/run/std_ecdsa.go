package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"math/big"
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

type own struct{ elliptic.Curve }

func main() {
	h1 := sha1.Sum([]byte("hello"))
	h2 := sha256.Sum256([]byte("hello"))
	h5 := sha512.Sum512([]byte("hello"))
	for i, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		n := []int{28, 32, 48, 66}[i]
		raw := bytes.Repeat([]byte{0x51}, n)
		raw[0] = 0
		k, err := ecdsa.ParseRawPrivateKey(c, raw)
		fmt.Println(err)
		b, err := k.Bytes()
		pb, err2 := k.PublicKey.Bytes()
		fmt.Printf("%x %v %x %v\n", b, err, pb, err2)
		for _, d := range []struct {
			h crypto.Hash
			b []byte
		}{{crypto.SHA1, h1[:]}, {crypto.SHA256, h2[:]}, {crypto.SHA512, h5[:]}} {
			s, err := k.Sign(nil, d.b, d.h)
			fmt.Printf("%x %v %v\n", s, err, ecdsa.VerifyASN1(&k.PublicKey, d.b, s))
			s2, err := ecdsa.SignASN1(rand.Reader, k, d.b)
			fmt.Println(err, ecdsa.VerifyASN1(&k.PublicKey, d.b, s2), bytes.Equal(s, s2), ecdsa.VerifyASN1(&k.PublicKey, d.b[1:], s2))
			r, q, err := ecdsa.Sign(rand.Reader, k, d.b)
			fmt.Println(err, ecdsa.Verify(&k.PublicKey, d.b, r, q), ecdsa.Verify(&k.PublicKey, d.b, q, r))
			fmt.Println(ecdsa.Verify(&k.PublicKey, d.b, new(big.Int), q), ecdsa.Verify(&k.PublicKey, d.b, r, new(big.Int).Neg(q)), ecdsa.Verify(&k.PublicKey, d.b, r, new(big.Int).Add(q, c.Params().N)))
		}
		_, err = k.Sign(nil, h1[:], crypto.SHA256)
		fmt.Println(err)
		try("no hash", func() { k.Sign(nil, h1[:], crypto.Hash(0)) })
		s, err := k.Sign(rand.Reader, h1[:], nil)
		fmt.Println(err, ecdsa.VerifyASN1(&k.PublicKey, h1[:], s))
		for _, b := range [][]byte{nil, make([]byte, n), bytes.Repeat([]byte{255}, n), make([]byte, n+1)} {
			_, err := ecdsa.ParseRawPrivateKey(c, b)
			fmt.Println(err)
		}
		for _, b := range [][]byte{nil, {0}, make([]byte, 2*n+1), bytes.Repeat([]byte{4}, 2*n+1)} {
			_, err := ecdsa.ParseUncompressedPublicKey(c, b)
			fmt.Println(err)
		}
		p2, err := ecdsa.ParseUncompressedPublicKey(c, pb)
		fmt.Println(p2.Equal(&k.PublicKey), err)
		e, err := k.ECDH()
		fmt.Println(err)
		if err == nil {
			fmt.Printf("%x\n", e.PublicKey().Bytes())
		}
		ep, err := p2.ECDH()
		fmt.Println(err)
		if err == nil {
			fmt.Println(ep.Equal(e.PublicKey()))
		}
		g, err := ecdsa.GenerateKey(c, rand.Reader)
		fmt.Println(err, c.IsOnCurve(g.X, g.Y), g.D.Cmp(c.Params().N), g.Equal(k), k.Equal(k), g.Public().(*ecdsa.PublicKey).Equal(&g.PublicKey), g.Equal(1), k.PublicKey.Equal(5))
		bad := ecdsa.PublicKey{Curve: c, X: big.NewInt(1), Y: big.NewInt(1)}
		_, err = bad.Bytes()
		fmt.Println(err)
		_, err = bad.ECDH()
		fmt.Println(err)
		fmt.Println(ecdsa.VerifyASN1(&bad, h1[:], s))
		badk := ecdsa.PrivateKey{PublicKey: k.PublicKey, D: new(big.Int)}
		_, err = badk.Bytes()
		fmt.Println(err)
		_, err = ecdsa.SignASN1(nil, &badk, h1[:])
		fmt.Println(err)
		_, err = badk.ECDH()
		fmt.Println(err)
		badk.D = c.Params().N
		_, err = badk.Bytes()
		fmt.Println(err)
		_, err = ecdsa.SignASN1(nil, &badk, h1[:])
		fmt.Println(err)
		badk.D = big.NewInt(-3)
		_, err = badk.Bytes()
		fmt.Println(err)
		_, err = ecdsa.SignASN1(nil, &badk, h1[:])
		fmt.Println(err)
		badk.D = big.NewInt(3)
		_, err = badk.Bytes()
		fmt.Println(err)
		_, err = ecdsa.SignASN1(nil, &badk, h1[:])
		fmt.Println(err)
		for _, sig := range [][]byte{nil, {0x30, 0}, {0x30, 6, 2, 1, 0, 2, 1, 1}, {0x30, 6, 2, 1, 1, 2, 1, 1}, append(bytes.Clone(s), 0)} {
			fmt.Print(ecdsa.VerifyASN1(&k.PublicKey, h1[:], sig), " ")
		}
		fmt.Println()
	}
	// a curve of one's own
	c := own{elliptic.P256()}
	k, err := ecdsa.GenerateKey(c, rand.Reader)
	fmt.Println(err)
	s, err := ecdsa.SignASN1(rand.Reader, k, h2[:])
	fmt.Println(err, ecdsa.VerifyASN1(&k.PublicKey, h2[:], s))
	_, err = k.Sign(nil, h2[:], crypto.SHA256)
	fmt.Println(err)
	_, err = k.Bytes()
	fmt.Println(err)
	_, err = k.PublicKey.Bytes()
	fmt.Println(err)
	_, err = k.ECDH()
	fmt.Println(err)
	_, err = k.PublicKey.ECDH()
	fmt.Println(err)
	_, err = ecdsa.ParseRawPrivateKey(c, make([]byte, 32))
	fmt.Println(err)
	_, err = ecdsa.ParseUncompressedPublicKey(c, make([]byte, 65))
	fmt.Println(err)
	try("params", func() {
		k, err := ecdsa.GenerateKey(elliptic.P256().Params(), rand.Reader)
		fmt.Println(err)
		s, err := ecdsa.SignASN1(rand.Reader, k, h2[:])
		fmt.Println(err, ecdsa.VerifyASN1(&k.PublicKey, h2[:], s))
		_, err = k.Bytes()
		fmt.Println(err)
	})
}
