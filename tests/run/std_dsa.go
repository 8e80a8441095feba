package main

import (
	"crypto/dsa"
	"crypto/rand"
	"crypto/sha1"
	"errors"
	"fmt"
	"math/big"
)

type broken struct{}

func (broken) Read(b []byte) (int, error) { return 0, errors.New("no more") }

func main() {
	var k dsa.PrivateKey
	fmt.Println(dsa.GenerateKey(&k, rand.Reader), dsa.GenerateParameters(&k.Parameters, rand.Reader, 9), dsa.GenerateParameters(&k.Parameters, broken{}, dsa.L1024N160))
	err := dsa.GenerateParameters(&k.Parameters, rand.Reader, dsa.L1024N160)
	rest := new(big.Int).Mod(k.P, k.Q)
	fmt.Println(err, k.P.BitLen(), k.Q.BitLen(), rest, k.P.ProbablyPrime(9), k.Q.ProbablyPrime(9), new(big.Int).Exp(k.G, k.Q, k.P))
	fmt.Println(dsa.GenerateKey(&k, broken{}), dsa.GenerateKey(&k, rand.Reader))
	h := sha1.Sum([]byte("hello"))
	r, s, err := dsa.Sign(nil, &k, h[:])
	fmt.Println(err, dsa.Verify(&k.PublicKey, h[:], r, s), dsa.Verify(&k.PublicKey, h[1:], r, s), dsa.Verify(&k.PublicKey, h[:], s, r))
	for _, x := range []*big.Int{new(big.Int), big.NewInt(-1), k.Q, k.P, big.NewInt(5)} {
		fmt.Println(dsa.Verify(&k.PublicKey, h[:], x, s), dsa.Verify(&k.PublicKey, h[:], r, x))
	}
	// a key of others, and a signature with it (Q of 160 bits)
	n := func(s string) *big.Int { i, _ := new(big.Int).SetString(s, 16); return i }
	q := n("fa0000000000000000000000000000000000000001")
	for _, bad := range []dsa.PrivateKey{{PublicKey: dsa.PublicKey{Parameters: dsa.Parameters{P: k.P, Q: q, G: k.G}, Y: k.Y}, X: k.X},
		{PublicKey: dsa.PublicKey{Parameters: dsa.Parameters{P: new(big.Int), Q: k.Q, G: k.G}, Y: k.Y}, X: k.X},
		{PublicKey: dsa.PublicKey{Parameters: dsa.Parameters{P: k.P, Q: big.NewInt(33), G: k.G}, Y: k.Y}, X: k.X},
		{PublicKey: dsa.PublicKey{Parameters: dsa.Parameters{P: k.P, Q: k.Q, G: new(big.Int)}, Y: k.Y}, X: k.X}} {
		r, s, err := dsa.Sign(nil, &bad, h[:])
		fmt.Println(r != nil, s != nil, err, dsa.Verify(&bad.PublicKey, h[:], big.NewInt(3), big.NewInt(4)))
	}
}
