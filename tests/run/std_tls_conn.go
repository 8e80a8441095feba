// Connections by TLS over net.Pipe and TCP: versions, protocols, names, certificates of both sides, what is wrong with them, deadlines, ends.
//
//go:debug rsa1024min=0
package main

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"
	"strings"
	"sync"
	"time"
)

type authority struct {
	cert *x509.Certificate
	key  ed25519.PrivateKey
	pool *x509.CertPool
}

var serial int64

func newAuthority(name string) *authority {
	pub, key, _ := ed25519.GenerateKey(rand.Reader)
	serial++
	t := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name}, NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign}
	der, err := x509.CreateCertificate(rand.Reader, t, t, pub, key)
	check(err)
	a := &authority{key: key, pool: x509.NewCertPool()}
	a.cert, _ = x509.ParseCertificate(der)
	a.pool.AddCert(a.cert)
	return a
}

func (a *authority) issue(name string, until time.Time, usage x509.ExtKeyUsage) tls.Certificate {
	pub, key, _ := ed25519.GenerateKey(rand.Reader)
	serial++
	t := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: name}, DNSNames: []string{name}, NotAfter: until, ExtKeyUsage: []x509.ExtKeyUsage{usage}}
	der, err := x509.CreateCertificate(rand.Reader, t, a.cert, pub, a.key)
	check(err)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

// say prints an error without what differs from run to run.
func say(who string, err error) {
	text := fmt.Sprint(err)
	for _, before := range []string{"current time", "unsupported versions"} {
		if i := strings.Index(text, before); i >= 0 {
			text = text[:i] + before + " ..."
		}
	}
	fmt.Printf("  %s: %s", who, text)
	var v *tls.CertificateVerificationError
	var op *net.OpError
	if errors.As(err, &v) {
		fmt.Printf(" (%T, %d certificates)", v.Err, len(v.UnverifiedCertificates))
	} else if errors.As(err, &op) {
		fmt.Printf(" (OpError of %q)", op.Op)
	}
	fmt.Println()
}

// shake does a handshake over a pipe and lets the server send a line.
func shake(what string, client, server *tls.Config) (cs, ss tls.ConnectionState) {
	fmt.Println(what)
	a, b := net.Pipe()
	done := make(chan error, 1)
	s := tls.Server(b, server)
	go func() {
		err := s.Handshake()
		if err == nil {
			_, err = io.WriteString(s, "hello\n")
		}
		if err != nil {
			b.Close()
		}
		done <- err
	}()
	c := tls.Client(a, client)
	err := c.Handshake()
	if err == nil {
		buf := make([]byte, 6)
		_, err = io.ReadFull(c, buf)
	}
	a.Close()
	say("client", err)
	serr := <-done
	say("server", serr)
	return c.ConnectionState(), s.ConnectionState()
}

func show(who string, s tls.ConnectionState) {
	peer := "none"
	if len(s.PeerCertificates) > 0 {
		peer = s.PeerCertificates[0].Subject.CommonName
	}
	if !s.HandshakeComplete {
		s.CipherSuite = 0
	}
	fmt.Printf("  %s: %v %s %s %q %q peer %s, %d chains\n", who, s.HandshakeComplete, tls.VersionName(s.Version), tls.CipherSuiteName(s.CipherSuite), s.NegotiatedProtocol, s.ServerName, peer, len(s.VerifiedChains))
}

