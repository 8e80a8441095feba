// encoding/binary beside Go: values of every fixed kind in both orders and in one of the program's own, what has no fixed size, varints at their edges, appends.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

type order struct{ binary.ByteOrder } // not one that is known

type inner struct {
	F float32
	_ [3]int16
	B [2]bool
	C complex64
}
type named int16
type all struct {
	A int8
	B uint16
	C named
	D uint32
	E int64
	_ uint8
	G float64
	H [2]inner
	I complex128
	J [5]byte
	K [0]int32
	L struct{}
	M [3]int8
	N bool
}
type hidden struct {
	A uint8
	b uint16
}
type deep0 struct{}
type deep1 struct{ a, b deep0 }
type deep2 struct{ A, B [4]deep1 }
type rec struct{ N *rec }

var orders = []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian, order{binary.BigEndian}, order{binary.LittleEndian}}

func try(what string, f func()) {
	defer func() {
		if e := recover(); e != nil {
			fmt.Println(what, "panics:", e)
		}
	}()
	f()
}

func main() {
	in := inner{F: 1.5, B: [2]bool{true, false}, C: complex(float32(math.Inf(1)), -2)}
	a := all{A: -3, B: 0x1234, C: -2, D: 0xdeadbeef, E: math.MinInt64 + 5, G: -math.Pi, H: [2]inner{in, {}}, I: complex(3, math.MaxFloat64), J: [5]byte{1, 2, 3, 4, 5}, M: [3]int8{-1, 0, 1}, N: true}
	var nilp *all
	values := []any{a, &a, []all{a, a}, &[]uint16{1, 2, 3}, []uint16(nil), []int64{}, []bool{true, false}, uint8(7), int8(-7), true, uint16(0x0102), int32(-2), uint64(1 << 60), float32(0.1), complex64(1 + 2i),
		[3]uint16{1, 2, 3}, []byte("bytes"), []int8{-1, 2}, [][2]uint16{{1, 2}, {3, 4}}, hidden{1, 0x203}, []hidden{{4, 5}}, struct{}{}, []struct{}{{}, {}}, deep2{}, named(-5), &in,
		nilp, 5, uint(6), "text", []string{"a"}, map[int]int{}, []int{1}, struct{ A int }{1}, struct{ P *int8 }{}, rec{}, []*int8{}, []any{1}, (*int)(nil), func() {}, uintptr(1), [2]int{1, 2}, errors.New("x")}
	for i, v := range values {
		fmt.Print(i, " ", binary.Size(v))
		for _, o := range orders {
			var w bytes.Buffer
			err := binary.Write(&w, o, v)
			fmt.Printf(" | %x %v", w.Bytes(), err)
			b, err := binary.Append([]byte("<"), o, v)
			fmt.Print(" ", len(b), bytes.Equal(b[min(1, len(b)):], w.Bytes()), err)
			e := make([]byte, w.Len()+1)
			n, err := binary.Encode(e, o, v)
			fmt.Print(" ", n, bytes.Equal(e[:n], w.Bytes()), err)
			if w.Len() > 0 {
				n, err = binary.Encode(e[:w.Len()-1], o, v)
				fmt.Print(" ", n, err)
			}
		}
		fmt.Println()
	}
	text := make([]byte, 300)
	for i := range text {
		text[i] = byte(i*37 + 1)
	}
	for _, o := range orders {
		var x, y all
		var s = make([]all, 2)
		var n named
		var bs [3]bool
		var c complex128
		var sl = []uint32{0, 0, 0}
		var z [][2]struct{}
		for _, p := range []any{&x, s, &n, &bs, &c, sl, &sl, &z, z, text[:0]} {
			r := bytes.NewReader(text)
			err := binary.Read(r, o, p)
			m, err2 := binary.Decode(text, o, p)
			fmt.Println(r.Len(), err, m, err2)
		}
		fmt.Println(x == s[0], x.H, x.N, x.E, s[1].G, n, bs, c, sl)
		n1, err := binary.Decode(text[:50], o, &y)
		fmt.Println(n1, err, y == all{}, binary.Read(bytes.NewReader(text[:50]), o, &y), binary.Read(bytes.NewReader(nil), o, &y) == io.EOF)
		for _, p := range []any{a, uint8(1), nilp, "x", new(int), new(string), []string{""}, &rec{}, new(any), []int{1}} {
			try(fmt.Sprintf("read %T", p), func() {
				fmt.Println(binary.Read(bytes.NewReader(text), o, p))
				_, err := binary.Decode(text, o, p)
				fmt.Println(err)
			})
		}
		try("hidden", func() { fmt.Println(binary.Read(bytes.NewReader(text), o, &hidden{})) })
	}
	for _, u := range []uint64{0, 1, 127, 128, 129, 16383, 16384, 1<<32 - 1, 1 << 32, 1<<63 - 1, 1 << 63, 1<<64 - 1} {
		b := binary.AppendUvarint([]byte("p"), u)
		v, n := binary.Uvarint(b[1:])
		c := make([]byte, 10)
		k := binary.PutUvarint(c, u)
		s := binary.AppendVarint(nil, int64(u))
		sv, sn := binary.Varint(s)
		d := make([]byte, 10)
		fmt.Printf("%x %v %d %x %d %x %v %d %x %d\n", b, v == u, n, c, k, s, sv == int64(u), sn, d[:binary.PutVarint(d, int64(u))], binary.PutVarint(d, -int64(u)))
		for l := range len(b) - 1 {
			short := make([]byte, l)
			fmt.Println(binary.Uvarint(b[1 : 1+l]))
			try("PutUvarint", func() { binary.PutUvarint(short, u) })
			fmt.Printf("%x ", short)
			try("PutVarint", func() { binary.PutVarint(nil, int64(u)) })
		}
	}
	for n := 8; n < 13; n++ {
		for _, last := range []byte{0, 1, 2, 0x7f, 0x80, 0xff} {
			b := append(bytes.Repeat([]byte{0x83}, n), last)
			fmt.Println(binary.Uvarint(b))
			fmt.Println(binary.Varint(b))
			fmt.Println(binary.ReadUvarint(bytes.NewReader(b)))
		}
	}
	b := binary.LittleEndian.AppendUint16([]byte("ab")[:1:1], 0x8001)
	b = binary.BigEndian.AppendUint16(b, 0x8001)
	b = binary.LittleEndian.AppendUint32(b, 0x80000001)
	b = binary.BigEndian.AppendUint32(b, 0x80000001)
	b = binary.LittleEndian.AppendUint64(b, 0x8000000000000001)
	b = binary.BigEndian.AppendUint64(b, 0x8000000000000001)
	b = binary.NativeEndian.AppendUint32(b, 0x01020304)
	fmt.Printf("%x %d\n", b, len(b))
	var ab binary.AppendByteOrder = binary.BigEndian
	room := make([]byte, 2, 20)
	fmt.Printf("%x %x\n", ab.AppendUint64(room, 0xfeff), room[:12])
	var total int
	for i := range 3000 { // appends that grow
		b = binary.AppendVarint(b, int64(i)*int64(i)-1000)
		b = binary.LittleEndian.AppendUint32(b, uint32(i))
		total += cap(b) - len(b)
	}
	fmt.Println(len(b), total, b[2000:2010])
}
