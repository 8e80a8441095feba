package main

import (
	"bytes"
	"crypto"
	"crypto/ecdh"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"
)

var address = regexp.MustCompile(`0x[0-9a-f]{6,}`)

type same byte

func (s same) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(s)
	}
	return len(b), nil
}

func sum(b []byte) string { h := sha256.Sum256(b); return hex.EncodeToString(h[:6]) }

func prime(n string) *big.Int {
	p, _ := new(big.Int).SetString(n, 16)
	for p.SetBit(p, 0, 1); !p.ProbablyPrime(20); {
		p.Add(p, big.NewInt(2))
	}
	return p
}

func rsaKey(primes ...*big.Int) *rsa.PrivateKey {
	k := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: big.NewInt(1), E: 65537}, Primes: primes}
	all := big.NewInt(1)
	for _, p := range primes {
		k.N.Mul(k.N, p)
		all.Mul(all, new(big.Int).Sub(p, big.NewInt(1)))
	}
	k.D = new(big.Int).ModInverse(big.NewInt(65537), all)
	return k
}

func day(n int) time.Time { return time.Date(2024, 1, n, 12, 0, 0, 0, time.UTC) }

func keys() (*rsa.PrivateKey, []any) {
	p, q, r := prime("c"+strings.Repeat("7a51b", 26)), prime("d"+strings.Repeat("3c0f9", 26)), prime("e"+strings.Repeat("19d", 20))
	k := rsaKey(p, q)
	all := []any{k, rsaKey(p, q, r), ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, 32))}
	for i, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		raw := bytes.Repeat([]byte{0x51}, []int{28, 32, 48, 66}[i])
		raw[0] = 0
		e, _ := ecdsa.ParseRawPrivateKey(c, raw)
		all = append(all, e)
		if d, err := e.ECDH(); err == nil {
			all = append(all, d)
		}
	}
	x, _ := ecdh.X25519().NewPrivateKey(bytes.Repeat([]byte{9}, 32))
	return k, append(all, x)
}

func tryKeys(all []any) {
	for _, k := range all {
		b, err := x509.MarshalPKCS8PrivateKey(k)
		fmt.Printf("%T %s %v\n", k, sum(b), err)
		back, err := x509.ParsePKCS8PrivateKey(b)
		fmt.Printf("%T %v\n", back, err)
		_, err1 := x509.ParsePKCS1PrivateKey(b)
		_, err2 := x509.ParseECPrivateKey(b)
		_, err3 := x509.ParsePKCS8PrivateKey(b[1:])
		fmt.Println(err1, err2, err3)
		pub := k.(interface{ Public() crypto.PublicKey }).Public()
		p, err := x509.MarshalPKIXPublicKey(pub)
		fmt.Println(sum(p), err)
		back, err = x509.ParsePKIXPublicKey(p)
		fmt.Printf("%T %v %v\n", back, err, back.(interface{ Equal(crypto.PublicKey) bool }).Equal(pub))
		_, err = x509.ParsePKCS1PublicKey(p)
		fmt.Println(err)
		last := ""
		for i := range p {
			for _, x := range []byte{1, 0x80, 0xff} {
				c := bytes.Clone(p)
				c[i] ^= x
				if _, err := x509.ParsePKIXPublicKey(c); err != nil && err.Error() != last {
					last = err.Error()
					fmt.Println(i, x, last)
				}
			}
		}
		switch k := k.(type) {
		case *rsa.PrivateKey:
			b := x509.MarshalPKCS1PrivateKey(k)
			back, err := x509.ParsePKCS1PrivateKey(b)
			fmt.Println(sum(b), err, back.Equal(k))
			_, err1 := x509.ParseECPrivateKey(b)
			_, err2 := x509.ParsePKCS8PrivateKey(b)
			_, err3 := x509.ParsePKCS1PrivateKey(append(b, 0))
			fmt.Println(err1, err2, err3)
			b = x509.MarshalPKCS1PublicKey(&k.PublicKey)
			pub, err := x509.ParsePKCS1PublicKey(b)
			fmt.Println(sum(b), err, pub.Equal(&k.PublicKey))
			_, err1 = x509.ParsePKIXPublicKey(b)
			_, err2 = x509.ParsePKCS1PublicKey(append(b, 0))
			fmt.Println(err1, err2)
		case *ecdsa.PrivateKey:
			b, err := x509.MarshalECPrivateKey(k)
			back, err2 := x509.ParseECPrivateKey(b)
			fmt.Println(sum(b), err, err2, back.Equal(k))
			_, err1 := x509.ParsePKCS1PrivateKey(b)
			_, err2 = x509.ParsePKCS8PrivateKey(b)
			fmt.Println(err1, err2)
		}
	}
	_, err := x509.MarshalPKCS8PrivateKey(5)
	_, err2 := x509.MarshalPKIXPublicKey("x")
	fmt.Println(err, err2)
}

