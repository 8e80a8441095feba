// Package net/http/httptrace: what a client's request does, in order; connections used again; 1xx responses; traces in traces.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httptrace"
	"net/textproto"
	"slices"
	"strings"
	"sync"
)

var (
	mu    sync.Mutex
	lines []string
	host  string
)

func say(format string, args ...any) {
	mu.Lock()
	defer mu.Unlock()
	lines = append(lines, strings.ReplaceAll(fmt.Sprintf(format, args...), host, "HOST"))
}

func trace(idle chan bool) *httptrace.ClientTrace {
	return &httptrace.ClientTrace{
		GetConn:              func(hp string) { say("get %s", hp) },
		GotConn:              func(i httptrace.GotConnInfo) { say("got %v %v %v", i.Conn != nil, i.Reused, i.WasIdle) },
		PutIdleConn:          func(err error) { say("idle %v", err); idle <- true },
		GotFirstResponseByte: func() { say("first byte") },
		Got100Continue:       func() { say("100") },
		Got1xxResponse: func(code int, h textproto.MIMEHeader) error {
			say("1xx %d %v", code, h["Link"])
			if h.Get("Link") == "bad" {
				return errors.New("enough")
			}
			return nil
		},
		DNSStart:          func(i httptrace.DNSStartInfo) { say("dns %s", i.Host) },
		DNSDone:           func(i httptrace.DNSDoneInfo) { say("dns done %v %v", len(i.Addrs) > 0, i.Err) },
		ConnectStart:      func(network, addr string) { say("connect %s %s", network, addr) },
		ConnectDone:       func(network, addr string, err error) { say("connected %s %s %v", network, addr, err) },
		WroteHeaderField:  func(k string, v []string) { say("field %s %q", k, v) },
		WroteHeaders:      func() { say("headers") },
		Wait100Continue:   func() { say("wait") },
		WroteRequest:      func(i httptrace.WroteRequestInfo) { say("wrote %v", i.Err) },
		TLSHandshakeStart: func() { say("tls") },
	}
}

func main() {
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if link := r.URL.Query().Get("link"); link != "" {
			w.Header().Set("Link", link)
			w.WriteHeader(http.StatusEarlyHints)
		}
		b, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "%s %s", r.Method, b)
	}))
	defer ts.Close()
	host = ts.Listener.Addr().String()
	_, port, _ := net.SplitHostPort(host)
	client := ts.Client()
	idle := make(chan bool, 10)
	do := func(what, url string, body string, h map[string]string) {
		req, _ := http.NewRequest("GET", url, nil)
		if body != "" {
			req, _ = http.NewRequest("POST", url, io.MultiReader(strings.NewReader(body)))
		}
		for k, v := range h {
			req.Header.Set(k, v)
		}
		req = req.WithContext(httptrace.WithClientTrace(req.Context(), trace(idle)))
		resp, err := client.Do(req)
		fmt.Println("==", what)
		if err != nil {
			fmt.Println(strings.ReplaceAll(err.Error(), host, "HOST"))
		} else {
			b, err := io.ReadAll(resp.Body)
			resp.Body.Close()
			fmt.Printf("%s %v\n", b, err)
			<-idle
		}
		mu.Lock()
		defer mu.Unlock()
		if body != "" { // the response may begin before the request has been written
			slices.Sort(lines)
		}
		for _, l := range lines {
			fmt.Println(" ", strings.ReplaceAll(l, port, "PORT"))
		}
		lines = nil
	}
	do("first", ts.URL, "", map[string]string{"X-B": "2", "X-A": "1"})
	do("again", ts.URL, "", nil)
	do("body", ts.URL, "hello", map[string]string{"Expect": "100-continue"})
	do("hints", ts.URL+"/?link=good", "", nil)
	do("bad hints", ts.URL+"/?link=bad", "", nil)
	client = &http.Client{Transport: &http.Transport{DialContext: (&net.Dialer{}).DialContext}}
	lookup := &httptrace.ClientTrace{
		DNSStart: func(i httptrace.DNSStartInfo) { fmt.Println("lookup", i.Host) },
		DNSDone:  func(i httptrace.DNSDoneInfo) { fmt.Println("found", len(i.Addrs) > 0, i.Err) },
	}
	addrs, err := net.DefaultResolver.LookupIPAddr(httptrace.WithClientTrace(context.Background(), lookup), "localhost")
	fmt.Println(len(addrs) > 0, err)

	// the inner one is called first, then the outer one
	var order []string
	note := func(s string) *httptrace.ClientTrace {
		return &httptrace.ClientTrace{WroteHeaders: func() { order = append(order, s) }}
	}
	ctx := context.Background()
	outer, inner := note("outer"), note("inner")
	outer.GetConn = func(string) { order = append(order, "get") }
	ctx = httptrace.WithClientTrace(httptrace.WithClientTrace(ctx, outer), inner)
	t := httptrace.ContextClientTrace(ctx)
	t.GetConn("x")
	t.WroteHeaders()
	fmt.Println(order, t == inner, httptrace.ContextClientTrace(context.Background()))
}
