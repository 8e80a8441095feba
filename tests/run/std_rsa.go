package main

import (
	"bytes"
	"crypto"
	"crypto/md5"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"errors"
	"fmt"
	"hash"
	"io"
	"math/big"
	"os"
	"strings"
)

// same is a reader of equal bytes: what depends on it can be compared with Go's.
type same byte

func (s same) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(s)
	}
	return len(b), nil
}

type broken struct{}

func (broken) Read(b []byte) (int, error) { return 0, errors.New("no more") }

// prime is the first one from n on.
func prime(n string) *big.Int {
	p, _ := new(big.Int).SetString(n, 16)
	p.SetBit(p, 0, 1)
	for !p.ProbablyPrime(20) {
		p.Add(p, big.NewInt(2))
	}
	return p
}

func keyOf(e int, primes ...*big.Int) *rsa.PrivateKey {
	k := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: big.NewInt(1), E: e}, Primes: primes}
	all := big.NewInt(1)
	for _, p := range primes {
		k.N.Mul(k.N, p)
		all.Mul(all, new(big.Int).Sub(p, big.NewInt(1)))
	}
	k.D = new(big.Int).ModInverse(big.NewInt(int64(e)), all)
	return k
}

func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(n, "panic", r)
		}
	}()
	f()
}

