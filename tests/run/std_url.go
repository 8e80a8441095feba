// Package net/url.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
)

var urls = []string{"", "*", "/", "a", "a/b", "/a/b", "//host", "//host/p", "///p", "http:", "http://", "http://host", "http://host/", "http://host:80/p?q=1#f", "https://user@host", "https://user:pa%20ss@host:443/x", "http://u:@h", "http://@h", "http://a@b@c/", "mailto:joe@x.org",
	"urn:isbn:123?q#f", "file:///etc/passwd", "file:/etc", "HTTP://Host/A%2fB", "http://h/a b", "http://h/a%20b", "http://h/%zz", "http://h/%", "http://h/%2", "http://h?", "http://h??", "http://h?a?b", "http://h/?a=b&c=d;e", "http://h/#", "http://h/#a%20b", "http://h/#%zz", "#f", "?q", "1http://x", "ht+tp-1.0:x", ":x", "a:b/c", "./a:b", "a/b:c",
	"http://[::1]", "http://[::1]:80/", "http://[fe80::1%25en0]/", "http://[fe80::1%25en%41]:80/", "http://[::1", "http://::1/", "http://[1.2.3.4]/", "http://[x]/", "http://h:x/", "http://h:/", "http://h:80:90/", "tcp://a:b:1/", "http://h%41/", "http://h%C3%A9/", "http://é.com/ü?ñ#ß", "http://h<>\"/", "http://h ost/", "http://h\x7f/", "http://h/\n", "http://us er@h/", "http://a[b]/", "http://u!$&'()*+,;=:p@h",
	"http://h/a+b?x+y=z+w", "http://h/(a)*!'$,;:@&=", "http://h//a//b", "http://h/a/../b/./c", "x://h/%E4%B8%96", "http://h?q=%zz", "//", "//@", "http://[v1.x]/", "http://[1:2:3:4:5:6:7:8]/", "http://[1:2:3:4:5:6:7:8:9]/", "http://[::ffff:1.2.3.4]/", "http://[1::2::3]/", "opaque:?q", "http:///p"}

func show(u *url.URL) {
	p, has := u.User.Password()
	fmt.Printf("  %q %q %q|%q|%v %q %q %q %q %q %q %v %v | %s | %s | %q %q %q %q %v\n", u.Scheme, u.Opaque, u.User.Username(), p, has, u.Host, u.Path, u.RawPath, u.RawQuery, u.Fragment, u.RawFragment, u.ForceQuery, u.OmitHost,
		u, u.Redacted(), u.Hostname(), u.Port(), u.RequestURI(), u.EscapedPath(), u.IsAbs())
}

func main() {
	for _, s := range urls {
		u, err := url.Parse(s)
		fmt.Printf("%q %v\n", s, err)
		var ue *url.Error
		if errors.As(err, &ue) {
			fmt.Println(" ", ue.Op, ue.URL, ue.Timeout(), ue.Temporary())
		}
		if err == nil {
			show(u)
		}
		u, err = url.ParseRequestURI(s)
		fmt.Println(" request", err)
		if err == nil {
			show(u)
		}
	}
	for _, base := range []string{"http://a/b/c/d;p?q#f", "http://a", "http://a/", "/x/y", "mailto:a@b", "http://u:p@h:1/p/"} {
		b, _ := url.Parse(base)
		for _, ref := range []string{"g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "/../g", "g.", ".g", "g..", "..g", "./../g", "./g/.", "g/./h", "g/../h", "g;x=1/../y", "http:g", "?", "a%2fb", "..%2fx", "//u@h/../x", "/a/b/..", "a/.."} {
			u, err := b.Parse(ref)
			fmt.Print(ref, " -> ", u, " ", err, "; ")
		}
		fmt.Println()
		for _, e := range [][]string{{}, {"x"}, {"x", "y/"}, {"/x/"}, {".."}, {"../../x"}, {"a b", "%2f"}, {"%zz"}, {"", ""}, {"./"}} {
			r, err := url.JoinPath(base, e...)
			fmt.Print(e, " ", r, " ", err, " ", b.JoinPath(e...), "; ")
		}
		fmt.Println()
	}
	all := ""
	for c := 1; c < 256; c++ {
		all += string([]byte{byte(c)})
	}
	q, p := url.QueryEscape(all), url.PathEscape(all)
	fmt.Println(q, p)
	uq, err := url.QueryUnescape(q)
	up, err2 := url.PathUnescape(p)
	fmt.Println(uq == all, err, up == all, err2)
	fmt.Println((&url.URL{Scheme: "x", Host: "h", Path: all, Fragment: all, User: url.UserPassword(all, all)}).String())
	for _, s := range []string{"a+b%20c", "%", "%4", "%g1", "a%41"} {
		x, err := url.QueryUnescape(s)
		y, err2 := url.PathUnescape(s)
		fmt.Printf("%q %v %q %v\n", x, err, y, err2)
	}
	for _, s := range []string{"", "a=1&b=2&a=3", "a", "=b", "a=b=c", "&&a=1&", "a;b=1&c=2", "%zz=1&d=4", "x=%zz&d=4", "a+b=c+d&%26=%3D"} {
		v, err := url.ParseQuery(s)
		fmt.Println(s, v, err, v.Encode(), v.Get("a"), v.Has("a"), v.Has("zz"))
	}
	v := url.Values{}
	v.Set("k", "1")
	v.Add("k", "é&")
	v.Add("j", "")
	v.Del("none")
	fmt.Println(v.Encode(), v.Get("k"), v["k"])
	v.Del("k")
	fmt.Println(v, url.Values(nil).Encode() == "", url.Values(nil).Get("x") == "")
	u, _ := url.Parse("http://h/p?x=1&x=2")
	b, err := u.MarshalBinary()
	var back url.URL
	fmt.Println(string(b), err, back.UnmarshalBinary(b), back.String(), u.Query()["x"])
	j, err := json.Marshal(map[string]*url.URL{"u": u})
	fmt.Println(len(j) > 0, err)
	for _, u := range []url.URL{{Host: "h", Path: "rel"}, {Path: "a:b"}, {Scheme: "s", Path: "p"}, {Scheme: "s", OmitHost: true, Path: "/p"}, {Path: "//x"}, {Scheme: "http", Path: "//x"}, {RawPath: "/a%2Fb", Path: "/a/b"}, {RawPath: "/a%2Fb", Path: "/other"}, {Opaque: "//o", Scheme: "s"}, {ForceQuery: true}, {User: url.User("u")}, {Host: "[::1]:80"}} {
		fmt.Print(u.String(), " ", u.RequestURI(), "; ")
	}
	fmt.Println()
	var nilURL *url.URL
	fmt.Printf("%q %v %q\n", nilURL.Redacted(), url.EscapeError("%x"), url.User("a b:c").String())
}
