// Package net/http/httputil: dumps of messages, chunks, and proxies, also one between a client and a server that change the protocol.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func dumps() {
	for _, body := range []bool{true, false} {
		for _, te := range [][]string{nil, {"chunked"}} {
			r := httptest.NewRequest("POST", "http://example.com/a%20b?q=1", strings.NewReader("some body"))
			r.Header.Set("X-A", "1")
			r.Header.Add("X-A", "2")
			r.TransferEncoding = te
			b, err := httputil.DumpRequest(r, body)
			rest, _ := io.ReadAll(r.Body)
			fmt.Printf("%q %v %q\n", b, err, rest)
		}
		r, _ := http.NewRequest("PUT", "https://h.example/p?x#f", strings.NewReader("payload"))
		r.Header.Set("Accept", "*/*")
		b, err := httputil.DumpRequestOut(r, body)
		rest, _ := io.ReadAll(r.Body)
		fmt.Printf("%q %v %q\n", b, err, rest)
		r, _ = http.NewRequest("GET", "http://h.example", nil)
		b, err = httputil.DumpRequestOut(r, body)
		fmt.Printf("%q %v\n", b, err)
		r, _ = http.NewRequest("POST", "http://h.example", io.MultiReader(strings.NewReader("unknown length")))
		b, err = httputil.DumpRequestOut(r, body)
		fmt.Printf("%q %v\n", b, err)
		for _, resp := range []*http.Response{
			{Status: "200 OK", StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, ContentLength: 3, Header: http.Header{"K": {"v"}}, Body: io.NopCloser(strings.NewReader("abc"))},
			{StatusCode: 404, ProtoMajor: 1, ProtoMinor: 0, ContentLength: -1, Body: io.NopCloser(strings.NewReader("until the end"))},
			{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, ContentLength: -1, TransferEncoding: []string{"chunked"}, Body: io.NopCloser(strings.NewReader("in chunks"))},
			{StatusCode: 204, ProtoMajor: 1, ProtoMinor: 1},
		} {
			b, err := httputil.DumpResponse(resp, body)
			fmt.Printf("%q %v %d\n", b, err, resp.ContentLength)
		}
	}
	r, _ := http.NewRequest("GET", "http://h.example/\x7f", nil)
	fmt.Println(r == nil)
	r = &http.Request{Method: "GET", URL: &url.URL{Scheme: "http", Host: "h", Path: "/"}, Header: http.Header{"Bad Key": {"x"}}}
	_, err := httputil.DumpRequestOut(r, true)
	fmt.Println(err)
}

func chunks() {
	var b bytes.Buffer
	w := httputil.NewChunkedWriter(&b)
	io.WriteString(w, "hello, ")
	io.WriteString(w, "")
	io.WriteString(w, strings.Repeat("x", 20))
	w.Close()
	fmt.Printf("%q\n", b.String())
	got, err := io.ReadAll(httputil.NewChunkedReader(&b))
	fmt.Printf("%q %v\n", got, err)
	for _, s := range []string{"3\r\nab", "zz\r\n", "\r\n", "4;ext=1\r\nwxyz\r\n0\r\n", "3\r\nabcdef", "11111111111111111\r\n", strings.Repeat("1", 5000)} {
		got, err := io.ReadAll(httputil.NewChunkedReader(strings.NewReader(s)))
		fmt.Printf("%q %v %v\n", got, err, err == httputil.ErrLineTooLong)
	}
}

func get(u string, h http.Header) {
	req, _ := http.NewRequest("GET", u, nil)
	for k, v := range h {
		req.Header[k] = v
	}
	resp, err := http.DefaultClient.Do(req)
	check(err)
	b, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	resp.Header.Del("Date")
	fmt.Println(resp.Status, resp.Header, resp.Trailer, resp.ContentLength, string(b), err)
}