func show(c *x509.Certificate) {
	fmt.Println(c.Version, c.SerialNumber, c.Issuer, c.Subject, c.NotBefore, c.NotAfter, c.KeyUsage, c.SignatureAlgorithm, c.PublicKeyAlgorithm)
	fmt.Println(c.ExtKeyUsage, c.UnknownExtKeyUsage, c.BasicConstraintsValid, c.IsCA, c.MaxPathLen, c.MaxPathLenZero, sum(c.SubjectKeyId), sum(c.AuthorityKeyId))
	fmt.Println(c.OCSPServer, c.IssuingCertificateURL, c.DNSNames, c.EmailAddresses, c.IPAddresses, c.URIs, c.CRLDistributionPoints, c.PolicyIdentifiers, c.Policies)
	fmt.Println(c.PermittedDNSDomainsCritical, c.PermittedDNSDomains, c.ExcludedDNSDomains, c.PermittedIPRanges, c.ExcludedIPRanges, c.PermittedEmailAddresses,
		c.ExcludedEmailAddresses, c.PermittedURIDomains, c.ExcludedURIDomains, c.UnhandledCriticalExtensions)
	fmt.Println(c.InhibitAnyPolicy, c.InhibitAnyPolicyZero, c.InhibitPolicyMapping, c.InhibitPolicyMappingZero, c.RequireExplicitPolicy, c.RequireExplicitPolicyZero, c.PolicyMappings)
	for _, e := range c.Extensions {
		fmt.Printf("%v %v %x\n", e.Id, e.Critical, e.Value)
	}
	fmt.Println(len(c.Raw), len(c.RawTBSCertificate), len(c.RawSubject), len(c.RawIssuer), len(c.RawSubjectPublicKeyInfo))
}

func full() *x509.Certificate {
	u, _ := url.Parse("https://example.com/x?y")
	_, n4, _ := net.ParseCIDR("10.1.2.3/8")
	_, n6, _ := net.ParseCIDR("2001:db8::/32")
	big1, _ := x509.ParseOID("1.2.99999999999999999999.5")
	small, _ := x509.ParseOID("2.999.3")
	return &x509.Certificate{
		SerialNumber: big.NewInt(77), NotBefore: day(1), NotAfter: time.Date(2060, 1, 2, 3, 4, 5, 0, time.UTC),
		Subject: pkix.Name{Country: []string{"DE", "FR"}, Organization: []string{"A, B+C"}, OrganizationalUnit: []string{"#x "}, Locality: []string{"Köln"}, Province: []string{"NRW"},
			StreetAddress: []string{"Weg 1"}, PostalCode: []string{"50667"}, SerialNumber: "S1", CommonName: " name;",
			ExtraNames: []pkix.AttributeTypeAndValue{{Type: asn1.ObjectIdentifier{1, 2, 3, 4}, Value: "extra"}}},
		KeyUsage:    x509.KeyUsageCertSign | x509.KeyUsageCRLSign | x509.KeyUsageDecipherOnly,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageMicrosoftKernelCodeSigning}, UnknownExtKeyUsage: []asn1.ObjectIdentifier{{1, 2, 3}},
		BasicConstraintsValid: true, IsCA: true, MaxPathLen: 2,
		OCSPServer: []string{"http://ocsp"}, IssuingCertificateURL: []string{"http://ca1", "http://ca2"},
		DNSNames: []string{"example.com", "*.example.org"}, EmailAddresses: []string{"me@example.com"}, IPAddresses: []net.IP{net.IPv4(1, 2, 3, 4), net.ParseIP("::1")}, URIs: []*url.URL{u},
		PermittedDNSDomainsCritical: true, PermittedDNSDomains: []string{"example.com", ".example.org"}, ExcludedDNSDomains: []string{"bad.example.com"},
		PermittedIPRanges: []*net.IPNet{n4}, ExcludedIPRanges: []*net.IPNet{n6}, PermittedEmailAddresses: []string{"example.com"}, ExcludedEmailAddresses: []string{"you@example.com"},
		PermittedURIDomains: []string{"example.com"}, ExcludedURIDomains: []string{".bad"},
		CRLDistributionPoints: []string{"http://crl1", "http://crl2"}, Policies: []x509.OID{small, big1},
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 36}, Value: []byte{0x30, 6, 0x80, 1, 3, 0x81, 1, 0}}, {Id: asn1.ObjectIdentifier{2, 5, 29, 54}, Value: []byte{2, 1, 4}},
			{Id: asn1.ObjectIdentifier{2, 5, 29, 33}, Value: []byte{0x30, 8, 0x30, 6, 6, 1, 0x2a, 6, 1, 0x2b}}, {Id: asn1.ObjectIdentifier{1, 2, 3, 9}, Critical: true, Value: []byte{1}}},
	}
}