func main() {
	soon, past := time.Now().Add(time.Hour), time.Now().Add(-time.Hour)
	ca, other := newAuthority("CA"), newAuthority("another CA")
	good := ca.issue("www.example.com", soon, x509.ExtKeyUsageServerAuth)
	second := ca.issue("second.example.com", soon, x509.ExtKeyUsageServerAuth)
	expired := ca.issue("www.example.com", past, x509.ExtKeyUsageServerAuth)
	me := ca.issue("me", soon, x509.ExtKeyUsageClientAuth)
	stranger := other.issue("stranger", soon, x509.ExtKeyUsageClientAuth)

	server := func(certs ...tls.Certificate) *tls.Config { return &tls.Config{Certificates: certs} }
	client := func() *tls.Config { return &tls.Config{RootCAs: ca.pool, ServerName: "www.example.com"} }

	for _, v := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
		c := client()
		c.MaxVersion = v
		cs, ss := shake(tls.VersionName(v), c, server(good))
		show("client", cs)
		show("server", ss)
	}
	c, s := client(), server(good)
	c.NextProtos, s.NextProtos = []string{"one", "two", "three"}, []string{"three", "two"}
	cs, ss := shake("protocols", c, s)
	show("client", cs)
	show("server", ss)
	s.NextProtos = []string{"four"}
	shake("no common protocol", c, s)
	s.NextProtos = nil
	cs, _ = shake("the server names none", c, s)
	show("client", cs)

	c = client()
	c.ServerName = "second.example.com"
	cs, ss = shake("the certificate for the name", c, server(good, second))
	show("client", cs)
	show("server", ss)
	c.ServerName = "third.example.com"
	shake("wrong name", c, server(good))
	c = client()
	c.RootCAs = other.pool
	shake("unknown authority", c, server(good))
	shake("expired", client(), server(expired))
	c = client()
	c.Time = func() time.Time { return past.Add(-time.Hour) }
	shake("before it expired", c, server(expired))
	c = &tls.Config{InsecureSkipVerify: true}
	cs, _ = shake("not verified", c, server(expired))
	show("client", cs)
	shake("no name", &tls.Config{}, server(good))
	shake("no certificate", client(), server())
	c, s = client(), server(good)
	c.MaxVersion, s.MinVersion = tls.VersionTLS12, tls.VersionTLS13
	shake("no common version", c, s)
	c, s = client(), server(good)
	c.MaxVersion, c.CipherSuites = tls.VersionTLS12, []uint16{tls.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256}
	s.CipherSuites = []uint16{tls.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256}
	cs, _ = shake("suites", c, s)
	show("client", cs)

	fmt.Println("\nclients' certificates")
	for _, v := range []uint16{tls.VersionTLS12, tls.VersionTLS13} {
		for _, auth := range []tls.ClientAuthType{tls.RequestClientCert, tls.RequireAnyClientCert, tls.VerifyClientCertIfGiven, tls.RequireAndVerifyClientCert} {
			for i, cert := range []*tls.Certificate{nil, &me, &stranger} {
				if v == tls.VersionTLS12 && auth == tls.RequireAnyClientCert && i == 0 || auth == tls.RequireAndVerifyClientCert && i == 0 {
					continue // which alert is sent differs
				}
				c, s := client(), server(good)
				c.MaxVersion, s.ClientAuth, s.ClientCAs = v, auth, ca.pool
				if cert != nil {
					c.GetClientCertificate = func(info *tls.CertificateRequestInfo) (*tls.Certificate, error) {
						fmt.Println("  asked:", tls.VersionName(info.Version), info.Version == v, len(info.AcceptableCAs), string(info.AcceptableCAs[0]) == string(ca.cert.RawSubject))
						return cert, nil
					}
				}
				_, ss := shake(fmt.Sprint(tls.VersionName(v), " ", auth, " ", []string{"none", "one", "a stranger's"}[i]), c, s)
				show("server", ss)
			}
		}
	}
	c, s = client(), server(good)
	c.Certificates, s.ClientAuth, s.ClientCAs = []tls.Certificate{stranger, me}, tls.RequireAndVerifyClientCert, ca.pool
	_, ss = shake("the one that the server accepts", c, s)
	show("server", ss)

	fmt.Println("\nfunctions of the configuration")
	c, s = client(), server()
	c.NextProtos = []string{"x"}
	s.GetCertificate = func(h *tls.ClientHelloInfo) (*tls.Certificate, error) {
		fmt.Println("  hello:", h.ServerName, h.SupportedProtos, h.SupportedVersions, len(h.CipherSuites) > 2, h.Conn != nil, h.Context() != nil, h.SupportsCertificate(&good))
		return &good, nil
	}
	c.VerifyPeerCertificate = func(raw [][]byte, chains [][]*x509.Certificate) error {
		fmt.Println("  VerifyPeerCertificate:", len(raw), len(chains), len(chains[0]))
		return nil
	}
	c.VerifyConnection = func(s tls.ConnectionState) error {
		fmt.Println("  VerifyConnection:", tls.VersionName(s.Version), s.ServerName, len(s.PeerCertificates), len(s.VerifiedChains))
		return errors.New("I do not like it")
	}
	shake("refused", c, s)
	c = client()
	s = &tls.Config{GetConfigForClient: func(h *tls.ClientHelloInfo) (*tls.Config, error) {
		if h.ServerName == "www.example.com" {
			return server(good), nil
		}
		return nil, errors.New("I do not know " + h.ServerName)
	}}
	shake("another configuration", c, s)

	kinds(ca)
	transfers(client(), server(good))
	ends(client(), server(good))
}

