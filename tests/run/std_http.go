// Package net/http: servers and clients in one program.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing/fstest"
	"time"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

var base string // the server's URL, which outputs must not show

func hide(v any) string { return strings.ReplaceAll(fmt.Sprint(v), strings.TrimPrefix(base, "http://"), "SERVER") }

func show(resp *http.Response, err error) {
	if err != nil {
		fmt.Println("error:", hide(err))
		return
	}
	b, err := io.ReadAll(resp.Body)
	resp.Body.Close()
	resp.Header.Del("Date")
	fmt.Println(resp.Status, resp.Proto, resp.ContentLength, resp.TransferEncoding, resp.Close, resp.Uncompressed)
	resp.Header.Write(os.Stdout)
	fmt.Printf("%.80q %v %v\n", hide(string(b)), err, resp.Trailer)
}

// raw sends text over a connection and returns all that comes back.
func raw(text string) {
	c, err := net.Dial("tcp", strings.TrimPrefix(base, "http://"))
	check(err)
	defer c.Close()
	io.WriteString(c, text)
	c.(*net.TCPConn).CloseWrite()
	b, _ := io.ReadAll(c)
	for _, line := range strings.SplitAfter(string(b), "\n") {
		if !strings.HasPrefix(line, "Date:") {
			fmt.Printf("%q\n", line)
		}
	}
}

func handlers() *http.ServeMux {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /hello/{name}", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "hello, %s (%s)", r.PathValue("name"), r.Pattern)
	})
	mux.HandleFunc("POST /echo", func(w http.ResponseWriter, r *http.Request) {
		b, err := io.ReadAll(r.Body)
		w.Header().Set("X-Method", r.Method)
		fmt.Fprintf(w, "%s %d %v %s %v", b, r.ContentLength, r.TransferEncoding, r.Header.Get("Content-Type"), err)
	})
	mux.HandleFunc("/big", func(w http.ResponseWriter, r *http.Request) {
		for i := range 1000 {
			fmt.Fprintf(w, "line %d\n", i)
		}
	})
	mux.HandleFunc("/flush", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Trailer", "X-Sum")
		io.WriteString(w, "one ")
		w.(http.Flusher).Flush()
		io.WriteString(w, "two")
		w.Header().Set("X-Sum", "7")
	})
	mux.HandleFunc("/code/{n}", func(w http.ResponseWriter, r *http.Request) {
		n := 0
		fmt.Sscan(r.PathValue("n"), &n)
		w.WriteHeader(n)
		_, err := io.WriteString(w, "text")
		if err != nil {
			fmt.Println("write:", err)
		}
	})
	mux.HandleFunc("/redirect", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/hello/you?x=1", http.StatusFound) })
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", 303) })
	mux.HandleFunc("/post307", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/echo", 307) })
	mux.HandleFunc("/error", func(w http.ResponseWriter, r *http.Request) { http.Error(w, "went wrong", 500) })
	mux.HandleFunc("/form", func(w http.ResponseWriter, r *http.Request) {
		err := r.ParseForm()
		fmt.Fprintln(w, r.Form.Encode(), r.PostForm.Encode(), r.FormValue("a"), err)
	})
	mux.HandleFunc("/cookie", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1 2", Path: "/", MaxAge: 60, HttpOnly: true, SameSite: http.SameSiteLaxMode})
		c, err := r.Cookie("given")
		fmt.Fprintln(w, c, err)
	})
	mux.HandleFunc("/gzip", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		fmt.Fprint(z, "packed ", r.Header.Get("Accept-Encoding"))
		z.Close()
	})
	mux.HandleFunc("/auth", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintln(w, fmt.Sprint(r.BasicAuth()), r.UserAgent(), r.Referer())
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/limit", func(w http.ResponseWriter, r *http.Request) {
		_, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 5))
		var e *http.MaxBytesError
		fmt.Fprintln(w, err, errors.As(err, &e))
	})
	mux.HandleFunc("/hijack", func(w http.ResponseWriter, r *http.Request) {
		c, rw, err := http.NewResponseController(w).Hijack()
		check(err)
		rw.WriteString("HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: echo\r\n\r\n")
		rw.Flush()
		line, _ := rw.ReadString('\n')
		fmt.Fprintf(rw, "you said %q\n", line)
		rw.Flush()
		c.Close()
	})
	mux.HandleFunc("/panic", func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) })
	mux.HandleFunc("/tree/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "tree ", r.URL.Path) })
	mux.HandleFunc("/exact/{$}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "exact") })
	mux.HandleFunc("/rest/{all...}", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "rest ", r.PathValue("all")) })
	mux.Handle("/timeout", http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() }), 10*time.Millisecond, "too slow"))
	mux.Handle("/files/", http.StripPrefix("/files/", http.FileServerFS(fstest.MapFS{
		"a.txt":            {Data: []byte("contents of a"), ModTime: time.Unix(1e9, 0)},
		"dir/b.html":       {Data: []byte("<p>b"), ModTime: time.Unix(1e9, 0)},
		"index/index.html": {Data: []byte("<html>index"), ModTime: time.Unix(1e9, 0)},
	})))
	return mux
}