func tryCreate(k *rsa.PrivateKey, all []any) {
	ed := all[2].(ed25519.PrivateKey)
	t := full()
	b, err := x509.CreateCertificate(same(1), t, t, ed.Public(), ed)
	fmt.Println(sum(b), err)
	c, err := x509.ParseCertificate(b)
	fmt.Println(err)
	show(c)
	fmt.Println(c.CheckSignatureFrom(c), c.Equal(c), c.Equal(nil))
	last := ""
	for i := range b {
		for _, x := range []byte{1, 2, 0x20, 0x80, 0xff} {
			d := bytes.Clone(b)
			d[i] ^= x
			if _, err := x509.ParseCertificate(d); err != nil && err.Error() != last {
				last = err.Error()
				fmt.Println(i, x, last)
			}
		}
	}
	_, err = x509.ParseCertificate(append(b, 0))
	fmt.Println(err)
	list, err := x509.ParseCertificates(append(b, b...))
	fmt.Println(len(list), err)
	for algo := range x509.SignatureAlgorithm(18) {
		for i, key := range all {
			if algo > 1 && i > 4 {
				continue // one curve will do
			}
			s, ok := key.(crypto.Signer)
			if !ok {
				_, err := x509.CreateCertificate(same(1), t, t, ed.Public(), key)
				fmt.Println(algo, err)
				continue
			}
			a := &x509.Certificate{SerialNumber: big.NewInt(1), SignatureAlgorithm: algo, NotBefore: day(1), NotAfter: day(2)}
			b, err := x509.CreateCertificate(same(3), a, a, s.Public(), s)
			if err != nil {
				fmt.Println(algo, err)
				continue
			}
			c, err := x509.ParseCertificate(b)
			fmt.Println(algo, err, c.SignatureAlgorithm, c.PublicKeyAlgorithm, c.CheckSignatureFrom(c), c.CheckSignature(c.SignatureAlgorithm, c.RawTBSCertificate, c.Signature))
			fmt.Println(c.CheckSignature(algo+1, c.RawTBSCertificate, c.Signature), c.CheckSignature(c.SignatureAlgorithm, c.RawTBSCertificate[1:], c.Signature))
			if _, ec := key.(*ecdsa.PrivateKey); !ec {
				fmt.Println(sum(b))
			}
		}
	}
	for _, spoil := range []func(*x509.Certificate){
		func(t *x509.Certificate) { t.SerialNumber = big.NewInt(-1) }, func(t *x509.Certificate) { t.SerialNumber = nil }, func(t *x509.Certificate) { t.MaxPathLen = -2 },
		func(t *x509.Certificate) { t.IsCA = false }, func(t *x509.Certificate) { t.ExtKeyUsage = []x509.ExtKeyUsage{99} }, func(t *x509.Certificate) { t.DNSNames = []string{"é"} },
		func(t *x509.Certificate) { t.EmailAddresses = []string{"é"} }, func(t *x509.Certificate) { t.PermittedDNSDomains = []string{"é"} }, func(t *x509.Certificate) { t.ExcludedURIDomains = []string{"é"} },
		func(t *x509.Certificate) { t.Policies = []x509.OID{{}} }, func(t *x509.Certificate) { t.Subject = pkix.Name{} }, func(t *x509.Certificate) { t.MaxPathLen = 0 },
		func(t *x509.Certificate) { t.MaxPathLen, t.MaxPathLenZero = 0, true }, func(t *x509.Certificate) { t.SubjectKeyId = []byte{1, 2} }, func(t *x509.Certificate) { t.AuthorityKeyId = []byte{3} },
		func(t *x509.Certificate) { t.KeyUsage = x509.KeyUsageDigitalSignature }, func(t *x509.Certificate) { t.PublicKey = k.Public() },
		func(t *x509.Certificate) {
			t.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 17}, Value: []byte{0x30, 0}}, {Id: asn1.ObjectIdentifier{2, 5, 29, 15}, Value: []byte{3, 2, 7, 0x80}}}
		},
		func(t *x509.Certificate) { t.UnknownExtKeyUsage = []asn1.ObjectIdentifier{{1}} },
		func(t *x509.Certificate) {
			os.Setenv("GODEBUG", "x509sha256skid=0,x509usepolicies=0")
			t.PolicyIdentifiers = []asn1.ObjectIdentifier{{1, 2, 3}}
		},
	} {
		t := full()
		spoil(t)
		b, err := x509.CreateCertificate(same(1), t, t, ed.Public(), ed)
		fmt.Println(sum(b), err)
		if err == nil {
			c, err := x509.ParseCertificate(b)
			fmt.Println(err)
			if err == nil {
				show(c)
			}
		}
	}
	os.Setenv("GODEBUG", "")
	_, err = x509.CreateCertificate(same(1), t, t, 5, ed)
	fmt.Println(err)
	_, err = x509.CreateCertificate(same(1), t, t, all[len(all)-1].(*ecdh.PrivateKey).Public(), ed)
	fmt.Println(err)
}

