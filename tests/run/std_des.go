package main

import (
	"bytes"
	"crypto/cipher"
	"crypto/des"
	"fmt"
)

func try(n string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(n, "panic", r)
		}
	}()
	fmt.Print(n, " ")
	f()
}
func main() {
	for i := range 12 {
		key := make([]byte, 24)
		in := make([]byte, 8)
		for j := range key {
			key[j] = byte(i*31 + j*57 + i*j*3)
		}
		for j := range in {
			in[j] = byte(i*77 + j*13)
		}
		for _, c := range []cipher.Block{first(des.NewCipher(key[:8])), first(des.NewTripleDESCipher(key))} {
			out := make([]byte, 8)
			back := make([]byte, 8)
			c.Encrypt(out, in)
			c.Decrypt(back, out)
			fmt.Printf("%x %x %v %d\n", in, out, bytes.Equal(in, back), c.BlockSize())
			d := make([]byte, 24)
			cipher.NewCBCEncrypter(c, in).CryptBlocks(d, key)
			fmt.Printf("%x\n", d)
			cipher.NewCTR(c, in).XORKeyStream(d, d)
			fmt.Printf("%x\n", d)
		}
	}
	for _, n := range []int{0, 7, 9, 16, 24} {
		_, err := des.NewCipher(make([]byte, n))
		fmt.Println(err)
		_, err = des.NewTripleDESCipher(make([]byte, n))
		fmt.Println(err)
	}
	fmt.Println(des.BlockSize, des.KeySizeError(3))
	c := first(des.NewCipher([]byte("8 bytes!")))
	t := first(des.NewTripleDESCipher([]byte("8 bytes!8 bytes!8 bytes!")))
	for _, c := range []cipher.Block{c, t} {
		b := make([]byte, 32)
		try("short", func() { c.Encrypt(b, b[:7]) })
		try("out", func() { c.Encrypt(b[:7], b) })
		try("overlap", func() { c.Encrypt(b[1:], b) })
		try("dshort", func() { c.Decrypt(b, b[:7]) })
		try("same", func() { c.Encrypt(b, b); fmt.Printf("%x\n", b) })
		try("overlap", func() { c.Decrypt(b[7:], b) })
		try("apart", func() { c.Decrypt(b[8:], b); fmt.Printf("%x\n", b) })
	}
}
func first(c cipher.Block, err error) cipher.Block { return c }
