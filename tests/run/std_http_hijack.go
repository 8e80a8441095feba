// A handler that has written a head and then takes the connection over: the head is sent. By way of a proxy that passes on a change of protocols.
package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
)

func echo(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Connection", "Upgrade")
	w.Header().Set("Upgrade", "echo")
	w.WriteHeader(http.StatusSwitchingProtocols)
	c, brw, err := http.NewResponseController(w).Hijack()
	if err != nil {
		fmt.Println("echo:", err)
		return
	}
	defer c.Close()
	for {
		line, err := brw.ReadString('\n')
		if err != nil {
			return
		}
		brw.WriteString("> " + line)
		brw.Flush()
	}
}

func proxy(w http.ResponseWriter, r *http.Request) {
	r.RequestURI = ""
	resp, err := new(http.Client).Do(r)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	defer resp.Body.Close()
	maps.Copy(w.Header(), resp.Header)
	w.Header().Set("Proxied", "yes")
	w.WriteHeader(resp.StatusCode)
	rw, ok := resp.Body.(io.ReadWriter)
	if !ok {
		io.Copy(w, resp.Body)
		return
	}
	c, brw, err := w.(http.Hijacker).Hijack()
	if err != nil {
		fmt.Println("proxy:", err)
		return
	}
	defer c.Close()
	brw.Flush()
	go io.Copy(rw, c)
	io.Copy(c, rw)
}

func main() {
	s, p := httptest.NewServer(http.HandlerFunc(echo)), httptest.NewServer(http.HandlerFunc(proxy))
	defer s.Close()
	defer p.Close()
	u, _ := url.Parse(p.URL)
	client := &http.Client{Transport: &http.Transport{Proxy: func(*http.Request) (*url.URL, error) { return u, nil }}}
	req, _ := http.NewRequest("GET", s.URL, nil)
	req.Header.Set("Connection", "Upgrade")
	req.Header.Set("Upgrade", "echo")
	resp, err := client.Do(req)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(resp.Status, resp.Header.Get("Proxied"), resp.Header.Get("Upgrade"))
	rw := resp.Body.(io.ReadWriteCloser)
	defer rw.Close()
	r := bufio.NewReader(rw)
	for _, s := range []string{"hello", "again"} {
		fmt.Fprintln(rw, s)
		fmt.Println(r.ReadString('\n'))
	}
}