func clients(c *http.Client) {
	get := func(path string) { fmt.Println("GET", path); show(c.Get(base + path)) }
	for _, path := range []string{"/hello/world", "/hello/a%2Fb", "/hello", "/big", "/flush", "/code/204", "/code/404", "/code/304", "/code/599", "/redirect", "/loop", "/error", "/cookie", "/gzip",
		"/auth", "/tree", "/tree/x/y", "/exact/", "/exact/x", "/rest/a/b", "/rest/", "//hello//x", "/timeout", "/panic", "/nothing", "/echo", "/form?a=1&b=2;c",
		"/files/a.txt", "/files/dir", "/files/dir/", "/files/index/", "/files/index/index.html", "/files/none", "/files/a.txt/"} {
		get(path)
	}
	show(c.Head(base + "/big"))
	show(c.Post(base+"/echo", "text/x", strings.NewReader("a body")))
	show(c.Post(base+"/echo", "text/x", io.MultiReader(strings.NewReader("of no known "), strings.NewReader("length"))))
	show(c.Post(base+"/post307", "text/y", bytes.NewReader([]byte("again"))))
	show(c.Post(base+"/redirect", "text/y", bytes.NewReader([]byte("gone"))))
	show(c.PostForm(base+"/form?q=1", url.Values{"a": {"x y"}, "b": {"1", "2"}}))
	show(c.Post(base+"/limit", "", strings.NewReader("longer than that")))
	req, err := http.NewRequest("GET", base+"/auth", nil)
	check(err)
	req.SetBasicAuth("me", "secret")
	req.Header.Set("User-Agent", "test/1")
	req.AddCookie(&http.Cookie{Name: "given", Value: "v w"})
	show(c.Do(req))
	req.URL.Path = "/cookie"
	show(c.Do(req))
	for _, r := range []string{"bytes=0-3", "bytes=-4", "bytes=5-", "bytes=90-", "nonsense"} {
		req, _ := http.NewRequest("GET", base+"/files/a.txt", nil)
		req.Header.Set("Range", r)
		show(c.Do(req))
	}
	req, _ = http.NewRequest("GET", base+"/files/a.txt", nil)
	req.Header.Set("If-Modified-Since", time.Unix(1e9, 0).UTC().Format(http.TimeFormat))
	show(c.Do(req))
	req, _ = http.NewRequest("POST", base+"/echo", strings.NewReader("expected"))
	req.Header.Set("Expect", "100-continue")
	show(c.Do(req))

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	req, _ = http.NewRequestWithContext(ctx, "GET", base+"/slow", nil)
	_, err = c.Do(req)
	fmt.Println(hide(err), errors.Is(err, context.DeadlineExceeded))
	short := *c
	short.Timeout = 20 * time.Millisecond
	_, err = short.Get(base + "/slow")
	var ne net.Error
	fmt.Println(hide(err), errors.As(err, &ne) && ne.Timeout())
	short.Timeout = 0
	short.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	show(short.Get(base + "/redirect"))
	for _, u := range []string{"ftp://x/", "http:///x", "http://127.0.0.1:1/", ":bad", "http://[::1"} {
		_, err := c.Get(u)
		fmt.Println(err)
	}
	_, err = http.NewRequest("bad method", base, nil)
	fmt.Println(err)
}

func rawRequests() {
	for _, text := range []string{
		"GET /hello/x HTTP/1.0\r\n\r\n",
		"GET /hello/x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
		"GET /hello/x HTTP/1.1\r\n\r\n",
		"GET /hello/x HTTP/1.1\r\nHost: a b\r\n\r\n",
		"GET /hello/x HTTP/2.0\r\nHost: x\r\n\r\n",
		"nonsense\r\n\r\n",
		"GET /hello/x HTTP/1.1\r\nHost: x\r\nbad header\r\n\r\n",
		"POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
		"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
		"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n3;x=y\r\n, a\r\n0\r\n\r\n",
		"POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\nhello\r\n",
		"GET /hello/1 HTTP/1.1\r\nHost: x\r\n\r\nGET /hello/2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi",
		"POST /echo HTTP/1.1\r\nHost: x\r\nExpect: more\r\nContent-Length: 2\r\n\r\nhi",
		"HEAD /big HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
		"GET /hijack HTTP/1.1\r\nHost: x\r\n\r\nsome words\n",
	} {
		fmt.Printf("%.40q\n", text)
		raw(text)
	}
}