func pair(client, server *tls.Config) (*tls.Conn, *tls.Conn) {
	l, err := tls.Listen("tcp", "127.0.0.1:0", server)
	check(err)
	defer l.Close()
	got := make(chan *tls.Conn)
	go func() {
		c, err := l.Accept()
		check(err)
		check(c.(*tls.Conn).Handshake())
		got <- c.(*tls.Conn)
	}()
	d := &tls.Dialer{Config: client}
	c, err := d.DialContext(context.Background(), "tcp", l.Addr().String())
	check(err)
	return c.(*tls.Conn), <-got
}

func transfers(client, server *tls.Config) {
	fmt.Println("\ntransfers")
	c, s := pair(client, server)
	const size = 1 << 20
	data := make([]byte, size)
	for i := range data {
		data[i] = byte(i * i >> 7)
	}
	var wg sync.WaitGroup
	for _, x := range []*tls.Conn{c, s} {
		wg.Add(2)
		go func() {
			defer wg.Done()
			n, err := x.Write(data)
			if n != size || err != nil {
				fmt.Println(n, err)
			}
			check(x.CloseWrite())
		}()
		go func() {
			defer wg.Done()
			h := sha256.New()
			n, err := io.Copy(h, x)
			if n != size || err != nil || !bytes.Equal(h.Sum(nil), sum(data)) {
				fmt.Println("differs:", n, err)
			}
		}()
	}
	wg.Wait()
	_, err := c.Write([]byte("x"))
	fmt.Println(err)
	a, err1 := export(c)
	b, err2 := export(s)
	fmt.Println(bytes.Equal(a, b), len(a), err1, err2, c.VerifyHostname("www.example.com"), c.VerifyHostname("b"), s.VerifyHostname("a"))
	c.Close()
	s.Close()
	fmt.Println("ok")
}

func sum(b []byte) []byte {
	h := sha256.Sum256(b)
	return h[:]
}