func main() {
	p := prime("c" + strings.Repeat("7a51b", 26))
	q := prime("d" + strings.Repeat("3c0f9", 26))
	r := prime("e" + strings.Repeat("19d", 20))
	keys := []*rsa.PrivateKey{keyOf(65537, p, q), keyOf(65537, q, p), keyOf(65537, p, q, r), keyOf(65537, prime("b"+strings.Repeat("5", 128)), prime("c"+strings.Repeat("3", 130)))}
	h1, h2, h5, hm := sha1.Sum([]byte("hello")), sha256.Sum256([]byte("hello")), sha512.Sum512([]byte("hello")), md5.Sum([]byte("hello"))
	hashes := []struct {
		h crypto.Hash
		b []byte
	}{{crypto.SHA1, h1[:]}, {crypto.SHA256, h2[:]}, {crypto.SHA512, h5[:]}, {crypto.MD5, hm[:]}, {crypto.SHA3_256, h2[:]}, {crypto.SHA512_256, h2[:]}, {0, []byte("as it is")},
		{crypto.SHA224, h2[:28]}, {crypto.SHA384, h5[:48]}, {crypto.SHA512_224, h2[:28]}, {crypto.SHA3_224, h2[:28]}, {crypto.SHA3_384, h5[:48]}, {crypto.SHA3_512, h5[:]},
		{crypto.MD5SHA1, h5[:36]}, {crypto.RIPEMD160, h1[:]}, {crypto.MD4, hm[:]}, {crypto.BLAKE2b_256, h2[:]}, {crypto.SHA256, h1[:]}}
	for i, k := range keys {
		fmt.Println(k.Validate(), k.Size(), k.N.BitLen())
		if i != 1 {
			k.Precompute()
		}
		fmt.Println(k.Precomputed.Dp, k.Precomputed.Dq, k.Precomputed.Qinv, k.Precomputed.CRTValues)
		for _, h := range hashes {
			s, err := k.Sign(nil, h.b, h.h)
			fmt.Printf("%x %v %v\n", s, err, rsa.VerifyPKCS1v15(&k.PublicKey, h.h, h.b, s))
			if err == nil {
				s[5] ^= 1
				fmt.Println(rsa.VerifyPKCS1v15(&k.PublicKey, h.h, h.b, s), rsa.VerifyPKCS1v15(&k.PublicKey, h.h, h.b, s[1:]))
			}
		}
		for _, o := range []*rsa.PSSOptions{nil, {}, {SaltLength: -1}, {SaltLength: 20}, {SaltLength: 100}, {SaltLength: 200}, {SaltLength: -2}, {Hash: crypto.SHA1}} {
			s, err := rsa.SignPSS(same(7), k, crypto.SHA256, h2[:], o)
			fmt.Printf("%x %v\n", s, err)
			for _, v := range []*rsa.PSSOptions{nil, {SaltLength: -1}, {SaltLength: 20}, {SaltLength: -3}, {SaltLength: 220}} {
				fmt.Println(rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, h2[:], s, v), rsa.VerifyPSS(&k.PublicKey, crypto.SHA256, h2[1:], s, v), rsa.VerifyPSS(&k.PublicKey, crypto.SHA1, h1[:], s, v))
			}
		}
		s, err := k.Sign(same(1), h5[:], &rsa.PSSOptions{Hash: crypto.SHA512})
		fmt.Printf("%x %v %v\n", s, err, rsa.VerifyPSS(&k.PublicKey, crypto.SHA512, h5[:], s, nil))
		_, err = rsa.SignPSS(broken{}, k, crypto.SHA1, h1[:], nil)
		fmt.Println(err)

		for _, n := range []int{0, 1, 30, k.Size() - 66, k.Size() - 65, k.Size() - 11, k.Size() - 10} {
			msg := bytes.Repeat([]byte{9}, n)
			c, err := rsa.EncryptPKCS1v15(rand.Reader, &k.PublicKey, msg)
			fmt.Println(n, len(c), err)
			if err == nil {
				m, err := rsa.DecryptPKCS1v15(nil, k, c)
				fmt.Printf("%x %v\n", m, err)
				m, err = k.Decrypt(nil, c, nil)
				fmt.Printf("%x %v\n", m, err)
				m, err = k.Decrypt(same(3), c, &rsa.PKCS1v15DecryptOptions{SessionKeyLen: 30})
				fmt.Printf("%x %v\n", m, err)
				c[3] ^= 1
				m, err = k.Decrypt(same(3), c, &rsa.PKCS1v15DecryptOptions{SessionKeyLen: 30})
				fmt.Printf("%x %v\n", m, err)
				m, err = rsa.DecryptPKCS1v15(nil, k, c)
				fmt.Printf("%x %v\n", m, err)
			}
			for _, o := range []*rsa.OAEPOptions{{Hash: crypto.SHA256}, {Hash: crypto.SHA1, MGFHash: crypto.SHA512, Label: []byte("label")}} {
				c, err = rsa.EncryptOAEPWithOptions(same(5), &k.PublicKey, msg, o)
				fmt.Printf("%x %v\n", c, err)
				if err != nil {
					continue
				}
				m, err := k.Decrypt(nil, c, o)
				fmt.Printf("%x %v\n", m, err)
				m, err = rsa.DecryptOAEP(sha256.New(), nil, k, c, nil)
				fmt.Printf("%x %v\n", m, err)
				m, err = rsa.DecryptOAEP(sha256.New(), nil, k, c[1:], nil)
				fmt.Printf("%x %v\n", m, err)
				m, err = rsa.DecryptOAEP(sha256.New(), nil, k, append(c, 0), []byte("x"))
				fmt.Printf("%x %v\n", m, err)
			}
		}
		_, err = rsa.EncryptOAEP(sha1.New(), broken{}, &k.PublicKey, nil, nil)
		fmt.Println(err)
		_, err = k.Decrypt(nil, nil, 5)
		fmt.Println(err)
		_, err = rsa.DecryptPKCS1v15(nil, k, bytes.Repeat([]byte{255}, k.Size()))
		fmt.Println(err)
		_, err = k.Decrypt(broken{}, nil, &rsa.PKCS1v15DecryptOptions{SessionKeyLen: 30})
		fmt.Println(err)
		fmt.Println(rsa.DecryptPKCS1v15SessionKey(nil, k, make([]byte, 20), make([]byte, k.Size())))
		big := hash.Hash(sha512.New())
		_, err = rsa.DecryptOAEP(big, nil, k, make([]byte, 20), nil)
		fmt.Println(err)
		fmt.Println(k.Equal(keys[0]), k.Public().(*rsa.PublicKey).Equal(keys[1].Public()), k.Equal(1), k.PublicKey.Equal(1))
	}
	_, err := keys[3].Sign(nil, h5[:], crypto.SHA512)
	fmt.Println(err)

	// wrong keys
	clone := func() *rsa.PrivateKey { return keyOf(65537, p, q) }
	n := func(i int64) *big.Int { return big.NewInt(i) }
	for i, spoil := range []func(k *rsa.PrivateKey){
		func(k *rsa.PrivateKey) {}, func(k *rsa.PrivateKey) { k.N = nil }, func(k *rsa.PrivateKey) { k.D = nil },
		func(k *rsa.PrivateKey) { k.Primes = nil }, func(k *rsa.PrivateKey) { k.Primes = k.Primes[:1] }, func(k *rsa.PrivateKey) { k.Primes[0] = nil },
		func(k *rsa.PrivateKey) { k.Primes[1] = nil }, func(k *rsa.PrivateKey) { k.Primes[1] = n(0) }, func(k *rsa.PrivateKey) { k.Primes[1] = n(1) },
		func(k *rsa.PrivateKey) { k.Primes[1] = n(2) }, func(k *rsa.PrivateKey) { k.Primes[0] = n(2) }, func(k *rsa.PrivateKey) { k.Primes[0] = n(14) },
		func(k *rsa.PrivateKey) { k.Primes[1] = k.Primes[0] }, func(k *rsa.PrivateKey) { k.E = 3 }, func(k *rsa.PrivateKey) { k.E = 1 },
		func(k *rsa.PrivateKey) { k.E = 4 }, func(k *rsa.PrivateKey) { k.E = 1<<31 + 1 }, func(k *rsa.PrivateKey) { k.E = -3 },
		func(k *rsa.PrivateKey) { k.N.Add(k.N, n(1)) }, func(k *rsa.PrivateKey) { k.N.Add(k.N, n(2)) }, func(k *rsa.PrivateKey) { k.D.Add(k.D, n(1)) },
		func(k *rsa.PrivateKey) { k.D = n(3) }, func(k *rsa.PrivateKey) { k.D.Add(k.D, k.N) }, func(k *rsa.PrivateKey) { k.N = n(1) },
		func(k *rsa.PrivateKey) { k.Precompute(); k.Precomputed.Dp = n(3) }, func(k *rsa.PrivateKey) { k.Precompute(); k.D.Add(k.D, n(2)) },
		func(k *rsa.PrivateKey) { k.Precomputed.Dp, k.Precomputed.Dq, k.Precomputed.Qinv = n(1), n(2), n(3) },
		func(k *rsa.PrivateKey) { k.Precompute(); k.Primes = append(k.Primes, r) },
		func(k *rsa.PrivateKey) { k.Precomputed.Dp, k.Precomputed.Dq, k.Precomputed.Qinv = k.N, k.N, k.N },
		func(k *rsa.PrivateKey) { k.Primes = append(k.Primes, nil) }, func(k *rsa.PrivateKey) { k.Primes = append(k.Primes, n(1)) },
		func(k *rsa.PrivateKey) { k.Primes = append(k.Primes, p) }, func(k *rsa.PrivateKey) { k.Primes = []*big.Int{p, p, p} },
	} {
		k := clone()
		spoil(k)
		fmt.Println(i, k.Validate())
		k.Precompute()
		fmt.Println(k.Precomputed.Dp != nil, len(k.Precomputed.CRTValues))
		try("sign", func() {
			s, err := rsa.SignPKCS1v15(nil, k, crypto.SHA256, h2[:])
			fmt.Printf("%x %v\n", s, err)
			fmt.Println(rsa.VerifyPKCS1v15(&k.PublicKey, crypto.SHA256, h2[:], s))
		})
		try("encrypt", func() {
			_, err := rsa.EncryptOAEP(sha1.New(), same(2), &k.PublicKey, []byte("x"), nil)
			_, err2 := rsa.EncryptPKCS1v15(nil, &k.PublicKey, []byte("x"))
			fmt.Println(err, err2)
		})
	}
	// sizes
	_, err = rsa.GenerateKey(rand.Reader, 1023)
	fmt.Println(err)
	small := keyOf(65537, prime("c000000000000001"), prime("d0000000000000001"))
	_, err = small.Sign(nil, h1[:], crypto.SHA1)
	fmt.Println(err, rsa.VerifyPKCS1v15(&small.PublicKey, crypto.SHA1, h1[:], nil))
	os.Setenv("GODEBUG", "rsa1024min=0")
	_, err = small.Sign(nil, h1[:], crypto.SHA1)
	fmt.Println(err, rsa.VerifyPKCS1v15(&small.PublicKey, crypto.SHA1, h1[:], make([]byte, small.Size())))
	for _, bits := range []int{0, 10, 31, 32, 33, 64, 127, 300, 511, 512} {
		k, err := rsa.GenerateKey(rand.Reader, bits)
		fmt.Println(err)
		if err == nil {
			fmt.Println(k.Validate(), k.N.BitLen(), k.E, len(k.Primes), k.Primes[0].BitLen(), k.Primes[1].BitLen())
		}
	}
	for _, c := range [][2]int{{1, 512}, {3, 512}, {4, 300}, {10, 600}, {5, 20}, {3, 30}} {
		k, err := rsa.GenerateMultiPrimeKey(rand.Reader, c[0], c[1])
		fmt.Println(err)
		if err == nil {
			fmt.Println(k.Validate(), k.N.BitLen(), len(k.Primes), len(k.Precomputed.CRTValues))
			if c[1] >= 512 {
				m, err := rsa.EncryptPKCS1v15(nil, &k.PublicKey, []byte("hello"))
				m, err2 := k.Decrypt(nil, m, nil)
				fmt.Printf("%s %v %v\n", m, err, err2)
			}
		}
	}
	os.Setenv("GODEBUG", "")
	k, err := rsa.GenerateKey(rand.Reader, 1024)
	fmt.Println(err, k.Validate(), k.N.BitLen())
	var _ crypto.Signer = k
	var _ crypto.Decrypter = k
	var _ io.Reader = same(1)
}
