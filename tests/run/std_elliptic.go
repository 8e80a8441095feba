package main

import (
	"bytes"
	"crypto/elliptic"
	"crypto/rand"
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
func main() {
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521(), elliptic.P256().Params()} {
		p := c.Params()
		fmt.Println(p.Name, p.P, p.N, p.B, p.Gx, p.Gy, p.BitSize)
		z := new(big.Int)
		neg := big.NewInt(-1)
		bad := big.NewInt(5)
		huge := new(big.Int).Lsh(p.P, 1)
		gx, gy := p.Gx, p.Gy
		try("on", func() {
			fmt.Println(c.IsOnCurve(gx, gy), c.IsOnCurve(z, z), c.IsOnCurve(neg, gy), c.IsOnCurve(bad, bad), c.IsOnCurve(huge, gy), c.IsOnCurve(new(big.Int).Add(gx, p.P), gy))
		})
		try("addbad", func() { fmt.Println(c.Add(bad, bad, gx, gy)) })
		try("addneg", func() { fmt.Println(c.Add(neg, bad, gx, gy)) })
		try("addhuge", func() { fmt.Println(c.Add(huge, bad, gx, gy)) })
		try("add0", func() { fmt.Println(c.Add(z, z, gx, gy)) })
		try("addinv", func() { fmt.Println(c.Add(gx, new(big.Int).Sub(p.P, gy), gx, gy)) })
		try("add", func() { fmt.Println(c.Add(gx, gy, gx, gy)) })
		try("dbl", func() { fmt.Println(c.Double(gx, gy)) })
		try("dbl0", func() { fmt.Println(c.Double(z, z)) })
		try("dblbad", func() { fmt.Println(c.Double(bad, bad)) })
		try("mul0", func() { fmt.Println(c.ScalarMult(gx, gy, nil)) })
		try("mulz", func() { fmt.Println(c.ScalarMult(z, z, []byte{3})) })
		try("mulbad", func() { fmt.Println(c.ScalarMult(bad, bad, []byte{3})) })
		try("muln", func() { fmt.Println(c.ScalarMult(gx, gy, p.N.Bytes())) })
		try("mulN", func() { fmt.Println(c.ScalarMult(gx, gy, append(p.N.Bytes(), 1, 2, 3))) })
		try("base", func() { fmt.Println(c.ScalarBaseMult([]byte{0, 0, 7})) })
		try("base", func() { fmt.Println(c.ScalarBaseMult(append(p.N.Bytes(), 1, 2, 3))) })
		try("marsh", func() { fmt.Printf("%x\n", elliptic.Marshal(c, gx, gy)) })
		try("marsh0", func() { fmt.Printf("%x\n", elliptic.Marshal(c, z, z)) })
		try("marshc0", func() { fmt.Printf("%x\n", elliptic.MarshalCompressed(c, z, z)) })
		try("marshbad", func() { fmt.Printf("%x\n", elliptic.Marshal(c, bad, bad)) })
		try("marshc", func() { fmt.Printf("%x\n", elliptic.MarshalCompressed(c, gx, gy)) })
		try("un", func() { fmt.Println(elliptic.Unmarshal(c, elliptic.Marshal(c, gx, gy))) })
		try("unc", func() { fmt.Println(elliptic.UnmarshalCompressed(c, elliptic.MarshalCompressed(c, gx, gy))) })
		m := elliptic.MarshalCompressed(c, gx, gy)
		m[0] ^= 1
		try("unc2", func() { fmt.Println(elliptic.UnmarshalCompressed(c, m)) })
		m[len(m)-1] ^= 1
		try("unc3", func() { fmt.Println(elliptic.UnmarshalCompressed(c, m)) })
		m[len(m)-1] ^= 2
		try("unc3", func() { fmt.Println(elliptic.UnmarshalCompressed(c, m)) })
		try("un0", func() { fmt.Println(elliptic.Unmarshal(c, nil)) })
		try("un0", func() { fmt.Println(elliptic.Unmarshal(c, []byte{0})) })
		try("un0", func() { fmt.Println(elliptic.Unmarshal(c, m)) })
		try("gen", func() {
			k, x, y, e := elliptic.GenerateKey(c, rand.Reader)
			X, Y := c.ScalarBaseMult(k)
			fmt.Println(len(k), e, x.Cmp(X), y.Cmp(Y))
		})

	}
	fmt.Println(elliptic.P256() == elliptic.P256())
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		k, x, y, e := elliptic.GenerateKey(c, bytes.NewReader(bytes.Repeat([]byte{3, 141, 59, 26}, 50)))
		fmt.Printf("%x %d %d %v\n", k, x, y, e)
		_, _, _, e = elliptic.GenerateKey(c, bytes.NewReader([]byte{1}))
		fmt.Println(e)
	}
	// a curve that nobody has a name for: 2 is on it
	odd := &elliptic.CurveParams{P: big.NewInt(1000003), N: big.NewInt(999983), B: big.NewInt(7), Gx: big.NewInt(2), Gy: big.NewInt(3), BitSize: 20, Name: "odd"}
	try("on", func() { fmt.Println(odd.IsOnCurve(odd.Gx, odd.Gy), odd.IsOnCurve(big.NewInt(-2), odd.Gy)) })
	for i := byte(0); i < 20; i++ {
		x, y := odd.ScalarBaseMult([]byte{i})
		fmt.Print(x, " ", y, " ", odd.IsOnCurve(x, y), ";")
	}
	try("bad", func() { fmt.Println(odd.Add(big.NewInt(1), big.NewInt(1), odd.Gx, odd.Gy)) })
	try("inf", func() { fmt.Println(odd.Add(odd.Gx, odd.Gy, odd.Gx, big.NewInt(1000000))) })
	try("inf", func() { fmt.Println(odd.Add(odd.Gx, odd.Gy, new(big.Int), new(big.Int))) })
	try("dbl", func() { fmt.Println(odd.Double(new(big.Int), new(big.Int))) })
	try("dbl", func() { fmt.Println(odd.Double(big.NewInt(1), big.NewInt(1))) })
	try("mul", func() { fmt.Println(odd.ScalarMult(odd.Gx, odd.Gy, []byte{1, 2, 3, 4, 5, 6})) })
	try("mul", func() { fmt.Println(odd.ScalarMult(big.NewInt(1), big.NewInt(1), []byte{1, 2, 3, 4, 5, 6})) })
}
