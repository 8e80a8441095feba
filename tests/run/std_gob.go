package main

import (
	"bytes"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

type P struct {
	X, Y, Z int
	Name    string
}
type Q struct {
	X, Y *int32
	Name string
}
type Base struct{ ID uint16 }
type All struct {
	Base
	*Other
	B    bool
	I8   int8
	I    int
	U    uint
	U8   uint8
	F32  float32
	F    float64
	C    complex128
	S    string
	By   []byte
	Sl   []int
	SS   []string
	Ar   [3]int16
	Nes  [][]float64
	M    map[string]int
	MP   map[int]*P
	P    P
	PP   *P
	PPP  **int
	Any  any
	Sh   Shape
	T    time.Time
	En   Enc
	EnP  *Enc
	priv int
	Ch   chan int
	Fn   func()
	St   []struct{ A, B int }
	Rec  *All
	D    time.Duration
}
type Other struct{ O string }
type Shape interface{ Area() float64 }
type Sq struct{ W float64 }

func (s Sq) Area() float64 { return s.W * s.W }

type Ci struct{ R float64 }

func (c *Ci) Area() float64 { return c.R }

type Enc struct{ v string }

func (e Enc) GobEncode() ([]byte, error) {
	if e.v == "fail" {
		return nil, errors.New("will not")
	}
	return []byte("<" + e.v + ">"), nil
}
func (e *Enc) GobDecode(b []byte) error {
	if len(b) < 2 {
		return errors.New("short")
	}
	e.v = string(b[1 : len(b)-1])
	return nil
}

type Tree struct {
	L, R *Tree
	V    int
}
type Str string
type Ints []int
type hidden struct{ a int }
type HasHidden struct{ H hidden }
type PtrEnc struct{ n int }

func (p *PtrEnc) GobEncode() ([]byte, error) { return []byte{byte(p.n)}, nil }
func (p *PtrEnc) GobDecode(b []byte) error   { p.n = int(b[0]); return nil }

func enc(vs ...any) []byte {
	var b bytes.Buffer
	e := gob.NewEncoder(&b)
	for _, v := range vs {
		func() {
			defer func() {
				if r := recover(); r != nil {
					fmt.Println("panic:", r)
				}
			}()
			if err := e.Encode(v); err != nil {
				fmt.Printf("%T: %v\n", v, err)
			}
		}()
	}
	return b.Bytes()
}

func show(v any) string {
	rv := reflect.ValueOf(v)
	for rv.Kind() == reflect.Pointer && !rv.IsNil() {
		rv = rv.Elem()
	}
	if !rv.IsValid() {
		return "nil"
	}
	if rv.Kind() == reflect.Struct && rv.Type().PkgPath() == "main" {
		s := rv.Type().Name() + "{"
		for i := 0; i < rv.NumField(); i++ {
			f := rv.Field(i)
			if f.CanInterface() {
				s += rv.Type().Field(i).Name + ":" + show(f.Interface()) + " "
			} else {
				s += fmt.Sprint(f)
			}
		}
		return s + "}"
	}
	if rv.Kind() == reflect.Map {
		s := "map["
		it := rv.MapRange()
		n := 0
		for it.Next() {
			s += show(it.Key().Interface()) + ":" + show(it.Value().Interface()) + ","
			n++
		}
		if n > 1 {
			return fmt.Sprint("map of ", n)
		}
		return s + "]"
	}
	if rv.Kind() == reflect.Chan || rv.Kind() == reflect.Func {
		return "-"
	}
	return fmt.Sprintf("%v", rv.Interface())
}

func dec(b []byte, vs ...any) {
	d := gob.NewDecoder(bytes.NewReader(b))
	for _, v := range vs {
		err := d.Decode(v)
		fmt.Printf("  %T %s %v\n", v, show(v), err)
	}
}

func main() {
	gob.Register(Sq{})
	gob.Register(&Ci{})
	gob.Register(P{})
	gob.RegisterName("ints", Ints{})
	gob.Register(map[string]any{})
	gob.Register([]any{})
	n := 7
	pn := &n
	i32 := int32(-70000)
	_ = i32
	all := All{Base: Base{9}, Other: &Other{"oo"}, B: true, I8: -8, I: -1 << 60, U: 1 << 63, U8: 255, F32: 1.5, F: math.Pi, C: 1 - 2i, S: "str", By: []byte("by"), Sl: []int{1, -2, 300}, SS: []string{"a", "", "c"}, Ar: [3]int16{1, 0, -3}, Nes: [][]float64{{1}, {}, {2, 17}}, M: map[string]int{"k": 5}, MP: map[int]*P{3: {Name: "x"}}, P: P{1, 0, 3, "p"}, PP: &P{Y: 2}, PPP: &pn, Any: "any", Sh: Sq{3}, T: time.Date(2024, 1, 2, 3, 4, 5, 6, time.UTC), En: Enc{"e"}, EnP: &Enc{"ep"}, St: []struct{ A, B int }{{1, 2}}, Rec: &All{S: "inner", Sh: &Ci{2}, Any: P{Name: "in any"}}, D: 5}
	data := enc(all)
	fmt.Printf("%d %x\n", len(data), data)
	var back All
	dec(data, &back)
	data = enc(P{22, 33, 0, "pyth"}, P{1, 2, 3, "again"}, &P{Name: "ptr"}, P{})
	fmt.Printf("%x\n", data)
	dec(data, new(Q), new(P), new(P), new(P), new(P))
	for _, v := range []any{true, false, 0, 1, -1, 127, 128, -129, 1 << 40, uint8(5), uint64(math.MaxUint64), 0.0, 17.0, -0.5, float32(0.1), 1i, "", "hello", []byte{}, []byte("x"), []int{}, []int{1, 2}, []string{"a"}, [2]bool{true, false}, map[string]bool{"t": true}, map[int]string{}, struct{}{}, Str("s"), Ints{4}, &n, &pn, Tree{&Tree{nil, nil, 1}, &Tree{V: 2}, 3}, Enc{"x"}, &Enc{"y"}, PtrEnc{4}, &PtrEnc{5}, time.Unix(5, 6).UTC(), big.NewInt(12345678901234567), time.Second, []any{1, "two", 3.5, nil}, map[string]any{"k": []any{1}}, []Shape{Sq{2}, Sq{3}}, [][]byte{{1}, {2, 3}}, [0]int{}, []struct{}{{}, {}}, struct{ A any }{[]int{1}}, struct{ A any }{Ints{1}}} {
		b := enc(v)
		fmt.Printf("%T %x\n", v, b)
		if v != nil {
			p := reflect.New(reflect.TypeOf(v))
			dec(b, p.Interface(), p.Interface())
		}
		dec(b, nil)
	}
	fmt.Println("errors")
	enc(nil)
	enc((*int)(nil))
	enc(make(chan int))
	enc(func() {})
	enc(hidden{})
	enc(HasHidden{})
	enc([]*int{nil})
	enc(map[string]*int{"a": nil})
	enc(struct{ A any }{hidden{}})
	enc(struct{ A any }{(*Ci)(nil)})
	enc(struct{ A any }{Tree{}})
	enc(Enc{"fail"})
	enc(struct{ E PtrEnc }{})
	enc(struct{ M map[string]chan int }{})
	type Rp *Rp
	enc(struct{ C chan int }{})
	for _, f := range []func(){func() { gob.RegisterName("", 1) }, func() { gob.RegisterName("ints", 5) }, func() { gob.RegisterName("other", Sq{}) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
	pd := enc(P{1000, 2, 3, "n"})
	dec(pd, new(struct{ X int8 }))
	dec(pd, new(struct{ X string }))
	dec(pd, new(struct{ X uint }))
	dec(pd, new(struct{ Other int }))
	dec(pd, new(struct{ Name string }))
	dec(pd, new(struct{ name string }))
	dec(pd, new(struct{}))
	dec(pd, new(int))
	dec(pd, new([]P))
	dec(pd, new(any))
	dec(pd, new(map[string]int))
	dec(pd, 5)
	dec(pd, P{})
	dec(pd, (*P)(nil))
	dec(enc(300), new(int8), new(int8))
	dec(enc(300), new(string))
	dec(enc("s"), new(int))
	dec(enc(-1), new(uint))
	dec(enc(1e300), new(float32))
	dec(enc(math.Inf(1)), new(float32))
	dec(enc([]int{1, 300}), new([]int8))
	dec(enc([]int{1, 300}), new([2]int))
	dec(enc([2]int{1, 300}), new([3]int))
	dec(enc([2]int{1, 300}), new([2]int8))
	dec(enc(map[string]int{"a": 300}), new(map[string]int8))
	dec(enc(map[string]int{"a": 300}), new(map[int]int))
	dec(enc(struct{ S []int }{[]int{999}}), new(struct{ S []int8 }))
	dec(enc([][]int{{1}, {500}}), new([][]int8))
	dec(enc(struct{ A any }{Sq{1}}), new(struct{ A Shape }))
	dec(enc(struct{ A any }{P{}}), new(struct{ A Shape }))
	dec(enc(Enc{"x"}), new(time.Time))
	dec(enc(Enc{"x"}), new(P))
	dec(enc(P{}), new(Enc))
	dec(enc(Tree{V: 1}), new(struct{ L struct{ V string } }))
	m := map[string]int{"old": 1}
	dec(enc(map[string]int{"new": 2}), &m)
	fmt.Println(len(m))
	s := make([]int, 1, 10)
	dec(enc([]int{5, 6, 7}), &s)
	fmt.Println(cap(s))
	p := P{9, 9, 9, "keep"}
	dec(enc(P{X: 1}), &p)
	dec(nil, new(int))
	dec([]byte{0}, new(int))
	dec([]byte{1, 0}, new(int))
	dec([]byte{0xf0}, new(int))
	dec([]byte{0xf8, 1}, new(int))
	dec([]byte{0xff, 0x80}, new(int))
	var dv int
	fmt.Println(gob.NewDecoder(bytes.NewReader(enc(5))).DecodeValue(reflect.ValueOf(dv)), gob.NewDecoder(bytes.NewReader(enc(5))).DecodeValue(reflect.ValueOf(&dv).Elem()), dv)
	fmt.Println(gob.NewEncoder(bad{}).Encode(5), gob.NewEncoder(&bytes.Buffer{}).EncodeValue(reflect.ValueOf(5)))
	// damage: an error or some value, never a crash
	good := enc(All{S: "x", Sl: []int{1, 2}, SS: []string{"q"}, M: map[string]int{"a": 1}, PP: &P{X: 1}, Sh: Sq{1}, Any: 5, T: time.Unix(1, 0)})
	r := rand.New(rand.NewSource(1))
	ok, failed := 0, 0
	for i := 0; i < 3000; i++ {
		b := bytes.Clone(good)
		switch r.Intn(3) {
		case 0:
			b = b[:r.Intn(len(b))]
		case 1:
			b[r.Intn(len(b))] ^= byte(1 << r.Intn(8))
		default:
			b[r.Intn(len(b))] = byte(r.Intn(256))
		}
		var a All
		if err := gob.NewDecoder(bytes.NewReader(b)).Decode(&a); err != nil {
			failed++
		} else {
			ok++
		}
	}
	fmt.Println(ok > 100, failed > 1000)
	for i := 0; i < len(data); i += 3 {
		dec(data[:i], new(P), new(P))
	}
	var many bytes.Buffer
	e := gob.NewEncoder(&many)
	for i := 0; i < 100; i++ {
		e.Encode(P{X: i, Name: strings.Repeat("n", i)})
	}
	d := gob.NewDecoder(struct{ io.Reader }{&many})
	total := 0
	for {
		var p P
		err := d.Decode(&p)
		if err != nil {
			fmt.Println(err, total)
			break
		}
		total += p.X + len(p.Name)
	}
}

type bad struct{}

func (bad) Write([]byte) (int, error) { return 0, errors.New("full") }
