// https: clients and servers of net/http by TLS, httptest's servers, proxies, STARTTLS of net/smtp; what is said when one side does not talk TLS.
package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/http/httputil"
	"net/smtp"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"
)

type lines struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lines) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

// text is what was written, sorted, without ports.
func (l *lines) text() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := strings.SplitAfter(hide(l.b.String()), "\n")
	slices.Sort(all)
	return strings.Join(all, "")
}

func hide(s string) string {
	var b strings.Builder
	for {
		i := strings.Index(s, "127.0.0.1:")
		if i < 0 {
			return b.String() + s
		}
		b.WriteString(s[:i] + "ADDR")
		s = strings.TrimLeft(s[i+len("127.0.0.1:"):], "0123456789")
	}
}

func get(c *http.Client, url string) {
	resp, err := c.Get(url)
	if err != nil {
		fmt.Println("error:", hide(err.Error()))
		return
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	fmt.Println(resp.Proto, resp.StatusCode, resp.TLS != nil && resp.TLS.HandshakeComplete, strings.TrimSpace(string(b)), err)
}

func main() {
	var said lines
	quiet := log.New(&said, "", 0)
	handler := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if n := r.ContentLength; n > 0 {
			b, err := io.ReadAll(r.Body)
			fmt.Fprint(w, len(b) == int(n), " ", err)
			return
		}
		who := "nobody"
		if r.TLS != nil && len(r.TLS.PeerCertificates) > 0 {
			who = r.TLS.PeerCertificates[0].Subject.CommonName
		}
		fmt.Fprint(w, r.Host == "example.com", " ", r.URL.Path, " ", r.TLS != nil, " ", who)
	})
	s := httptest.NewUnstartedServer(handler)
	s.Config.ErrorLog = quiet
	s.StartTLS()
	fmt.Println(hide(s.URL), s.Certificate().DNSNames, s.Certificate().IPAddresses, s.Certificate().IsCA, len(s.TLS.Certificates), s.TLS.NextProtos)
	get(s.Client(), s.URL+"/a")
	get(s.Client(), "https://example.com/b")
	get(&http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: x509.NewCertPool()}}}, s.URL)
	get(&http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}, s.URL+"/c")
	get(&http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{ServerName: "example.org", RootCAs: pool(s)}}}, s.URL)
	get(http.DefaultClient, "http"+strings.TrimPrefix(s.URL, "https"))
	for strings.Count(said.text(), "\n") < 3 {
		time.Sleep(time.Millisecond)
	}
	fmt.Print(said.text())

	// A large body both ways, and connections that are used again.
	big := strings.Repeat("0123456789abcdef", 1<<15)
	resp, err := s.Client().Post(s.URL, "text/plain", strings.NewReader(big))
	b, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	fmt.Println(string(b), err)
	for range 2 {
		ctx := httptrace.WithClientTrace(context.Background(), &httptrace.ClientTrace{
			TLSHandshakeStart: func() { fmt.Println("TLSHandshakeStart") },
			TLSHandshakeDone:  func(s tls.ConnectionState, err error) { fmt.Println("TLSHandshakeDone", s.HandshakeComplete, err) },
			GotConn:           func(i httptrace.GotConnInfo) { fmt.Println("GotConn", i.Reused) },
		})
		t := s.Client().Transport.(*http.Transport)
		req, _ := http.NewRequestWithContext(ctx, "GET", s.URL+"/again", nil)
		resp, err := t.RoundTrip(req)
		if err != nil {
			panic(err)
		}
		io.Copy(io.Discard, resp.Body)
		resp.Body.Close()
	}

	// Plain HTTP where TLS is expected.
	plain := httptest.NewServer(handler)
	_, err = http.Get("https" + strings.TrimPrefix(plain.URL, "http"))
	fmt.Println(hide(err.Error()), errors.Is(err, http.ErrSchemeMismatch))
	get(http.DefaultClient, plain.URL)

	// A server that never answers the handshake.
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	_, err = (&http.Client{Transport: &http.Transport{TLSHandshakeTimeout: 20 * time.Millisecond}}).Get("https://" + l.Addr().String())
	var ne net.Error
	fmt.Println(hide(err.Error()), errors.As(err, &ne) && ne.Timeout())
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	req, _ := http.NewRequestWithContext(ctx, "GET", "https://"+l.Addr().String(), nil)
	_, err = http.DefaultClient.Do(req)
	fmt.Println(hide(err.Error()))
	cancel()

	// A connection of the program's own.
	own := &http.Client{Transport: &http.Transport{DialTLSContext: func(ctx context.Context, network, addr string) (net.Conn, error) {
		return (&tls.Dialer{Config: &tls.Config{RootCAs: pool(s)}}).DialContext(ctx, network, addr)
	}}}
	get(own, s.URL+"/own")

	files(s, handler, quiet)
	proxies(s, handler)
	mail(s)
	other()

	// A reverse proxy in front of it.
	u, _ := url.Parse(s.URL)
	rp := httputil.NewSingleHostReverseProxy(u)
	rp.Transport = s.Client().Transport
	front := httptest.NewServer(rp)
	get(http.DefaultClient, front.URL+"/through")
	front.Close()
	plain.Close()
	s.Close()
	fmt.Println("closed")
}

func pool(s *httptest.Server) *x509.CertPool {
	p := x509.NewCertPool()
	p.AddCert(s.Certificate())
	return p
}