func tryRequest(all []any) {
	ed := all[2].(ed25519.PrivateKey)
	t := full()
	r := &x509.CertificateRequest{Subject: t.Subject, DNSNames: t.DNSNames, EmailAddresses: t.EmailAddresses, IPAddresses: t.IPAddresses, URIs: t.URIs,
		ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 2, 3}, Critical: true, Value: []byte{1, 2}}}}
	requestID := asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 9, 14}
	for i := range 5 {
		switch i {
		case 1:
			r.Attributes = []pkix.AttributeTypeAndValueSET{{Type: asn1.ObjectIdentifier{1, 2, 9}, Value: [][]pkix.AttributeTypeAndValue{{{Type: asn1.ObjectIdentifier{1, 5}, Value: "v"}}}}}
		case 2:
			r.Attributes = append(r.Attributes, pkix.AttributeTypeAndValueSET{Type: requestID, Value: [][]pkix.AttributeTypeAndValue{{{Type: asn1.ObjectIdentifier{2, 5, 29, 17}, Value: []byte{0x30, 0}}}}})
		case 3:
			r.DNSNames = []string{"é"}
		case 4:
			r = &x509.CertificateRequest{}
		}
		b, err := x509.CreateCertificateRequest(same(1), r, ed)
		fmt.Println(sum(b), err)
		if err != nil {
			continue
		}
		c, err := x509.ParseCertificateRequest(b)
		fmt.Println(err)
		if err == nil {
			fmt.Println(c.CheckSignature(), c.Version, c.Subject, c.DNSNames, c.EmailAddresses, c.IPAddresses, c.URIs, c.Attributes, c.Extensions, c.SignatureAlgorithm, c.PublicKeyAlgorithm)
		}
		last := ""
		for i := range b {
			d := bytes.Clone(b)
			d[i] ^= 0x81
			if c, err := x509.ParseCertificateRequest(d); err == nil {
				err = c.CheckSignature()
			} else if err.Error() != last {
				last = err.Error()
				fmt.Println(i, address.ReplaceAllString(last, "0x"))
			}
		}
	}
}

