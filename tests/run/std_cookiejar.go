// Package net/http/cookiejar, and http.CrossOriginProtection.
package main

import (
	"fmt"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"time"
)

type suffixes struct{}

func (suffixes) String() string { return "test" }
func (suffixes) PublicSuffix(d string) string {
	if strings.HasSuffix(d, "co.uk") {
		return "co.uk"
	}
	return d[strings.LastIndexByte(d, '.')+1:]
}

func jar() {
	for _, o := range []*cookiejar.Options{nil, {PublicSuffixList: suffixes{}}} {
		j, _ := cookiejar.New(o)
		set := func(at string, lines ...string) {
			u, _ := url.Parse(at)
			var list []*http.Cookie
			for _, l := range lines {
				c, err := http.ParseSetCookie(l)
				if err != nil {
					fmt.Println(err)
					continue
				}
				list = append(list, c)
			}
			j.SetCookies(u, list)
		}
		set("http://www.host.test/a/b", "a=1", "b=2; Path=/", "c=3; Path=/a/b", "d=4; Domain=host.test", "e=5; Domain=.host.test; Path=/x", "f=6; Domain=other.test", "g=7; Domain=test",
			"h=8; Secure", "i=9; Max-Age=-1", "j=10; Max-Age=1000", "k=11; Expires=Mon, 02 Jan 2006 15:04:05 GMT", "l=12; Domain=www.host.test.", "m=\"13\"")
		set("http://www.bbc.co.uk/", "u=1; Domain=co.uk", "v=2; Domain=bbc.co.uk")
		set("http://127.0.0.1:80/", "ip=1; Domain=127.0.0.1", "iq=2", "ir=3; Domain=0.0.1")
		set("ftp://www.host.test/", "no=1")
		for _, at := range []string{"http://www.host.test/", "http://www.host.test/a", "http://www.host.test/a/b/c", "http://www.host.test/a/bc", "https://www.host.test/a/", "http://host.test/x/y", "http://x.host.test", "http://WWW.HOST.TEST:99/a/",
			"http://www.bbc.co.uk", "http://other.co.uk", "http://127.0.0.1/", "http://test/", "ftp://host.test/"} {
			u, _ := url.Parse(at)
			fmt.Println(at, j.Cookies(u))
		}
		set("http://www.host.test/a/b", "a=new", "b=; Path=/; Max-Age=0", "d=; Domain=host.test; Max-Age=-1")
		u, _ := url.Parse("http://www.host.test/a/b")
		fmt.Println(j.Cookies(u))
	}
	j, _ := cookiejar.New(nil)
	ts := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/set" {
			http.SetCookie(w, &http.Cookie{Name: "k", Value: "v", Expires: time.Now().Add(time.Hour)})
			http.Redirect(w, r, "/get", 302)
			return
		}
		fmt.Println(r.Cookies())
	}))
	defer ts.Close()
	c := ts.Client()
	c.Jar = j
	resp, err := c.Get(ts.URL + "/set")
	fmt.Println(resp.Status, err)
}

func crossOrigin() {
	p := http.NewCrossOriginProtection()
	for _, o := range []string{"https://ok.org", "nonsense", "https://", "https://x/path", ":bad"} {
		fmt.Println(p.AddTrustedOrigin(o))
	}
	p.AddInsecureBypassPattern("/open/")
	h := p.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "in") }))
	for _, c := range [][4]string{{"GET", "/", "cross-site", ""}, {"POST", "/", "cross-site", ""}, {"POST", "/", "same-origin", ""}, {"POST", "/", "none", ""}, {"POST", "/", "same-site", "https://ok.org"}, {"POST", "/", "", ""},
		{"POST", "/", "", "https://example.com"}, {"POST", "/", "", "https://evil.org"}, {"POST", "/open/x", "cross-site", ""}, {"PUT", "/", "", "null"}} {
		r := httptest.NewRequest(c[0], c[1], nil)
		if c[2] != "" {
			r.Header.Set("Sec-Fetch-Site", c[2])
		}
		if c[3] != "" {
			r.Header.Set("Origin", c[3])
		}
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		fmt.Println(c, w.Code, strings.TrimSpace(w.Body.String()))
	}
	p.SetDenyHandler(http.NotFoundHandler())
	w := httptest.NewRecorder()
	r := httptest.NewRequest("POST", "/", nil)
	r.Header.Set("Sec-Fetch-Site", "cross-site")
	h.ServeHTTP(w, r)
	fmt.Println(w.Code)
}

func main() {
	jar()
	crossOrigin()
}
