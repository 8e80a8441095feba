// Files: create, write, append, read, seek, stat, rename, remove, directories, errors.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
	}
}

func main() {
	dir, err := os.MkdirTemp("", "goltest")
	check(err)
	defer os.RemoveAll(dir)
	p := func(n string) string { return filepath.Join(dir, n) }
	strip := func(err error) string {
		if err == nil {
			return "nil"
		}
		return strings.ReplaceAll(err.Error(), dir, "DIR")
	}
	check(os.WriteFile(p("a.txt"), []byte("hello\nworld\n"), 0o644))
	b, err := os.ReadFile(p("a.txt"))
	fmt.Printf("%q %v\n", b, err)
	f, err := os.OpenFile(p("a.txt"), os.O_APPEND|os.O_WRONLY, 0)
	check(err)
	n, err := f.WriteString("more")
	fmt.Println(n, err, f.Close(), f.Close() != nil)
	f, _ = os.Open(p("a.txt"))
	buf := make([]byte, 5)
	io.ReadFull(f, buf)
	off, _ := f.Seek(-4, io.SeekEnd)
	rest, _ := io.ReadAll(f)
	fmt.Println(string(buf), off, string(rest))
	n, err = f.Read(buf)
	fmt.Println(n, err)
	n, err = f.ReadAt(buf, 6)
	fmt.Println(n, err, string(buf))
	_, err = f.Write([]byte("x"))
	fmt.Println(strip(err))
	st, _ := f.Stat()
	fmt.Println(st.Name(), st.Size(), st.IsDir(), st.Mode())
	f.Close()
	check(os.MkdirAll(p("d/e/f"), 0o755))
	check(os.Rename(p("a.txt"), p("d/b.txt")))
	os.WriteFile(p("d/e/c.txt"), nil, 0o600)
	filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		rel, _ := filepath.Rel(dir, path)
		fmt.Print(rel, " ", d.IsDir(), "; ")
		return err
	})
	fmt.Println()
	es, err := os.ReadDir(p("d"))
	for _, e := range es {
		fmt.Print(e.Name(), " ", e.IsDir(), " ")
	}
	fmt.Println(err)
	_, err = os.Stat(p("none"))
	fmt.Println(strip(err), os.IsNotExist(err))
	fmt.Println(strip(os.Mkdir(p("d"), 0o755)), strip(os.Remove(p("d"))), strip(os.Remove(p("nothing"))))
	_, err = os.OpenFile(p("d/b.txt"), os.O_CREATE|os.O_EXCL, 0o644)
	fmt.Println(strip(err), os.IsExist(err))
	_, err = os.ReadFile(dir)
	fmt.Println(strip(err))
	m, _ := filepath.Glob(p("d/*.txt"))
	fmt.Println(len(m), filepath.Base(m[0]))
	check(os.Truncate(p("d/b.txt"), 3))
	b, _ = os.ReadFile(p("d/b.txt"))
	fmt.Println(string(b))
	g, _ := os.Create(p("big"))
	w := bufio.NewWriter(g)
	for i := range 10000 {
		fmt.Fprintln(w, i)
	}
	w.Flush()
	g.Close()
	g, _ = os.Open(p("big"))
	sc := bufio.NewScanner(g)
	sum := 0
	for sc.Scan() {
		k, _ := strconv.Atoi(sc.Text())
		sum += k
	}
	g.Close()
	fmt.Println(sum)
}