func tryList(all []any) {
	ed := all[2].(ed25519.PrivateKey)
	t := full()
	b, _ := x509.CreateCertificate(same(1), t, t, ed.Public(), ed)
	ca, _ := x509.ParseCertificate(b)
	l := func() *x509.RevocationList {
		return &x509.RevocationList{Number: big.NewInt(5), ThisUpdate: day(1), NextUpdate: day(3), RevokedCertificateEntries: []x509.RevocationListEntry{
			{SerialNumber: big.NewInt(3), RevocationTime: day(2), ReasonCode: 4}, {SerialNumber: big.NewInt(4), RevocationTime: day(3)}}}
	}
	for _, spoil := range []func(*x509.RevocationList){
		func(l *x509.RevocationList) {}, func(l *x509.RevocationList) { l.Number = nil }, func(l *x509.RevocationList) { l.NextUpdate = day(0) },
		func(l *x509.RevocationList) { l.Number.Lsh(l.Number, 160) }, func(l *x509.RevocationList) { l.RevokedCertificateEntries[0].SerialNumber = nil },
		func(l *x509.RevocationList) { l.RevokedCertificateEntries[0].RevocationTime = time.Time{} },
		func(l *x509.RevocationList) {
			l.RevokedCertificateEntries[0].ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 21}}}
		},
		func(l *x509.RevocationList) {
			l.RevokedCertificateEntries[1].ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 99}, Value: []byte{1}}}
		},
		func(l *x509.RevocationList) {
			l.RevokedCertificateEntries = nil
			l.RevokedCertificates = []pkix.RevokedCertificate{{SerialNumber: big.NewInt(8), RevocationTime: day(4)}}
		},
		func(l *x509.RevocationList) { l.RevokedCertificateEntries = nil },
		func(l *x509.RevocationList) {
			l.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 99}, Value: []byte{1}}}
		},
	} {
		l := l()
		spoil(l)
		b, err := x509.CreateRevocationList(same(1), l, ca, ed)
		fmt.Println(sum(b), err)
		if err != nil {
			continue
		}
		r, err := x509.ParseRevocationList(b)
		fmt.Println(err)
		for _, e := range r.RevokedCertificateEntries {
			fmt.Println(e.SerialNumber, e.RevocationTime, e.ReasonCode, e.Extensions, sum(e.Raw))
		}
		fmt.Println(r.Issuer, r.Number, r.ThisUpdate, r.NextUpdate, sum(r.AuthorityKeyId), r.Extensions, len(r.RevokedCertificates), r.CheckSignatureFrom(ca))
		old, err := x509.ParseCRL(pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: b}))
		fmt.Println(err, len(old.TBSCertList.RevokedCertificates), old.HasExpired(day(2)), old.HasExpired(day(3)), ca.CheckCRLSignature(old))
		last := ""
		for i := range b {
			d := bytes.Clone(b)
			d[i] ^= 0x81
			if _, err := x509.ParseRevocationList(d); err != nil && err.Error() != last {
				last = err.Error()
				fmt.Println(i, address.ReplaceAllString(last, "0x"))
			}
		}
	}
	_, err := x509.CreateRevocationList(same(1), nil, ca, ed)
	_, err2 := x509.CreateRevocationList(same(1), l(), nil, ed)
	_, err3 := x509.CreateRevocationList(same(1), l(), &x509.Certificate{}, ed)
	_, err4 := x509.CreateRevocationList(same(1), l(), &x509.Certificate{KeyUsage: x509.KeyUsageCRLSign}, ed)
	fmt.Println(err, err2, err3, err4)
	b, err = ca.CreateCRL(same(1), ed, []pkix.RevokedCertificate{{SerialNumber: big.NewInt(8), RevocationTime: day(4)}}, day(1), day(2))
	fmt.Println(sum(b), err)
}