func proxies() {
	back := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		delete(r.Header, "Accept-Encoding")
		var ks []string
		for k, v := range r.Header {
			ks = append(ks, k+"="+strings.Join(v, "|"))
		}
		slices.Sort(ks)
		w.Header().Set("Keep-Alive", "x")
		w.Header().Set("X-Path", r.URL.Path+" "+r.URL.RawPath+"?"+r.URL.RawQuery)
		switch {
		case strings.HasSuffix(r.URL.Path, "/trailer"):
			w.Header().Set("Trailer", "X-T")
			defer w.Header().Set("X-T", "tr")
		case strings.HasSuffix(r.URL.Path, "/teapot"):
			w.WriteHeader(418)
		case strings.HasSuffix(r.URL.Path, "/stream"):
			w.(http.Flusher).Flush()
		}
		b, _ := io.ReadAll(r.Body)
		fmt.Fprint(w, r.Method, " host ", strings.HasPrefix(r.Host, "127.0.0.1"), " ", strings.Join(ks, ","), " body ", string(b))
	}))
	defer back.Close()
	target, _ := url.Parse(back.URL + "/base/?from=target")
	for _, p := range []*httputil.ReverseProxy{
		httputil.NewSingleHostReverseProxy(target),
		{Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(target)
			r.SetXForwarded()
			r.Out.Header["X-Forwarded-Host"] = nil
			r.Out.Header.Set("X-Own", "1")
		}, FlushInterval: -1},
		{Director: func(r *http.Request) {
			r.URL.Scheme, r.URL.Host = target.Scheme, target.Host
			r.Header["X-Forwarded-For"] = nil
		}, ModifyResponse: func(r *http.Response) error {
			if r.StatusCode == 418 {
				return errors.New("no tea")
			}
			r.Header.Set("X-Modified", "yes")
			return nil
		}, ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			http.Error(w, "proxy: "+err.Error(), 503)
		}, FlushInterval: time.Hour},
		{ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) { http.Error(w, err.Error(), 500) }},
	} {
		front := httptest.NewServer(p)
		get(front.URL+"/dir?a=1", http.Header{"X-Forwarded-For": {"1.2.3.4"}, "Connection": {"X-Gone, close"}, "X-Gone": {"x"}, "Te": {"trailers"}, "Proxy-Authorization": {"secret"}})
		get(front.URL+"/trailer", nil)
		get(front.URL+"/teapot", nil)
		get(front.URL+"/stream", nil)
		get(front.URL+"/a%2Fb?x=1;y=2&z=%zz", nil)
		resp, err := http.Post(front.URL+"/post", "text/plain", strings.NewReader("the body"))
		check(err)
		b, _ := io.ReadAll(resp.Body)
		fmt.Println(resp.StatusCode, string(b))
		front.Close()
	}
	var logged bytes.Buffer
	dead := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: "127.0.0.1:1"})
	dead.ErrorLog = log.New(&logged, "", 0)
	front := httptest.NewServer(dead)
	get(front.URL, nil)
	front.Close()
	fmt.Print(logged.String())
}

func upgrades() {
	back := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, rw, err := w.(http.Hijacker).Hijack()
		check(err)
		defer c.Close()
		fmt.Fprintf(c, "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: %s\r\n\r\n", r.Header.Get("Upgrade")+r.URL.Query().Get("more"))
		s, _ := rw.ReadString('\n')
		fmt.Fprintf(c, "echo %s", s)
	}))
	defer back.Close()
	target, _ := url.Parse(back.URL)
	p := httputil.NewSingleHostReverseProxy(target)
	p.ErrorHandler = func(w http.ResponseWriter, r *http.Request, err error) { http.Error(w, err.Error(), 502) }
	front := httptest.NewServer(p)
	defer front.Close()
	for _, q := range []string{"", "?more=x"} {
		c, err := net.Dial("tcp", strings.TrimPrefix(front.URL, "http://"))
		check(err)
		fmt.Fprintf(c, "GET /%s HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: chat\r\n\r\n", q)
		r := bufio.NewReader(c)
		resp, err := http.ReadResponse(r, nil)
		check(err)
		fmt.Println(resp.Status, resp.Header.Get("Upgrade"))
		if resp.StatusCode != 101 {
			b, _ := io.ReadAll(resp.Body)
			fmt.Print(string(b))
			c.Close()
			continue
		}
		fmt.Fprintf(c, "hello\n")
		s, err := r.ReadString('\n')
		fmt.Printf("%q %v\n", s, err)
		_, err = r.ReadByte()
		fmt.Println(err)
		c.Close()
	}
}

func main() {
	dumps()
	chunks()
	proxies()
	upgrades()
}
