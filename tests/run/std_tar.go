package main

import (
	"archive/tar"
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"
	"time"
)

func list(data []byte) {
	tr := tar.NewReader(bytes.NewReader(data))
	for {
		h, err := tr.Next()
		if err != nil {
			fmt.Println("  end:", err)
			return
		}
		b, err := io.ReadAll(tr)
		h.ModTime, h.AccessTime, h.ChangeTime = h.ModTime.UTC(), h.AccessTime.UTC(), h.ChangeTime.UTC()
		fmt.Printf("  %+v %d:%08x %v %v\n", *h, len(b), crc32.ChecksumIEEE(b), err, h.FileInfo())
	}
}

func main() {
	t := time.Date(2024, 2, 3, 4, 5, 6, 789000000, time.UTC)
	long := strings.Repeat("abcdefghi/", 20) + "file"
	headers := []tar.Header{
		{Name: "a.txt", Size: 5, Mode: 0644, ModTime: t, Uid: 1000, Gid: 100, Uname: "user", Gname: "grp"},
		{Name: "dir/", Mode: 0755}, {Name: "dir2/", Mode: 0755, Typeflag: tar.TypeDir}, {Name: "link", Linkname: "a.txt", Typeflag: tar.TypeSymlink}, {Name: "hard", Linkname: "a.txt", Typeflag: tar.TypeLink, Size: 77},
		{Name: long, Size: 3}, {Name: strings.Repeat("x", 150), Size: 1}, {Name: strings.Repeat("x", 300)}, {Name: "ünï", Size: 2}, {Name: "l", Linkname: long, Typeflag: tar.TypeSymlink}, {Name: "ü\x00"},
		{Name: "t", ModTime: t, Format: tar.FormatPAX}, {Name: "t", ModTime: t, AccessTime: t.Add(time.Hour), ChangeTime: t.Add(-time.Hour), Format: tar.FormatPAX}, {Name: "t", ModTime: t, AccessTime: t, Format: tar.FormatGNU}, {Name: "t", AccessTime: t, Format: tar.FormatUSTAR}, {Name: "old", ModTime: time.Unix(-5, 5e8)}, {Name: "old", ModTime: time.Unix(-5, 5e8), Format: tar.FormatPAX},
		{Name: "old", ModTime: time.Unix(-5, 0), Format: tar.FormatGNU}, {Name: "old", ModTime: time.Unix(-5, 0), Format: tar.FormatUSTAR},
		{Name: "uid", Uid: 1 << 30}, {Name: "uid", Uid: 1 << 30, Format: tar.FormatGNU}, {Name: "uid", Uid: -1, Format: tar.FormatUSTAR}, {Name: "mode", Mode: 1 << 40}, {Name: "mode", Mode: -1, Format: tar.FormatPAX}, {Name: "dev", Typeflag: tar.TypeChar, Devmajor: 5, Devminor: 1}, {Name: "dev", Typeflag: tar.TypeBlock, Devmajor: 1 << 35},
		{Name: "slash/", Typeflag: tar.TypeReg}, {Name: "x", Typeflag: tar.TypeXHeader}, {Name: "g", Typeflag: tar.TypeXGlobalHeader, PAXRecords: map[string]string{"path": "p", "comment": "c"}}, {Name: "g", Typeflag: tar.TypeXGlobalHeader, Size: 3}, {Typeflag: tar.TypeXGlobalHeader, PAXRecords: map[string]string{"a": "b"}}, {Name: "neg", Size: -1},
		{Name: "xattr", Xattrs: map[string]string{"user.k": "v\x00w"}}, {Name: "xattr", Xattrs: map[string]string{"k": "v"}, Format: tar.FormatGNU}, {Name: "pax", PAXRecords: map[string]string{"VENDOR.a": "1", "path": "other", "GNU.sparse.x": "2"}}, {Name: "pax", PAXRecords: map[string]string{"a=b": "1"}}, {Name: "pax", PAXRecords: map[string]string{"": "1"}}, {Name: "pax", PAXRecords: map[string]string{"VENDOR.a": "1"}, Format: tar.FormatUSTAR},
		{Name: "big", Size: 1 << 33, Format: tar.FormatUSTAR}, {Name: "names", Uname: strings.Repeat("u", 40), Gname: "grüppe", Format: tar.FormatGNU}, {Name: "names", Uname: strings.Repeat("u", 40), Gname: "grüppe"}, {Name: "fifo", Typeflag: tar.TypeFifo, Mode: 07777}, {Name: "q", Typeflag: 'Q', Size: 4}, {Name: "both", Format: tar.FormatUSTAR | tar.FormatGNU, Uid: 1 << 30}, {Name: "records", PAXRecords: map[string]string{"VENDOR.long": strings.Repeat("z", 9990)}},
	}
	var all bytes.Buffer
	aw := tar.NewWriter(&all)
	for i := range headers {
		h := headers[i]
		var b bytes.Buffer
		tw := tar.NewWriter(&b)
		err := tw.WriteHeader(&h)
		fmt.Printf("%d %.60q %v\n", i, h.Name, err)
		if h.Size < 1000 && err == nil {
			n, err := tw.Write(bytes.Repeat([]byte("d"), int(max(0, h.Size))))
			fmt.Println(" ", n, err)
			n, err = tw.Write([]byte("more"))
			fmt.Println(" ", n, err)
		}
		fmt.Println("  close:", tw.Close(), tw.Close(), tw.Flush(), tw.WriteHeader(&h))
		fmt.Printf("  %d %08x\n", b.Len(), crc32.ChecksumIEEE(b.Bytes()))
		list(b.Bytes())
		if err == nil && h.Size == 0 {
			aw.WriteHeader(&h)
		}
	}
	fmt.Println(aw.Close(), all.Len(), fmt.Sprintf("%08x", crc32.ChecksumIEEE(all.Bytes())))
	list(all.Bytes())

	var b bytes.Buffer
	tw := tar.NewWriter(&b)
	tw.WriteHeader(&tar.Header{Name: "short", Size: 10})
	tw.Write([]byte("12345"))
	fmt.Println(tw.Flush(), tw.WriteHeader(&tar.Header{Name: "x"}), tw.Close())

	// damage
	b.Reset()
	tw = tar.NewWriter(&b)
	tw.WriteHeader(&tar.Header{Name: strings.Repeat("n", 120), Size: 700, ModTime: t, Format: tar.FormatPAX})
	tw.Write(make([]byte, 700))
	tw.WriteHeader(&tar.Header{Name: "second", Size: 3})
	tw.Write([]byte("abc"))
	tw.Close()
	good := b.Bytes()
	for _, n := range []int{0, 1, 511, 512, 513, 1000, 1024, 1600, 2048, 2400, 3071, 3072, 3073, 3584, 4096, 4097, 4608, len(good)} {
		if n <= len(good) {
			fmt.Println(n)
			list(good[:n])
			tr := tar.NewReader(struct{ io.Reader }{bytes.NewReader(good[:n])})
			for {
				h, err := tr.Next()
				if err != nil {
					fmt.Println(" ", err)
					break
				}
				fmt.Println(" ", h.Size)
			}
		}
	}
	r := rand.New(rand.NewSource(3))
	for i := 0; i < 200; i++ {
		d := bytes.Clone(good)
		at := r.Intn(1200)
		d[at] ^= byte(1 << r.Intn(8))
		fmt.Println("flip", at)
		list(d)
	}
	list(make([]byte, 1024))
	list(append(make([]byte, 512), good...))

	fmt.Println(tar.FormatUnknown, tar.FormatUSTAR, tar.FormatPAX|tar.FormatGNU, tar.Format(63))
	for _, m := range []int64{0644, 04755, 02711, 01777, 040755, 010644, 0120777, 060600, 020600, 0140600} {
		for _, f := range []byte{tar.TypeReg, tar.TypeDir, tar.TypeChar} {
			fi := (&tar.Header{Name: "a/b/", Mode: m, Typeflag: f}).FileInfo()
			fmt.Print(fi.Mode(), fi.Name(), " ")
		}
	}
	fmt.Println()
	m := fstest.MapFS{"a": {Data: []byte("1"), Mode: 0600, ModTime: t}, "d/b": {Data: []byte("22"), Mode: 0644 | fs.ModeSetuid}, "l": {Data: []byte("a"), Mode: fs.ModeSymlink | 0777}}
	b.Reset()
	tw = tar.NewWriter(&b)
	fmt.Println(tw.AddFS(m), tw.Close())
	list(b.Bytes())
	m["p"] = &fstest.MapFile{Mode: fs.ModeNamedPipe}
	fmt.Println(tar.NewWriter(&b).AddFS(m))
	_, err := tar.FileInfoHeader(nil, "")
	fmt.Println(err)
	fi, _ := m.Lstat("p")
	h, err := tar.FileInfoHeader(fi, "")
	fmt.Println(h.Typeflag, err)
	m["s"] = &fstest.MapFile{Mode: fs.ModeSocket}
	fi, _ = m.Lstat("s")
	_, err = tar.FileInfoHeader(fi, "")
	fmt.Println(err)
	m["i"] = &fstest.MapFile{Mode: fs.ModeIrregular}
	fi, _ = m.Lstat("i")
	_, err = tar.FileInfoHeader(fi, "")
	fmt.Println(err)
	dir, _ := os.MkdirTemp("", "tar")
	defer os.RemoveAll(dir)
	os.WriteFile(filepath.Join(dir, "f"), []byte("data"), 0640)
	os.Symlink("f", filepath.Join(dir, "s"))
	for _, n := range []string{"f", "s", "."} {
		fi, _ := os.Lstat(filepath.Join(dir, n))
		h, err := tar.FileInfoHeader(fi, "target")
		fmt.Println(h.Name == "f" || h.Name == "s" || strings.HasSuffix(h.Name, "/"), h.Size > 0, h.Typeflag, h.Linkname, h.Uid == os.Getuid(), h.Uname != "", !h.AccessTime.IsZero(), err)
	}
	fmt.Println(tar.NewWriter(bad{}).WriteHeader(&tar.Header{Name: "x"}), tar.NewWriter(bad{}).Close())
}

type bad struct{}

func (bad) Write([]byte) (int, error) { return 0, errors.New("full") }
