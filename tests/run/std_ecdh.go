package main

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/rand"
	"encoding/hex"
	"fmt"
)

func main() {
	for i, c := range []ecdh.Curve{ecdh.P256(), ecdh.P384(), ecdh.P521(), ecdh.X25519()} {
		n := []int{32, 48, 66, 32}[i]
		fmt.Println(c, c == ecdh.P256())
		seed := bytes.Repeat([]byte{7}, n)
		seed[0] = 0
		k, err := c.NewPrivateKey(seed)
		if err != nil {
			fmt.Println(err)
		}
		pub := k.PublicKey()
		fmt.Printf("%x %x %v\n", k.Bytes(), pub.Bytes(), k.Curve() == c && pub.Curve() == c)
		seed2 := bytes.Repeat([]byte{9}, n)
		seed2[0] = 0
		k2, _ := c.NewPrivateKey(seed2)
		s1, e1 := k.ECDH(k2.PublicKey())
		s2, e2 := k2.ECDH(pub)
		fmt.Printf("%x %v %v %v\n", s1, bytes.Equal(s1, s2), e1, e2)
		fmt.Println(k.Equal(k2), k.Equal(k), pub.Equal(k2.PublicKey()), pub.Equal(k.Public()), k.Public().(*ecdh.PublicKey) == pub, k.Equal(5), pub.Equal(crypto.PublicKey(1)))
		p2, err := c.NewPublicKey(pub.Bytes())
		fmt.Println(p2.Equal(pub), err)
		for _, b := range [][]byte{nil, make([]byte, n), make([]byte, n+1), bytes.Repeat([]byte{255}, n), {1}} {
			_, err = c.NewPrivateKey(b)
			fmt.Println(err)
		}
		for _, b := range [][]byte{nil, {0}, {4}, make([]byte, 2*n+1), append([]byte{2}, pub.Bytes()[1:]...), bytes.Repeat([]byte{4}, 2*n+1), make([]byte, n)} {
			p, err := c.NewPublicKey(b)
			fmt.Println(err)
			if err == nil {
				fmt.Println(k.ECDH(p))
			}
		}
		g, err := c.GenerateKey(rand.Reader)
		fmt.Println(len(g.Bytes()), err)
		h, _ := c.GenerateKey(nil)
		a, _ := g.ECDH(h.PublicKey())
		b, _ := h.ECDH(g.PublicKey())
		fmt.Println(bytes.Equal(a, b), g.Equal(h))
		var ke ecdh.KeyExchanger = g
		fmt.Println(ke.Curve())
	}
	x, _ := ecdh.X25519().NewPrivateKey(make([]byte, 32))
	y, _ := ecdh.P256().GenerateKey(nil)
	fmt.Println(x.ECDH(y.PublicKey()))
	fmt.Println(x.Equal(y), x.PublicKey().Equal(y.PublicKey()))
	// RFC 7748, 6.1
	a, _ := hex.DecodeString("77076d0a7318a57d3c16c17251b26645df4ebc6d0a7318a57d3c16c17251b266")
	k, _ := ecdh.X25519().NewPrivateKey(a)
	q, _ := hex.DecodeString("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
	p, _ := ecdh.X25519().NewPublicKey(q)
	s, _ := k.ECDH(p)
	fmt.Printf("%x\n", s)
	for i := range 20 {
		u := bytes.Repeat([]byte{byte(i*37 + 11)}, 32)
		u[31] |= byte(i << 5)
		p, _ := ecdh.X25519().NewPublicKey(u)
		s, err := k.ECDH(p)
		fmt.Printf("%x %v\n", s, err)
	}
	for _, u := range []string{"0100000000000000000000000000000000000000000000000000000000000000", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"} {
		b, _ := hex.DecodeString(u)
		p, _ := ecdh.X25519().NewPublicKey(b)
		s, err := k.ECDH(p)
		fmt.Printf("%x %v\n", s, err)
	}
}
