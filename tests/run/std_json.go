// Package encoding/json.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"strings"
	"time"
)

type Color int

func (c Color) MarshalText() ([]byte, error) { return []byte(fmt.Sprintf("color-%d", int(c))), nil }
func (c *Color) UnmarshalText(b []byte) error {
	if n, err := fmt.Sscanf(string(b), "color-%d", (*int)(c)); n != 1 {
		return fmt.Errorf("bad color %q: %v", b, err)
	}
	return nil
}

type Temp float64

func (t Temp) MarshalJSON() ([]byte, error) { return []byte(fmt.Sprintf(` { "deg" : %g } `, float64(t))), nil }
func (t *Temp) UnmarshalJSON(b []byte) error {
	var x struct{ Deg float64 }
	if err := json.Unmarshal(b, &x); err != nil {
		return err
	}
	*t = Temp(x.Deg)
	return nil
}

type PtrOnly struct{ n int }

func (p *PtrOnly) MarshalJSON() ([]byte, error) { return []byte(`"ptr"`), nil }

type Bad struct{}

func (Bad) MarshalJSON() ([]byte, error) { return nil, errors.New("never") }

type BadText struct{}

func (BadText) MarshalText() ([]byte, error) { return nil, errors.New("no text") }

type Wrong struct{}

func (Wrong) MarshalJSON() ([]byte, error) { return []byte("{x"), nil }

type Inner struct {
	A int `json:"a"`
	B string
}
type inner2 struct {
	C    int
	Same string
}
type Other struct {
	Same string
	D    bool `json:"d,omitempty"`
}
type Zero struct{ N int }

func (z Zero) IsZero() bool { return z.N == 42 }

type All struct {
	Bool   bool
	I8     int8
	U64    uint64
	F32    float32
	F64    float64 `json:"f64"`
	S      string
	Bytes  []byte
	Arr    [3]int
	Slice  []string
	Map    map[string]int
	IntMap map[int]string
	Ptr    *int
	Any    any
	Inner
	*inner2
	Other   `json:"other"`
	Skip    int `json:"-"`
	Dash    int `json:"-,"`
	hidden  int
	Str     int              `json:"str,string"`
	StrB    bool             `json:",string"`
	StrS    string           `json:"strs,string"`
	Empty   string           `json:"empty,omitempty"`
	EmptyM  map[string]int   `json:",omitempty"`
	Z       Zero             `json:"z,omitzero"`
	ZT      time.Duration    `json:"zt,omitzero"`
	Color   Color            `json:"color"`
	CMap    map[Color]string `json:"cmap"`
	T       Temp
	PO      PtrOnly
	Raw     json.RawMessage
	Num     json.Number
	HTML    string `json:"<html>&"`
	BadName string `json:"bad\"name"`
}

func full() *All {
	n := 7
	return &All{true, -8, 1 << 63, 1.5, 1e21, "s\"\\\b\f\n\r\t\x01<>&\u2028é\xff世", []byte("bytes"), [3]int{1, 2, 3}, []string{"a", "b"}, map[string]int{"z": 1, "a": 2, "é": 3}, map[int]string{10: "ten", 9: "nine", -1: "neg"}, &n,
		[]any{1, "x", nil, map[string]any{"k": 1.5}}, Inner{1, "b"}, &inner2{2, "same"}, Other{"osame", false}, 1, 2, 3, 4, true, "quoted \"s\"", "", nil, Zero{42}, 0, 5, map[Color]string{3: "c3"}, 36.6, PtrOnly{1}, json.RawMessage(` [ 1 , 2 ] `), "12.50", "<h>", "bn"}
}

func show(v any) {
	b, err := json.Marshal(v)
	fmt.Printf("%T %s %v\n", v, b, err)
}

