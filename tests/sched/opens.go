// Files opened, made and refused by many goroutines at once.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

func main() {
	dir, _ := os.MkdirTemp("", "open")
	defer os.RemoveAll(dir)
	var wg sync.WaitGroup
	for i := range 60 {
		wg.Go(func() {
			n := filepath.Join(dir, fmt.Sprint(i%20))
			f, err := os.OpenFile(n, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0640)
			if err != nil {
				fmt.Println(err)
				return
			}
			fmt.Fprintln(f, i)
			f.Close()
			g, err := os.Open(n)
			if err != nil {
				fmt.Println(err)
				return
			}
			st, _ := g.Stat()
			if st.Mode().Perm() != 0640 {
				fmt.Println(st.Mode())
			}
			g.Close()
			if _, err := os.Open(n + "/x"); err == nil {
				fmt.Println("no error")
			}
		})
	}
	wg.Wait()
	n := 0
	for i := range 20 {
		b, _ := os.ReadFile(filepath.Join(dir, fmt.Sprint(i)))
		n += len(b)
	}
	fmt.Println(n)
}
