// os: what the methods of a Root make of names that end with a slash, of ".", ".." and links.
package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	tmp, _ := os.MkdirTemp("", "std_os_root_slash")
	defer os.RemoveAll(tmp)
	mk := func() *os.Root {
		os.RemoveAll(filepath.Join(tmp, "r"))
		os.MkdirAll(filepath.Join(tmp, "r", "dir", "sub"), 0o755)
		os.WriteFile(filepath.Join(tmp, "r", "file"), []byte("x"), 0o644)
		os.Symlink("dir", filepath.Join(tmp, "r", "ld"))
		os.Symlink("dir/", filepath.Join(tmp, "r", "lds"))
		os.Symlink("file", filepath.Join(tmp, "r", "lf"))
		os.Symlink("file/", filepath.Join(tmp, "r", "lfs"))
		os.Symlink("gone", filepath.Join(tmp, "r", "lg"))
		os.Symlink("gone/", filepath.Join(tmp, "r", "lgs"))
		os.Symlink("../r/dir", filepath.Join(tmp, "r", "lesc"))
		r, err := os.OpenRoot(filepath.Join(tmp, "r"))
		if err != nil {
			panic(err)
		}
		return r
	}
	short := func(err error) string {
		if err == nil {
			return "ok"
		}
		return fmt.Sprintf("%v|%v|%v", err, os.IsNotExist(err), os.IsExist(err))
	}
	names := []string{"dir/", "file/", "ld/", "lds/", "lf/", "lfs/", "lg/", "lgs/", "lesc/", "gone/", "dir//", "dir/.", "dir/./", "dir/sub/", "dir/sub/..", "dir/sub/../", ".", "./", "..", "../", "", "/", "file/.", "file/..", "ld/.", "lf", "lds", "lfs", "lgs", "lg"}
	for _, n := range names {
		ops := []struct {
			n string
			f func(*os.Root) string
		}{
			{"open", func(r *os.Root) string {
				f, err := r.Open(n)
				if err == nil {
					s, _ := f.Stat()
					f.Close()
					return fmt.Sprint(s.Mode(), filepath.Base(f.Name()))
				}
				return short(err)
			}},
			{"create", func(r *os.Root) string {
				f, err := r.Create(n)
				if err == nil {
					s, _ := f.Stat()
					f.Close()
					return fmt.Sprint(s.Mode())
				}
				return short(err)
			}},
			{"excl", func(r *os.Root) string {
				f, err := r.OpenFile(n, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o600)
				if err == nil {
					f.Close()
				}
				return short(err)
			}},
			{"mkdir", func(r *os.Root) string { return short(r.Mkdir(n, 0o755)) }},
			{"mkdirall", func(r *os.Root) string { return short(r.MkdirAll(n, 0o755)) }},
			{"stat", func(r *os.Root) string {
				s, err := r.Stat(n)
				if err == nil {
					return s.Mode().String() + s.Name()
				}
				return short(err)
			}},
			{"lstat", func(r *os.Root) string {
				s, err := r.Lstat(n)
				if err == nil {
					return s.Mode().String() + s.Name()
				}
				return short(err)
			}},
			{"remove", func(r *os.Root) string { return short(r.Remove(n)) }},
			{"removeall", func(r *os.Root) string { return short(r.RemoveAll(n)) }},
			{"readlink", func(r *os.Root) string { s, err := r.Readlink(n); return s + short(err) }},
			{"chmod", func(r *os.Root) string { return short(r.Chmod(n, 0o700)) }},
			{"rename", func(r *os.Root) string { return short(r.Rename(n, "new")) }},
			{"renames", func(r *os.Root) string { return short(r.Rename(n, "new/")) }},
			{"renameto", func(r *os.Root) string { return short(r.Rename("file", n)) }},
			{"renamedto", func(r *os.Root) string { return short(r.Rename("dir", n)) }},
			{"link", func(r *os.Root) string { return short(r.Link(n, "new")) }},
			{"linkto", func(r *os.Root) string { return short(r.Link("file", n)) }},
			{"symlink", func(r *os.Root) string { return short(r.Symlink("x", n)) }},
			{"openroot", func(r *os.Root) string {
				q, err := r.OpenRoot(n)
				if err == nil {
					q.Close()
					return "ok"
				}
				return short(err)
			}},
			{"readfile", func(r *os.Root) string { b, err := r.ReadFile(n); return string(b) + short(err) }},
			{"writefile", func(r *os.Root) string { return short(r.WriteFile(n, []byte("y"), 0o644)) }},
			{"fsstat", func(r *os.Root) string { _, err := fs.Stat(r.FS(), n); return short(err) }},
		}
		for _, o := range ops {
			r := mk()
			res := o.f(r)
			r.Close()
			fmt.Printf("%q %s: %s\n", n, o.n, strings.ReplaceAll(res, tmp, "TMP"))
		}
	}
}