func encode() {
	show(full())
	show(*full())
	show(All{})
	b, err := json.MarshalIndent(full(), "> ", "\t")
	fmt.Println(string(b), err)
	for _, v := range []any{nil, true, 1, -1.5, "x", []int(nil), []int{}, map[string]int(nil), map[string]int{}, (*int)(nil), struct{}{}, [0]int{}, []byte(nil), []byte{}, 1e20, 1e21, 1e-6, 1e-7, 123456789.0, float32(3.4e38), float32(1e-7), math.MaxFloat64, 0.1, -0.0, 100.0, 1 << 60,
		uint8(200), 'x', Color(4), Temp(1), &PtrOnly{}, PtrOnly{}, []PtrOnly{{}}, []*PtrOnly{{}}, map[string]PtrOnly{"a": {}}, json.Number(""), json.Number("1e5"), json.Number("x"), json.RawMessage(nil), json.RawMessage("{bad"), math.NaN(), math.Inf(1), float32(math.Inf(-1)),
		make(chan int), func() {}, complex(1, 2), map[bool]int{true: 1}, map[float64]int{}, map[Color]int{2: 1, 1: 2}, Bad{}, BadText{}, Wrong{}, map[BadText]int{{}: 1}, []any{1, []any{2, nil}}, struct {
			A any
			b int
			C *Inner
		}{A: Inner{}}, time.Unix(0, 0).UTC(), errors.New("e"), [][]int{{1}, nil, {}}, map[uint8][]string{1: {"a"}}, struct{ X, x int }{1, 2}, "\u2028\u2029\x7f\x00", &struct{ P **int }{}, []Color{1, 2}, [2]bool{true, false}, json.Delim('['), struct {
			F float64 `json:",string"`
			P *int    `json:",string"`
		}{F: 1.5}} {
		show(v)
	}
	type Rec struct {
		Name string
		Kids []*Rec `json:",omitempty"`
		M    map[string]Rec
	}
	show(Rec{"a", []*Rec{{Name: "b"}}, map[string]Rec{"c": {Name: "d"}}})
	cyc := map[string]any{}
	cyc["self"] = cyc
	show2 := func(v any) {
		_, err := json.Marshal(v)
		var u *json.UnsupportedValueError
		fmt.Println(err, errors.As(err, &u))
	}
	show2(cyc)
	type P struct{ Next *P }
	p := &P{}
	p.Next = p
	show2(p)
	s := []any{nil}
	s[0] = s
	show2(s)
	var me *json.MarshalerError
	_, err = json.Marshal([]any{Bad{}})
	fmt.Println(errors.As(err, &me), me.Type, me.Unwrap())
	// ambiguous and dominant names
	type L1 struct{ X, Y int }
	type L2 struct {
		X int
		Y int `json:"Y"`
	}
	show(struct {
		L1
		L2
	}{L1{1, 2}, L2{3, 4}})
	type D1 struct{ L1 }
	type D2 struct{ L1 }
	show(struct {
		D1
		D2
	}{})
	show(struct {
		*L1
		Z int
	}{nil, 5})
	for _, html := range []bool{true, false} {
		var w bytes.Buffer
		e := json.NewEncoder(&w)
		e.SetEscapeHTML(html)
		fmt.Println(e.Encode("<a&b>"), e.Encode(map[string]any{"<k>": json.RawMessage(`"<&>"`)}), e.Encode(make(chan int)))
		e.SetIndent("", " ")
		fmt.Println(e.Encode([]any{}), e.Encode([]any{map[string]any{}, 1, []int{2}}))
		fmt.Print(w.String())
	}
}

func decodeInto(s string, v any) {
	err := json.Unmarshal([]byte(s), v)
	out := reflect.ValueOf(v)
	if out.Kind() == reflect.Pointer && !out.IsNil() {
		fmt.Printf("%s -> %T %+v err=%v\n", s, v, out.Elem(), err)
	} else {
		fmt.Printf("%s -> %v\n", s, err)
	}
	var se *json.SyntaxError
	if errors.As(err, &se) {
		fmt.Println(" offset", se.Offset)
	}
	var te *json.UnmarshalTypeError
	if errors.As(err, &te) {
		fmt.Println(" type error", te.Value, te.Type, te.Offset, te.Struct, te.Field)
	}
}