func tryVerify(all []any) {
	ed := all[2].(ed25519.PrivateKey)
	keyOf := func(n byte) ed25519.PrivateKey { return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{n}, 32)) }
	make := func(t, parent *x509.Certificate, key, by ed25519.PrivateKey) *x509.Certificate {
		t.NotBefore, t.NotAfter = day(1), day(20)
		b, err := x509.CreateCertificate(same(1), t, parent, key.Public(), by)
		if err != nil {
			fmt.Println(err)
			return nil
		}
		c, _ := x509.ParseCertificate(b)
		return c
	}
	rt := &x509.Certificate{Subject: pkix.Name{CommonName: "root"}, IsCA: true, BasicConstraintsValid: true, ExcludedDNSDomains: []string{"bad.com"}, MaxPathLen: 1}
	root := make(rt, rt, ed, ed)
	inter := make(&x509.Certificate{Subject: pkix.Name{Organization: []string{"middle"}}, IsCA: true, BasicConstraintsValid: true, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}, root, keyOf(2), ed)
	noCA := make(&x509.Certificate{Subject: pkix.Name{CommonName: "no ca"}}, root, keyOf(4), ed)
	leaf := make(&x509.Certificate{Subject: pkix.Name{CommonName: "leaf"}, DNSNames: []string{"a.com", "*.b.com", "x_y.com", "-bad"}, IPAddresses: []net.IP{net.IPv4(1, 2, 3, 4)}}, inter, keyOf(3), keyOf(2))
	bad := make(&x509.Certificate{Subject: pkix.Name{CommonName: "bad"}, DNSNames: []string{"x.bad.com"}}, inter, keyOf(3), keyOf(2))
	under := make(&x509.Certificate{Subject: pkix.Name{CommonName: "legacy.com"}}, noCA, keyOf(5), keyOf(4))
	critical := make(&x509.Certificate{Subject: pkix.Name{CommonName: "leaf"}, ExtraExtensions: []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 2, 3, 9}, Critical: true, Value: []byte{1}}}}, inter, keyOf(3), keyOf(2))
	pool := func(list ...*x509.Certificate) *x509.CertPool {
		p := x509.NewCertPool()
		for _, c := range list {
			p.AddCert(c)
		}
		return p
	}
	for i, v := range []struct {
		c    *x509.Certificate
		opts x509.VerifyOptions
	}{
		{leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter, noCA)}}, {leaf, x509.VerifyOptions{Roots: pool(root)}}, {leaf, x509.VerifyOptions{Roots: pool(noCA), Intermediates: pool(inter)}},
		{leaf, x509.VerifyOptions{Roots: pool(inter)}}, {leaf, x509.VerifyOptions{Roots: pool(leaf)}}, {bad, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter)}},
		{under, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(noCA)}}, {critical, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter)}},
		{leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter), KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}}},
		{leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter), KeyUsages: []x509.ExtKeyUsage{x509.ExtKeyUsageAny}}},
		{leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter), CurrentTime: day(30)}}, {leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter), CurrentTime: day(-30)}},
		{leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter), DNSName: "c.com"}}, {leaf, x509.VerifyOptions{Roots: pool(root), Intermediates: pool(inter), DNSName: "q.b.com"}},
		{&x509.Certificate{}, x509.VerifyOptions{Roots: pool(root)}}, {root, x509.VerifyOptions{Roots: pool(root)}}, {inter, x509.VerifyOptions{Roots: pool(root, root)}},
	} {
		if v.opts.CurrentTime.IsZero() {
			v.opts.CurrentTime = day(5)
		}
		chains, err := v.c.Verify(v.opts)
		fmt.Println(i, len(chains), err)
		for _, ch := range chains {
			for _, c := range ch {
				fmt.Print(c.Subject, "; ")
			}
			fmt.Println()
		}
	}
	p := pool(inter)
	p.AddCertWithConstraint(root, func(ch []*x509.Certificate) error { return fmt.Errorf("not after %d", len(ch)) })
	_, err := leaf.Verify(x509.VerifyOptions{Roots: p, CurrentTime: day(5)})
	_, err2 := inter.Verify(x509.VerifyOptions{Roots: p, CurrentTime: day(5)})
	fmt.Println(err, err2, p.Equal(p.Clone()), p.Equal(pool(root)), len(p.Subjects()))
	for _, h := range []string{"a.com", "A.COM", "a.com.", "x.a.com", "b.com", "z.b.com", "y.z.b.com", "x_y.com", "-bad", "1.2.3.4", "[1.2.3.4]", "1.2.3.5", "[::1]", "", ".", "*.b.com", "é.com"} {
		fmt.Printf("%q %v\n", h, leaf.VerifyHostname(h))
	}
	fmt.Println(under.VerifyHostname("legacy.com"), under.VerifyHostname("other.com"), under.VerifyHostname("1.2.3.4"))
	for r := x509.InvalidReason(0); r < 12; r++ {
		fmt.Println(x509.CertificateInvalidError{Reason: r, Detail: "why"})
	}
	fmt.Println(x509.SystemRootsError{}, x509.SystemRootsError{fmt.Errorf("x")}, x509.UnknownAuthorityError{}, x509.InsecureAlgorithmError(3), x509.ConstraintViolationError{}, x509.UnhandledCriticalExtension{})
}