// files: ServeTLS with a certificate and a key in files, with clients that have one.
func files(s *httptest.Server, handler http.Handler, quiet *log.Logger) {
	dir, _ := os.MkdirTemp("", "tls")
	defer os.RemoveAll(dir)
	cert := s.TLS.Certificates[0]
	der, _ := x509.MarshalPKCS8PrivateKey(cert.PrivateKey)
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	os.WriteFile(certFile, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Certificate[0]}), 0o600)
	os.WriteFile(keyFile, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}), 0o600)
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	srv := &http.Server{Handler: handler, ErrorLog: quiet, ReadTimeout: 5 * time.Second, TLSConfig: &tls.Config{ClientAuth: tls.RequireAnyClientCert}}
	done := make(chan error)
	go func() { done <- srv.ServeTLS(l, certFile, keyFile) }()
	c := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool(s), Certificates: []tls.Certificate{cert}}}}
	get(c, "https://"+l.Addr().String()+"/mine")
	srv.Shutdown(context.Background())
	fmt.Println(<-done)
	fmt.Println(http.ListenAndServeTLS("127.0.0.1:0", filepath.Join(dir, "none"), keyFile, nil) != nil)
}

// proxies: the way through a proxy by CONNECT.
func proxies(s *httptest.Server, handler http.Handler) {
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Println("proxy:", r.Method, hide(r.Host), r.Header.Get("Proxy-Authorization"), r.Header.Get("X-Way"))
		if r.Header.Get("X-Way") == "no" {
			http.Error(w, "no", http.StatusForbidden)
			return
		}
		to, err := net.Dial("tcp", r.Host)
		if err != nil {
			panic(err)
		}
		from, _, _ := w.(http.Hijacker).Hijack()
		io.WriteString(from, "HTTP/1.1 200 OK\r\n\r\n")
		go io.Copy(to, from)
		go io.Copy(from, to)
	}))
	u, _ := url.Parse(proxy.URL)
	u.User = url.UserPassword("me", "secret")
	for _, way := range []string{"yes", "no"} {
		t := &http.Transport{Proxy: http.ProxyURL(u), TLSClientConfig: &tls.Config{RootCAs: pool(s)}, ProxyConnectHeader: http.Header{"X-Way": {way}}}
		get(&http.Client{Transport: t}, s.URL+"/proxied")
		t.CloseIdleConnections()
	}
}

// mail: STARTTLS.
func mail(s *httptest.Server) {
	l, _ := net.Listen("tcp", "127.0.0.1:0")
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		defer func() { c.Close() }()
		io.WriteString(c, "220 hello\r\n")
		r := bufio.NewReader(c)
		for {
			line, err := r.ReadString('\n')
			if err != nil {
				return
			}
			switch line = strings.TrimSpace(line); {
			case strings.HasPrefix(line, "EHLO"):
				if _, ok := c.(*tls.Conn); ok {
					io.WriteString(c, "250-me\r\n250 SECRET\r\n")
				} else {
					io.WriteString(c, "250-me\r\n250 STARTTLS\r\n")
				}
			case line == "STARTTLS":
				io.WriteString(c, "220 go on\r\n")
				c = tls.Server(c, s.TLS)
				r = bufio.NewReader(c)
			default:
				io.WriteString(c, "221 bye\r\n")
				return
			}
		}
	}()
	c, err := smtp.Dial(l.Addr().String())
	fmt.Println(err)
	_, ok := c.TLSConnectionState()
	fmt.Println(ok, c.StartTLS(&tls.Config{ServerName: "example.com", RootCAs: pool(s)}))
	state, ok := c.TLSConnectionState()
	secret, _ := c.Extension("SECRET")
	fmt.Println(ok, state.HandshakeComplete, secret, c.Quit())
}

type shout struct{ c net.Conn }

func (s shout) RoundTrip(r *http.Request) (*http.Response, error) {
	fmt.Fprintln(s.c, r.URL.Path)
	b, err := io.ReadAll(s.c)
	return &http.Response{Proto: "SHOUT", StatusCode: 200, Body: io.NopCloser(bytes.NewReader(b))}, err
}

// other: a protocol of the program's own, on which both sides agree by TLS.
func other() {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, strings.ToUpper(r.URL.Path), " ", r.TLS != nil, " ", r.RemoteAddr != "")
	}))
	s.TLS = &tls.Config{NextProtos: []string{"shout", "http/1.1"}}
	s.Config.TLSNextProto = map[string]func(*http.Server, *tls.Conn, http.Handler){"shout": func(srv *http.Server, c *tls.Conn, h http.Handler) {
		line, _ := bufio.NewReader(c).ReadString('\n')
		w := httptest.NewRecorder()
		h.ServeHTTP(w, &http.Request{Method: "GET", URL: &url.URL{Path: strings.TrimSpace(line)}})
		fmt.Fprintf(c, "%s, %s", w.Body, srv.Addr)
	}}
	s.StartTLS()
	defer s.Close()
	for _, protos := range [][]string{{"shout"}, {"http/1.1"}, nil} {
		t := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool(s), NextProtos: protos}}
		t.TLSNextProto = map[string]func(string, *tls.Conn) http.RoundTripper{"shout": func(authority string, c *tls.Conn) http.RoundTripper {
			fmt.Println(hide(authority), c.ConnectionState().NegotiatedProtocol)
			return shout{c}
		}}
		get(&http.Client{Transport: t}, s.URL+"/shout")
		t.CloseIdleConnections()
	}
}
