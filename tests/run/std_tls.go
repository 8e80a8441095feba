// Package crypto/tls as far as it goes without connections: names of versions, suites, curves, signatures; key pairs; sessions' cache; errors.
package main

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"
)

func block(kind string, b []byte) []byte {
	return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: b})
}

// made returns a certificate that signs itself, and its key in PKCS#8.
func made(name string, key crypto.Signer) (cert, pkcs8 []byte) {
	t := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name}, DNSNames: []string{name, "www." + name}, NotAfter: time.Now().Add(time.Hour)}
	cert, err := x509.CreateCertificate(rand.Reader, t, t, key.Public(), key)
	if err != nil {
		panic(err)
	}
	pkcs8, err = x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		panic(err)
	}
	return block("CERTIFICATE", cert), block("PRIVATE KEY", pkcs8)
}

func pair(what string, cert, key []byte) {
	c, err := tls.X509KeyPair(cert, key)
	leaf := "none"
	if c.Leaf != nil {
		leaf = c.Leaf.Subject.CommonName
	}
	fmt.Printf("%s: %d certificates, %T, leaf %s, %v\n", what, len(c.Certificate), c.PrivateKey, leaf, err)
}

func main() {
	for _, list := range [][]*tls.CipherSuite{tls.CipherSuites(), tls.InsecureCipherSuites()} {
		for _, s := range list {
			fmt.Printf("%04x %s %x %v\n", s.ID, s.Name, s.SupportedVersions, s.Insecure)
		}
	}
	for _, v := range []uint16{0x2ff, tls.VersionSSL30, tls.VersionTLS10, tls.VersionTLS11, tls.VersionTLS12, tls.VersionTLS13, 0x305, 0xabcd} {
		fmt.Print(tls.VersionName(v), " ")
	}
	fmt.Println(tls.CipherSuiteName(tls.TLS_RSA_WITH_AES_256_CBC_SHA), tls.CipherSuiteName(tls.TLS_FALLBACK_SCSV), tls.CipherSuiteName(1))
	for i := range tls.CurveID(5000) {
		if s := i.String(); s != fmt.Sprintf("CurveID(%d)", i) {
			fmt.Print(s, "=", uint16(i), " ")
		}
	}
	for i := range tls.SignatureScheme(0x900) {
		if s := i.String(); s != fmt.Sprintf("SignatureScheme(%d)", i) {
			fmt.Print(s, "=", uint16(i), " ")
		}
	}
	fmt.Println(tls.NoClientCert, tls.RequireAndVerifyClientCert, tls.ClientAuthType(7), tls.ClientAuthType(-1), tls.RenegotiateFreelyAsClient)

	ec, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	_, ed, _ := ed25519.GenerateKey(rand.Reader)
	_, ed2, _ := ed25519.GenerateKey(rand.Reader)
	ecCert, ecKey := made("ec.example", ec)
	edCert, edKey := made("ed.example", ed)
	_, ed2Key := made("ed2.example", ed2)
	sec1, _ := x509.MarshalECPrivateKey(ec)
	other := block("EC PARAMETERS", []byte{1})
	pair("ecdsa", ecCert, ecKey)
	pair("ecdsa, SEC 1", ecCert, append(other, block("EC PRIVATE KEY", sec1)...))
	pair("ed25519, chain", append(edCert, ecCert...), edKey)
	pair("mixed", append(append(bytes.Clone(other), edCert...), edKey...), append(edCert, edKey...))
	pair("other key", edCert, ed2Key)
	pair("other kind", edCert, ecKey)
	pair("switched", edKey, edCert)
	pair("nothing", nil, nil)
	pair("no key", edCert, []byte("text"))
	pair("others", append(bytes.Clone(other), edKey...), edKey)
	pair("others", other, edKey)
	pair("keys others", edCert, append(bytes.Clone(other), edCert...))
	pair("key's certificate", edCert, edCert)
	pair("bad key", edCert, block("PRIVATE KEY", []byte{1, 2}))
	dir, _ := os.MkdirTemp("", "")
	defer os.RemoveAll(dir)
	os.WriteFile(dir+"/c", edCert, 0o600)
	os.WriteFile(dir+"/k", edKey, 0o600)
	c, err := tls.LoadX509KeyPair(dir+"/c", dir+"/k")
	fmt.Println(c.Leaf.DNSNames, err)
	_, err = tls.LoadX509KeyPair(dir+"/c", dir+"/none")
	fmt.Println(errors.Is(err, os.ErrNotExist))

	config := &tls.Config{Certificates: []tls.Certificate{c}, ServerName: "x", NextProtos: []string{"a"}, MinVersion: tls.VersionTLS12, ClientAuth: tls.RequestClientCert}
	config.BuildNameToCertificate()
	d := config.Clone()
	d.ServerName = "y"
	fmt.Println(len(config.NameToCertificate), config.ServerName, d.ServerName, d.MinVersion == config.MinVersion, d.ClientAuth, (*tls.Config)(nil).Clone() == nil)
	cache := tls.NewLRUClientSessionCache(2)
	for _, k := range []string{"a", "b", "a", "c"} {
		cache.Put(k, &tls.ClientSessionState{})
	}
	for _, k := range []string{"a", "b", "c"} {
		_, ok := cache.Get(k)
		fmt.Print(k, ok, " ")
	}
	cache.Put("a", nil)
	_, ok := cache.Get("a")
	fmt.Println(ok)
	_, err = tls.Listen("tcp", "127.0.0.1:0", nil)
	fmt.Println(err)
	_, err = tls.Dial("tcp", "127.0.0.1:1", &tls.Config{})
	fmt.Println(err != nil)
	verify := &tls.CertificateVerificationError{Err: x509.UnknownAuthorityError{}}
	fmt.Println(verify, errors.As(verify, new(x509.UnknownAuthorityError)), tls.RecordHeaderError{Msg: "first record does not look like a TLS handshake"})
}
