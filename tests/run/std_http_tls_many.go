// Many requests by TLS at once: connections come from and go back to the pool.
package main

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"
)

func main() {
	s := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Write(make([]byte, 100000))
	}))
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 20 {
				r, err := s.Client().Get(s.URL)
				if err != nil {
					fmt.Println(err)
					return
				}
				n, err := io.Copy(io.Discard, r.Body)
				r.Body.Close()
				if n != 100000 || err != nil {
					fmt.Println(n, err)
				}
			}
		}()
	}
	wg.Wait()
	s.Close()
	fmt.Println("ok")
}