func tryRest() {
	for i := range 10 {
		fmt.Print(x509.KeyUsage(1<<i), " ", x509.KeyUsage(i), " ")
	}
	for i := x509.ExtKeyUsage(-1); i < 15; i++ {
		fmt.Print(i, " ")
		if i >= 0 && i < 14 {
			fmt.Print(i.OID(), " ")
		}
	}
	fmt.Println(x509.RSA, x509.DSA, x509.ECDSA, x509.Ed25519, x509.PublicKeyAlgorithm(9), x509.SignatureAlgorithm(99))
	for _, s := range []string{"", "1", "1.2", "0.39", "0.40", "3.1", "2.999", "1.2.3.4.5", "1.+2", "1..2", "1.2.", "2.340282366920938463463374607431768211455.7", "1.2.18446744073709551616", "01.02"} {
		o, err := x509.ParseOID(s)
		b, _ := o.MarshalBinary()
		t, _ := o.MarshalText()
		var back x509.OID
		err2 := back.UnmarshalBinary(b)
		fmt.Printf("%q %v %v %x %s %v %v %v\n", s, o, err, b, t, err2, back.Equal(o), o.EqualASN1OID(asn1.ObjectIdentifier{1, 2, 3, 4, 5}))
	}
	for _, n := range [][]uint64{nil, {1}, {1, 2}, {1, 40}, {3, 0}, {2, 1<<64 - 1}, {1, 2, 1<<64 - 1, 0}} {
		o, err := x509.OIDFromInts(n)
		fmt.Println(o, err)
	}
	_, err := x509.OIDFromASN1OID(asn1.ObjectIdentifier{1, -2})
	fmt.Println(err)
	for c := x509.PEMCipher(0); c < 7; c++ {
		for _, data := range []string{"", "12345678", "something longer than that"} {
			b, err := x509.EncryptPEMBlock(same(4), "X", []byte(data), []byte("word"), c)
			if err != nil {
				fmt.Println(err)
				continue
			}
			fmt.Printf("%s\n", pem.EncodeToMemory(b))
			d, err := x509.DecryptPEMBlock(b, []byte("word"))
			fmt.Printf("%q %v %v\n", d, err, x509.IsEncryptedPEMBlock(b))
			_, err = x509.DecryptPEMBlock(b, []byte("wort"))
			fmt.Println(err)
			b.Bytes = b.Bytes[1:]
			_, err = x509.DecryptPEMBlock(b, []byte("word"))
			fmt.Println(err)
		}
	}
	for _, h := range []string{"", "x", "AES-128-CBC,12", "AES-128-CBC,zz", "NO,12", "DES-CBC,0102030405060708"} {
		_, err := x509.DecryptPEMBlock(&pem.Block{Headers: map[string]string{"DEK-Info": h}}, nil)
		fmt.Println(err)
	}
	_, err = x509.DecryptPEMBlock(&pem.Block{}, nil)
	fmt.Println(err)
}

func main() {
	k, all := keys()
	tryKeys(all)
	tryCreate(k, all)
	tryRequest(all)
	tryList(all)
	tryVerify(all)
	tryRest()
}