func ends(client, server *tls.Config) {
	fmt.Println("\nends")
	buf := make([]byte, 10)
	c, s := pair(client, server)
	c.SetReadDeadline(time.Now().Add(20 * time.Millisecond))
	_, err := c.Read(buf)
	var ne net.Error
	fmt.Println(errors.Is(err, os.ErrDeadlineExceeded), errors.As(err, &ne) && ne.Timeout())
	c.SetReadDeadline(time.Time{})
	s.Write([]byte("later"))
	n, err := c.Read(buf)
	fmt.Println(string(buf[:n]), err)
	s.Close()
	n, err = c.Read(buf)
	fmt.Println(n, err)
	n, err = c.Read(buf)
	fmt.Println(n, err, c.Close(), c.Close())
	_, err = c.Read(buf)
	fmt.Println(err != nil)
	_, err = c.Write(buf)
	fmt.Println(err, c.NetConn() != nil, c.ConnectionState().HandshakeComplete)

	c, s = pair(client, server)
	s.NetConn().Close() // without a word
	n, err = c.Read(buf)
	fmt.Println(n, err)
	c.Close()

	c, s = pair(client, server)
	s.NetConn().Write([]byte{23, 3, 3, 0, 100, 1, 2}) // the beginning of a record
	s.NetConn().Close()
	n, err = c.Read(buf)
	fmt.Println(n, err)
	c.Close()

	c, s = pair(client, server)
	s.NetConn().Write(append([]byte{23, 3, 3, 0, 100}, make([]byte, 100)...)) // not what it should be
	_, err = c.Read(buf)
	say("client", err)
	_, err = s.Read(buf)
	say("server", err)
	c.Close()

	c, _ = pair(client, server)
	got := make(chan error)
	go func() {
		_, err := c.Read(make([]byte, 10))
		got <- err
	}()
	time.Sleep(10 * time.Millisecond)
	c.Close()
	fmt.Println(errors.Is(<-got, net.ErrClosed))

	for _, first := range []string{"HTTP/1.1 400 Bad Request\r\n\r\n", "\x80\x2e\x01\x03\x01", "ab", ""} {
		a, b := net.Pipe()
		go func() {
			io.ReadFull(b, make([]byte, 6))
			go io.Copy(io.Discard, b)
			io.WriteString(b, first)
			b.Close()
		}()
		x := tls.Client(a, client)
		err := x.Handshake()
		fmt.Printf("%T %v, again: %v\n", err, err, x.Handshake() == err || err != nil)
		if h, ok := err.(tls.RecordHeaderError); ok {
			fmt.Printf("%q %v\n", h.RecordHeader, h.Conn == a)
		}
		fmt.Println(x.CloseWrite(), x.Close())
	}

	a, _ := net.Pipe()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	fmt.Println(tls.Client(a, client).HandshakeContext(ctx))
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	_, err = tls.DialWithDialer(&net.Dialer{Timeout: 20 * time.Millisecond}, "tcp", l.Addr().String(), client)
	fmt.Println(err)
	_, err = tls.Listen("tcp", "127.0.0.1:0", &tls.Config{})
	fmt.Println(err)
}

func export(c *tls.Conn) ([]byte, error) {
	s := c.ConnectionState()
	return s.ExportKeyingMaterial("label", []byte("context"), 20)
}

// kinds: a server with certificates of two kinds takes the one for the client's suites; contexts end with the handshake.
func kinds(ca *authority) {
	fmt.Println("\nkinds")
	key, _ := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	rkey, err := rsa.GenerateKey(rand.Reader, 1024)
	check(err)
	s := &tls.Config{}
	for _, k := range []crypto.Signer{key, rkey} {
		serial++
		t := &x509.Certificate{SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: fmt.Sprintf("%T", k)}, DNSNames: []string{"www.example.com"}, NotAfter: time.Now().Add(time.Hour)}
		der, err := x509.CreateCertificate(rand.Reader, t, ca.cert, k.Public(), ca.key)
		check(err)
		s.Certificates = append(s.Certificates, tls.Certificate{Certificate: [][]byte{der}, PrivateKey: k})
	}
	for _, suite := range []uint16{0, tls.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, tls.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256} {
		c := &tls.Config{RootCAs: ca.pool, ServerName: "www.example.com"}
		if suite != 0 {
			c.MaxVersion, c.CipherSuites = tls.VersionTLS12, []uint16{suite}
		}
		var asked context.Context
		s.GetConfigForClient = func(h *tls.ClientHelloInfo) (*tls.Config, error) {
			asked = h.Context()
			fmt.Println("  supported:", h.SupportsCertificate(&s.Certificates[0]) == nil, h.SupportsCertificate(&s.Certificates[1]) == nil, asked.Err())
			return nil, nil
		}
		cs, _ := shake(tls.CipherSuiteName(suite), c, s)
		fmt.Println(" ", cs.PeerCertificates[0].Subject.CommonName, asked.Err())
	}
}
