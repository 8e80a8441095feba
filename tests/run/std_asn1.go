package main

import (
	"encoding/asn1"
	"encoding/hex"
	"fmt"
	"math"
	"math/big"
	"time"
)

type inner struct {
	A int
	B string `asn1:"utf8"`
}

type namesSET []string

type all struct {
	Raw   asn1.RawContent
	I     int
	J     int64 `asn1:"optional,default:7"`
	F     bool
	S     string
	IA    string `asn1:"ia5"`
	Num   string `asn1:"numeric"`
	O     []byte
	OID   asn1.ObjectIdentifier
	BS    asn1.BitString
	T     time.Time
	G     time.Time `asn1:"generalized"`
	E     asn1.Enumerated
	Big   *big.Int
	In    inner `asn1:"explicit,tag:3"`
	Opt   inner `asn1:"optional,tag:4"`
	App   []int `asn1:"application,tag:40"`
	Priv  int   `asn1:"private,tag:200"`
	Set   []int `asn1:"set"`
	Names namesSET
	Empty []int `asn1:"omitempty,optional,tag:9"`
	Any   any
	RawV  asn1.RawValue
	Flag  asn1.Flag `asn1:"tag:5,explicit,optional"`
}

func main() {
	t := time.Date(2031, 2, 3, 4, 5, 6, 0, time.FixedZone("", -5*3600-1800))
	v := all{
		I: -129, F: true, S: "plain", IA: "a@b*", Num: "12 3", O: []byte{1, 2}, OID: asn1.ObjectIdentifier{2, 999, 3, 16384},
		BS: asn1.BitString{Bytes: []byte{0xa5, 0xe0}, BitLength: 11}, T: t, G: t.UTC(), E: 5, Big: new(big.Int).Neg(new(big.Int).Lsh(big.NewInt(1), 71)),
		In: inner{1, "ü"}, App: []int{1, 300}, Priv: 9, Set: []int{300, 1, -1}, Names: namesSET{"z", "a&b", "é"}, Any: int64(4), RawV: asn1.RawValue{Class: 2, Tag: 77, Bytes: []byte("xyz")}, Flag: true,
	}
	b, err := asn1.Marshal(v)
	fmt.Println(hex.EncodeToString(b), err)
	var w all
	rest, err := asn1.Unmarshal(append(b, 1, 2), &w)
	fmt.Println(rest, err)
	w.Raw = w.Raw[:4]
	fmt.Printf("%+v %v\n", w, w.Big)
	b2, err := asn1.Marshal(w)
	fmt.Println(len(b2), err)
	fmt.Println(v.OID, v.BS.At(0), v.BS.At(1), v.BS.At(10), v.BS.At(99), v.BS.RightAlign(), v.OID.Equal(w.OID))

	for _, n := range []int64{0, 1, 127, 128, 255, 256, -1, -128, -129, math.MaxInt64, math.MinInt64} {
		b, _ := asn1.Marshal(n)
		bb, _ := asn1.Marshal(big.NewInt(n))
		var m int64
		_, err := asn1.Unmarshal(b, &m)
		var i32 int32
		_, err2 := asn1.Unmarshal(b, &i32)
		fmt.Printf("%x %x %d %v %v\n", b, bb, m, err, err2)
	}
	for _, bad := range []any{nil, 1.5, struct{ a int }{1}, asn1.ObjectIdentifier{1}, asn1.ObjectIdentifier{0, 40}, "\xff", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), (*big.Int)(nil), map[string]int{}} {
		_, err := asn1.Marshal(bad)
		fmt.Println(err)
	}
	for _, p := range []string{"set", "generalized", "utf8", "printable", "numeric", "ia5", "tag:3", "tag:31,explicit", "application", "private,tag:500"} {
		b, err := asn1.MarshalWithParams("é1", p)
		b2, err2 := asn1.MarshalWithParams(5, p)
		b3, err3 := asn1.MarshalWithParams(time.Unix(1e9, 0).UTC(), p)
		fmt.Printf("%s: %x %v %x %v %x %v\n", p, b, err, b2, err2, b3, err3)
	}
	for _, s := range []string{
		"", "02", "0200", "020100", "02020001", "0280", "028101", "02820001", "0283ffffff01", "1f1e0100", "1f801e00", "1fffffffffff0f00", "010101", "0101ff", "010200ff", "0500", "030107", "03020100", "0303040000",
		"0600", "06022a80", "06032a8001", "06062affffffff7f", "170d3931303530363233343534305a", "170d3931303530363235343534305a", "170b393130353036323334355a", "180f32303130303130323033303430355a", "180f32303130303130323033303430355b",
		"1303616263", "130361625f", "0c0361c3a9", "0c0261c3", "160161", "160180", "1e0400610062", "1e03006100", "1e02d800", "140161", "12023132", "120261", "3003020101", "3006020101020102", "a003020101", "0a0103", "24040402",
	} {
		b, _ := hex.DecodeString(s)
		var x any
		rest, err := asn1.Unmarshal(b, &x)
		fmt.Printf("%s %v %x %v", s, x, rest, err)
		var st string
		_, err = asn1.Unmarshal(b, &st)
		fmt.Printf(" | %q %v", st, err)
		var in struct{ A int }
		_, err = asn1.Unmarshal(b, &in)
		fmt.Printf(" | %v %v", in, err)
		var ti time.Time
		_, err = asn1.Unmarshal(b, &ti)
		fmt.Printf(" | %v %v", ti, err)
		var is []int
		_, err = asn1.UnmarshalWithParams(b, &is, "optional")
		fmt.Printf(" | %v %v\n", is, err)
	}
	_, err = asn1.Unmarshal(nil, 5)
	fmt.Println(err)
	_, err = asn1.Unmarshal(nil, nil)
	fmt.Println(err)
	_, err = asn1.Unmarshal(nil, (*int)(nil))
	fmt.Println(err)
	var deep any
	nested := []byte{2, 1, 1}
	for range 60 {
		nested, _ = asn1.Marshal(asn1.RawValue{Tag: 16, IsCompound: true, Bytes: nested})
	}
	_, err = asn1.Unmarshal(nested, &deep)
	fmt.Println(deep, err)
}