func decode() {
	b, _ := json.Marshal(full())
	var back All
	back.inner2 = &inner2{}
	err := json.Unmarshal(b, &back)
	again, _ := json.Marshal(&back)
	fmt.Println(err, string(again) == string(b), *back.Ptr)
	for _, s := range []string{"", " ", "null", "true", "false", "1", "-1.5e3", `"s"`, `""`, "[]", "{}", `[1,"a",null,true,{"k":[]}]`, `{"a":{"b":[1,2,{"c":null}]}}`, `"\u00e9\n\"\\\/\b\f\r\t\ud83d\ude00\ud83d\udc00x\ude00"`, "\"\xff\xc3(\"",
		"nul", "tru", "truex", "falsy", "nulll", "1 2", "01", "-", "-x", "1.", "1.x", "1e", "1e+", "1ex", ".5", "+1", "0x1", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "{", `{"a"`, `{"a":`, `{"a":1`, `{"a":1,`, `{"a":1,}`, `{a:1}`, `{"a" 1}`, `{"a":1 "b":2}`, `{1:2}`, `{"a":}`, "]", "}", ":", ",",
		`"`, `"abc`, "\"a\nb\"", `"\x"`, `"\u12"`, `"\u12g4"`, `"\`, "'a'", "[1}", `{"a":1]`, "\x01", "é", " 1 x", "1\n", "\t[\n1 ,\r 2 ]  ", "1e400", "-0", "123456789012345678901234567890", `{"a":1,"a":2}`, `{"a`, "[true,fals]", `["\u00`, "\ufeff1", `"\ud800"`, strings.Repeat("[", 20) + strings.Repeat("]", 20)} {
		var v any
		decodeInto(s, &v)
		fmt.Println(" ", json.Valid([]byte(s)))
	}
	deep := strings.Repeat("[", 10001)
	fmt.Println(json.Unmarshal([]byte(deep), new(any)))
	fmt.Println(json.Valid([]byte(strings.Repeat("[", 10000) + strings.Repeat("]", 10000))))
	decodeInto(`300`, new(int8))
	decodeInto(`-1`, new(uint))
	decodeInto(`1.5`, new(int))
	decodeInto(`1e400`, new(float64))
	decodeInto(`1e39`, new(float32))
	decodeInto(`"x"`, new(int))
	decodeInto(`5`, new(string))
	decodeInto(`true`, new(int))
	decodeInto(`[1]`, new(int))
	decodeInto(`{"a":1}`, new(int))
	decodeInto(`null`, new(int))
	decodeInto(`[1,2,3,4]`, &[2]int{9, 9})
	decodeInto(`[1]`, &[3]int{9, 9, 9})
	decodeInto(`[1,2]`, &[]int{7, 8, 9})
	decodeInto(`[]`, &[]int{7})
	decodeInto(`null`, &[]int{7})
	decodeInto(`[1,"x",2.5,3]`, new([]int))
	decodeInto(`{"a":1,"b":"x","c":3}`, new(map[string]int))
	decodeInto(`{"1":"a","x":"b","-2":"c"}`, new(map[int]string))
	decodeInto(`{"1":"a","300":"b"}`, new(map[uint8]string))
	decodeInto(`{"color-1":"a","color-2":"b"}`, new(map[Color]string))
	decodeInto(`{"bad":"a"}`, new(map[Color]string))
	decodeInto(`{"a":1}`, new(map[bool]int))
	decodeInto(`"aGVsbG8="`, new([]byte))
	decodeInto(`"!!"`, new([]byte))
	decodeInto(`"color-7"`, new(Color))
	decodeInto(`7`, new(Color))
	decodeInto(`"nope"`, new(Color))
	decodeInto(`{"deg":3}`, new(Temp))
	decodeInto(`{"deg":"x"}`, new(Temp))
	decodeInto(`"12"`, new(json.Number))
	decodeInto(`12.5`, new(json.Number))
	decodeInto(`"x"`, new(json.Number))
	decodeInto(`true`, new(json.Number))
	decodeInto(`{"A":1,"b":"lower","B":"upper","a":2}`, new(Inner))
	decodeInto(`{"a":"x","B":5}`, new(Inner))
	decodeInto(`{"str":"12","StrB":"true","strs":"\"q\""}`, new(All))
	decodeInto(`{"str":12}`, new(All))
	decodeInto(`{"str":"x"}`, new(All))
	decodeInto(`{"StrB":"maybe"}`, new(All))
	decodeInto(`{"strs":"noquote"}`, new(All))
	decodeInto(`{"str":null}`, new(All))
	decodeInto(`{"str":""}`, new(All))
	decodeInto(`{"str":[1]}`, new(All))
	decodeInto(`{"other":{"Same":5}}`, new(All))
	decodeInto(`{"C":1}`, new(All))
	decodeInto(`{"Map":{"a":"b"}}`, new(All))
	decodeInto(`{"Slice":[1]}`, new(All))
	decodeInto(`{"K":1,"k":2,"\u212a":3}`, new(struct{ K int }))
	decodeInto(`[{"a":1},{"a":"x"},{"a":3}]`, new([]Inner))
	decodeInto(`{"x":[{"y":{"a":true}}]}`, new(struct{ X []struct{ Y Inner } }))
	decodeInto(`5`, nil)
	decodeInto(`5`, 5)
	decodeInto(`5`, (*int)(nil))
	decodeInto(`x`, (*int)(nil))
	decodeInto(`{"E":1}`, new(struct{ E error }))
	decodeInto(`{"E":null,"P":null}`, &struct {
		E error
		P *int
	}{errors.New("x"), new(int)})
	n := 5
	var pn any = &n
	fmt.Println(json.Unmarshal([]byte("6"), &pn))
	fmt.Println(n)
	pp := &n
	fmt.Println(json.Unmarshal([]byte("8"), &pp))
	fmt.Println(n)
	var pany any = Inner{1, "x"}
	decodeInto(`{"a":5}`, &pany)
	m := map[string]Inner{"k": {1, "keep"}}
	decodeInto(`{"k":{"a":2}}`, &m)
	var raw struct {
		R json.RawMessage
		S []json.RawMessage
	}
	decodeInto(`{"R": {"x" : [1, 2]} ,"S":[1, "a" ,{ }]}`, &raw)
	fmt.Printf("%s %s\n", raw.R, raw.S)
}

func streams() {
	d := json.NewDecoder(strings.NewReader(`{"a":1} [2] "three" 4 null true 5`))
	for {
		var v any
		if err := d.Decode(&v); err != nil {
			fmt.Println(err, err == io.EOF)
			break
		}
		fmt.Println(v, d.InputOffset(), d.More())
	}
	d = json.NewDecoder(strings.NewReader(`{"a":[1,2,{"b":null}],"c":"x"} {} []`))
	for {
		t, err := d.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%T %v more=%v at %d\n", t, t, d.More(), d.InputOffset())
	}
	for _, s := range []string{`{"a" 1}`, `[1 2]`, `{1}`, `[}`, `{"a":1 "b"}`, `{,}`, `[,`, `]`, `{"a":}`, `[1,`, `:`, `{"a":1,}`, `[tru]`} {
		d := json.NewDecoder(strings.NewReader(s))
		for {
			t, err := d.Token()
			if err != nil {
				fmt.Println(s, err)
				break
			}
			fmt.Print(t, " ")
		}
	}
	d = json.NewDecoder(strings.NewReader(`[{"A":1,"B":"x"},{"A":2,"Zz":1},{"A":3.5}]tail`))
	d.UseNumber()
	d.DisallowUnknownFields()
	fmt.Println(d.Token())
	for d.More() {
		var v struct {
			A json.Number
			B string
		}
		err := d.Decode(&v)
		fmt.Println(v, err)
	}
	fmt.Println(d.Token())
	rest, _ := io.ReadAll(d.Buffered())
	fmt.Println(string(rest))
	for _, s := range []string{`{"a":`, `"abc`, `12`, `tru`, ` `, `{"a":1}x`, `1 2 x`, `[1,2`, `{"a" : x}`} {
		d := json.NewDecoder(io.MultiReader(strings.NewReader(s[:len(s)/2]), strings.NewReader(s[len(s)/2:])))
		for i := 0; i < 5; i++ {
			var v any
			err := d.Decode(&v)
			fmt.Print(s, " ", v, " ", err, "; ")
			if se, ok := err.(*json.SyntaxError); ok {
				fmt.Print("offset ", se.Offset)
			}
			if err != nil {
				break
			}
		}
		fmt.Println()
	}
	var big strings.Builder
	for i := 0; i < 3000; i++ {
		fmt.Fprintf(&big, "{\"id\": %d, \"name\": \"user %d\", \"tags\": [\"a\", \"b\"]}\n", i, i)
	}
	d = json.NewDecoder(strings.NewReader(big.String()))
	sum := 0
	for d.More() {
		var u struct {
			ID   int
			Name string
			Tags []string
		}
		if err := d.Decode(&u); err != nil {
			fmt.Println(err)
			break
		}
		sum += u.ID + len(u.Name) + len(u.Tags)
	}
	fmt.Println(sum)
}

func texts() {
	for _, s := range []string{`{"a" : [ 1 , 2 , {} , [] ] , "b":"<&>\u2028 x"}`, ` [ ] `, "1 ", `[`, `{"a":1}  `, "[[1],[2,[3]]]\n\n", `""`} {
		var c, i, h bytes.Buffer
		fmt.Println(json.Compact(&c, []byte(s)), json.Indent(&i, []byte(s), "-", "  "))
		json.HTMLEscape(&h, []byte(s))
		fmt.Printf("%q %q %q\n", c.String(), i.String(), h.String())
	}
	f, err := json.Number("1.5").Float64()
	n, err2 := json.Number("15").Int64()
	_, err3 := json.Number("x").Int64()
	fmt.Println(f, err, n, err2, err3, json.Number("7"))
	fmt.Println(&json.UnsupportedTypeError{reflect.TypeOf(1)}, &json.InvalidUTF8Error{"x"}, &json.InvalidUnmarshalError{}, json.Delim('{'))
}

func main() {
	encode()
	decode()
	streams()
	texts()
}
