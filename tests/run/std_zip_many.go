// heavy: 66000 files, more than 16 bits can count; a collection at every allocation would take hours.
package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"hash/crc32"
)

func main() {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < 66000; i++ {
		w.CreateHeader(&zip.FileHeader{Name: "f/"})
	}
	fmt.Println(w.Close(), b.Len(), crc32.ChecksumIEEE(b.Bytes()))
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	fmt.Println(len(r.File), err)
}
