// Package encoding/binary.
package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"
)

type Head struct {
	A  uint8
	B  int16
	C  [3]uint32
	D  float32
	E  bool
	F  complex64
	_  [2]byte
	G  struct{ X, Y int64 }
	H  float64
	I  complex128
	J  int8
	K  int32
	L  uint16
	M  uint64
	Bs [4]byte
}

type unexported struct{ a, B int32 }
type blank struct {
	A int32
	_ int32
	B int32
}

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	h := Head{1, -2, [3]uint32{3, 4, 5}, 1.5, true, 2 + 3i, [2]byte{}, struct{ X, Y int64 }{-6, 7}, math.Pi, 1 - 1i, -8, -9, 10, 1 << 63, [4]byte{1, 2, 3, 4}}
	for _, o := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian} {
		fmt.Printf("%v %#v\n", o, o)
		var w bytes.Buffer
		fmt.Println(binary.Write(&w, o, &h), binary.Size(h), binary.Size(&h), w.Len())
		fmt.Printf("%x\n", w.Bytes())
		var back Head
		fmt.Println(binary.Read(bytes.NewReader(w.Bytes()), o, &back), back == h)
		buf := make([]byte, 100)
		n, err := binary.Encode(buf, o, h)
		fmt.Println(n, err, bytes.Equal(buf[:n], w.Bytes()))
		back = Head{}
		n, err = binary.Decode(w.Bytes(), o, &back)
		fmt.Println(n, err, back == h)
		b, err := binary.Append([]byte("x"), o, []int16{1, -1, 300})
		fmt.Printf("%x %v\n", b, err)
		for _, v := range []any{uint8(1), int8(-1), true, []bool{true, false}, uint16(258), int32(-5), []uint32{1, 2}, int64(1) << 40, float32(0.1), []float64{1, math.Inf(1)}, complex64(1i), [2]uint16{1, 2}, []Head{}, []byte("bytes"), new(int32), struct{}{}, []struct{ A, B uint8 }{{1, 2}}, blank{1, 2, 3}, unexported{1, 2}} {
			w.Reset()
			err := binary.Write(&w, o, v)
			fmt.Printf("%T %x %v %d\n", v, w.Bytes(), err, binary.Size(v))
		}
	}
	for _, v := range []any{1, "s", []int{1}, map[string]int{}, struct{ A int }{}, []string{}, new(string)} {
		fmt.Println(binary.Write(io.Discard, binary.BigEndian, v), binary.Size(v))
		fmt.Println(binary.Read(strings.NewReader("xxxxxxxxxxxxxxxx"), binary.BigEndian, v))
		_, err := binary.Append(nil, binary.BigEndian, v)
		_, err2 := binary.Encode(nil, binary.BigEndian, v)
		_, err3 := binary.Decode(nil, binary.BigEndian, v)
		fmt.Println(err, err2, err3)
	}
	var x uint32
	fmt.Println(binary.Read(strings.NewReader("ab"), binary.BigEndian, &x), binary.Read(strings.NewReader(""), binary.BigEndian, &x))
	fmt.Println(binary.Decode([]byte("ab"), binary.BigEndian, &x))
	fmt.Println(binary.Encode(make([]byte, 3), binary.BigEndian, x))
	s := make([]int16, 2)
	fmt.Println(binary.Read(strings.NewReader("\x00\x01\xff\xfe"), binary.BigEndian, s), s)
	var bl blank
	fmt.Println(binary.Read(strings.NewReader("\x00\x00\x00\x01\x00\x00\x00\x02\x00\x00\x00\x03"), binary.BigEndian, &bl), bl)
	try("unexported", func() { var u unexported; binary.Read(strings.NewReader("12345678"), binary.BigEndian, &u) })
	try("short", func() { binary.BigEndian.Uint32([]byte{1, 2, 3}) })
	try("short put", func() { binary.LittleEndian.PutUint64(make([]byte, 7), 1) })
	b := make([]byte, 8)
	binary.BigEndian.PutUint16(b, 0x0102)
	binary.LittleEndian.PutUint32(b[2:], 0x03040506)
	fmt.Printf("%x %x %x %x\n", b, binary.LittleEndian.Uint16(b), binary.BigEndian.Uint64(b), binary.LittleEndian.Uint64(b))
	fmt.Printf("%x\n", binary.BigEndian.AppendUint64(binary.LittleEndian.AppendUint32(binary.BigEndian.AppendUint16(nil, 1), 2), 3))
	for _, v := range []int64{0, 1, -1, 63, 64, -64, -65, 127, 128, 255, 256, 1 << 20, math.MaxInt64, math.MinInt64} {
		b := binary.AppendVarint(nil, v)
		u := binary.AppendUvarint(nil, uint64(v))
		buf := make([]byte, binary.MaxVarintLen64)
		n := binary.PutVarint(buf, v)
		m, k := binary.Varint(b)
		um, uk := binary.Uvarint(u)
		r, err := binary.ReadVarint(bytes.NewReader(b))
		ur, uerr := binary.ReadUvarint(bytes.NewReader(u))
		fmt.Printf("%x %x %v %d %d %d %d %d %v %d %v\n", b, u, bytes.Equal(buf[:n], b), m, k, um, uk, r, err, ur, uerr)
	}
	for _, s := range []string{"", "\x80", "\xff\xff", strings.Repeat("\xff", 9) + "\x01", strings.Repeat("\xff", 9) + "\x02", strings.Repeat("\x80", 12), strings.Repeat("\xff", 10)} {
		x, n := binary.Uvarint([]byte(s))
		y, m := binary.Varint([]byte(s))
		r, err := binary.ReadUvarint(strings.NewReader(s))
		q, err2 := binary.ReadVarint(strings.NewReader(s))
		fmt.Println(x, n, y, m, r, err, q, err2)
	}
}
