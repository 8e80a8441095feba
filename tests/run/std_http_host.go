// What a request that is written says of its host: none, odd ones, zones, proxies.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

func show(what string, r *http.Request) {
	for _, proxy := range []bool{false, true} {
		var b bytes.Buffer
		write := r.Write
		if proxy {
			write = r.WriteProxy
		}
		err := write(&b)
		fmt.Printf("%s proxy=%v: %v %q\n", what, proxy, err, b.String())
		if err == nil {
			back, err := http.ReadRequest(bufio.NewReader(&b))
			if err != nil {
				fmt.Println("  read:", err)
				continue
			}
			fmt.Printf("  read: %q %q %q\n", back.Host, back.RequestURI, back.URL)
		}
	}
}

func main() {
	for _, u := range []string{"/path?q=1", "", "http://ex.com/a b", "http://[fe80::1%25en0]:80/x", "http:///only", "mailto:x@y"} {
		r, err := http.NewRequest("GET", u, nil)
		if err != nil {
			fmt.Println(u, err)
			continue
		}
		show(u, r)
	}
	for _, host := range []string{"other.org", "with space", "sl/ash", "[fe80::1%en0]", "a\r\nb", "under_score:1", "tab\t"} {
		r, _ := http.NewRequest("GET", "http://ex.com/p", nil)
		r.Host = host
		show(fmt.Sprintf("Host %q", host), r)
	}
	r := &http.Request{Method: "PUT", Host: "h"}
	r.URL = &url.URL{Opaque: "//o/p%2fq"}
	r.Body = http.NoBody
	show("opaque", r)
	r = &http.Request{Method: "CONNECT", Host: "h:1", URL: &url.URL{Host: "h:1"}}
	show("connect", r)
	r = &http.Request{URL: &url.URL{}}
	show("nothing", r)
	r.URL.Path = strings.Repeat("é", 2)
	show("path", r)
}