func messages() {
	rec := httptest.NewRecorder()
	handlers().ServeHTTP(rec, httptest.NewRequest("GET", "/hello/recorder", nil))
	fmt.Println(rec.Code, rec.Body, rec.Header(), rec.Result().Status)
	rec = httptest.NewRecorder()
	handlers().ServeHTTP(rec, httptest.NewRequest("PUT", "http://other.org/echo", strings.NewReader("x")))
	fmt.Println(rec.Code, rec.Body, rec.Header())
	req, err := http.NewRequest("PUT", "http://h.org:80/p?q=1", strings.NewReader("body"))
	check(err)
	req.Header.Add("x-a", "1")
	req.Header["X-B"] = []string{"2", "3"}
	req.Close = true
	req.Write(os.Stdout)
	fmt.Println()
	req, _ = http.NewRequest("POST", "http://h.org/", io.MultiReader(strings.NewReader("abc")))
	req.WriteProxy(os.Stdout)
	r, err := http.ReadRequest(bufio.NewReader(strings.NewReader("POST http://u.org/x HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nPragma: no-cache\r\n\r\nabcdef")))
	check(err)
	b, err := io.ReadAll(r.Body)
	fmt.Println(r.Method, r.URL, r.Host, r.RequestURI, r.ContentLength, r.Header, string(b), err)
	resp, err := http.ReadResponse(bufio.NewReader(strings.NewReader("HTTP/1.1 200 Fine\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n3\r\nabc\r\n0\r\nX: y\r\n\r\n")), nil)
	check(err)
	b, err = io.ReadAll(resp.Body)
	fmt.Println(resp.Status, resp.TransferEncoding, string(b), err, resp.Trailer)
	for _, s := range []string{"HTTP/1.1 200\r\n\r\n", "HTTP/1.1\r\n\r\n", "HTTP/1.1 2x0 OK\r\n\r\n", "XTTP/1.1 200 OK\r\n\r\n", "", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"} {
		_, err := http.ReadResponse(bufio.NewReader(strings.NewReader(s)), nil)
		fmt.Println(err)
	}
	(&http.Response{StatusCode: 200, ProtoMajor: 1, ProtoMinor: 1, Body: io.NopCloser(strings.NewReader("hi")), ContentLength: 2, Header: http.Header{"A": {"b"}}}).Write(os.Stdout)
	fmt.Println()
	for _, p := range []string{"GET", "/a/{x", "/a/{x}/{x}", "/{x...}/y", "/{}", "a{b}/", "/a/{$}/b", "GET  /ok", "BAD METHOD /", "/a//b", "/{1}"} {
		func() {
			defer func() { fmt.Println(recover()) }()
			http.NewServeMux().Handle(p, http.NotFoundHandler())
			fmt.Print(p, " is fine: ")
		}()
	}
	func() {
		defer func() { fmt.Println(strings.Split(fmt.Sprint(recover()), " (registered")[0]) }()
		m := http.NewServeMux()
		m.Handle("/a/{x}/c", http.NotFoundHandler())
		m.Handle("/a/", http.NotFoundHandler())
		m.Handle("/a/b/c", http.NotFoundHandler())
		m.Handle("GET /a/b/c", http.NotFoundHandler())
		fmt.Println("so far")
		m.Handle("/a/b/{y}", http.NotFoundHandler())
	}()
	for _, s := range []string{"<html>", "  <!DOCTYPE html>", "plain", "\x89PNG\r\n\x1a\n", "%PDF-1", "\x00\x01", "GIF89a..", "{}", "", "<?xml v", "PK\x03\x04", "\xff\xd8\xff\xe0"} {
		fmt.Printf("%q %s\n", s, http.DetectContentType([]byte(s)))
	}
	c, err := http.ParseSetCookie(`n="v"; Path=/; Max-Age=5; Secure; HttpOnly; SameSite=Strict; Expires=Mon, 02 Jan 2006 15:04:05 GMT; Odd`)
	fmt.Println(c, err, c.Unparsed, c.Quoted, c.Valid())
	fmt.Println(http.ParseCookie("a=1; b=\"2\""))
	fmt.Println(http.ParseCookie("a"))
	fmt.Println(http.CanonicalHeaderKey("content-type"), http.StatusText(418), http.MethodPatch, http.StateIdle)
}

func shutdown() {
	started := make(chan bool)
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		started <- true
		time.Sleep(30 * time.Millisecond)
		fmt.Fprint(w, "finished")
	})}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	ended := make(chan error)
	go func() { ended <- srv.Serve(l) }()
	got := make(chan string)
	go func() {
		resp, err := http.Get("http://" + l.Addr().String())
		check(err)
		b, _ := io.ReadAll(resp.Body)
		got <- string(b)
	}()
	<-started
	srv.RegisterOnShutdown(func() {})
	down := make(chan error)
	go func() { down <- srv.Shutdown(context.Background()) }()
	fmt.Println(<-ended, <-got, <-down, srv.ListenAndServe())
}

func main() {
	log.SetOutput(io.Discard)
	ts := httptest.NewServer(handlers())
	base = ts.URL
	clients(ts.Client())
	rawRequests()
	ts.Close()
	messages()
	shutdown()
}
