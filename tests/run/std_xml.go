package main

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

func show(t xml.Token) string {
	switch t := t.(type) {
	case xml.CharData:
		return fmt.Sprintf("text %q", string(t))
	case xml.Comment:
		return fmt.Sprintf("comment %q", string(t))
	case xml.Directive:
		return fmt.Sprintf("directive %q", string(t))
	case xml.ProcInst:
		return fmt.Sprintf("inst %q %q", t.Target, string(t.Inst))
	}
	return fmt.Sprintf("%T %+v", t, t)
}

func tokens(src string, strict, raw bool) {
	d := xml.NewDecoder(strings.NewReader(src))
	d.Strict = strict
	if !strict {
		d.AutoClose = xml.HTMLAutoClose
		d.Entity = xml.HTMLEntity
	}
	for i := 0; i < 60; i++ {
		var t xml.Token
		var err error
		if raw {
			t, err = d.RawToken()
		} else {
			t, err = d.Token()
		}
		l, c := d.InputPos()
		if err != nil {
			fmt.Printf("  %v (%T) %d %d:%d\n", err, err, d.InputOffset(), l, c)
			break
		}
		fmt.Println(" ", show(t), d.InputOffset(), l, c)
	}
}

var docs = []string{
	``, `<a/>`, `<a></a>`, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE x [ <!ENTITY a '>'> <!-- c > --> ]>\n<a x='1' y=\"two &lt; &#65;&#x42;\">\r\nt&amp;x<!-- com -->\n<b/><![CDATA[ <raw> ]] ]]></a>\n",
	`<a xmlns="d" xmlns:p="P"><p:b p:c="1" c="2"><c xmlns="" xmlns:p="Q"><p:d/></c><p:e/></p:b></a>`, `<xml:a xml:lang="en" xmlns:xml="z"/>`, `<q:a q:b="1"/>`, `<a:b:c/>`, `<:a/>`, `<a:/>`,
	`text only`, `<a>`, `<a`, `<`, `</a>`, `<a></b>`, `<a><b></a></b>`, `<p:a xmlns:p="x" xmlns:q="y"></q:a>`, `<p:a xmlns:p="x"></a>`, `<a b></a>`, `<a b=c></a>`, `<a b="c></a>`, `<a b='<'/>`, `<a / >`, `<a b='1' b='2'/>`, `< a/>`, `<a></ a>`, `<a></a b>`, `<1/>`, `<a 1='2'/>`, `<é à="ü">日本</é>`, "<a\xff/>", "<a>\xff</a>", "<a>\x01</a>", "<a>&#1;</a>", `<a>&#xD800;</a>`, `<a>&#x110000;</a>`, `<a>&nope;</a>`, `<a>&nbsp;</a>`, `<a>&lt</a>`, `<a>&</a>`, `<a>&;</a>`, `<a>&#;</a>`, `<a>&#x;</a>`, `<a>& b</a>`, `<a>]]></a>`, `<a>]]&gt;</a>`, `<a><![CDATA[x]]</a>`, `<a><![CDATX[x]]></a>`, `<!-- a -- b -->`, `<!-- a`, `<!-x>`, `<!--->`, `<!---->`, `<?a`, `<??>`, `<?a?>`, `<?a b ?`, `<?xml version="1.1"?>`, `<?xml version='1.0' encoding="latin1"?><a/>`, `<?xml encoding=utf8 version="1.0"?>`, `<?xml version="1.0" encoding="Utf-8"?><a/>`, `<!D <x> "<" '>' <!-- <> -->>z`, `<!D <`, `<!D "`, `<!>`, `<![`,
	"<a>\r\n\r\r\n\n</a>", `<a><br><img src=x checked><p>&copy;&nope;&amp</a>`, `<a href=x.y/z>`, `<P><B></P>`, `<br></BR>`, `<a></a></a>`, `<a/><b/>`, `<a>&aacute;<b c=d:e-f_g>`, "\xef\xbb\xbf<a/>", "<a\n\tb='1\n2'\n/>", `<a b = '1'  c= "2" />`, `<a.b-c_d/>`, `<-a/>`, `<a b="&quot;&apos;"/>`,
}

func decoding() {
	for _, s := range docs {
		for _, strict := range []bool{true, false} {
			fmt.Printf("%.60q %v\n", s, strict)
			tokens(s, strict, false)
			if strict {
				fmt.Println(" raw")
				tokens(s, strict, true)
			}
		}
	}
	d := xml.NewDecoder(strings.NewReader(`<?xml version="1.0" encoding="Rot"?><N>uryyb</N>`))
	d.CharsetReader = func(cs string, r io.Reader) (io.Reader, error) {
		if cs != "Rot" {
			return nil, errors.New("what")
		}
		b, _ := io.ReadAll(r)
		return strings.NewReader(strings.Map(func(r rune) rune {
			if r >= 'a' && r <= 'z' {
				return 'a' + (r-'a'+13)%26
			}
			return r
		}, string(b))), nil
	}
	for {
		t, err := d.Token()
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(show(t))
	}
	d = xml.NewDecoder(strings.NewReader(`<?xml version="1.0" encoding="bad"?><N/>`))
	d.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, io.ErrNoProgress }
	_, err := d.Token()
	fmt.Println(err, errors.Is(err, io.ErrNoProgress))
	d = xml.NewDecoder(strings.NewReader(`<a><b/><c/></a><d/>`))
	d.DefaultSpace = "DS"
	t, _ := d.Token()
	fmt.Println(t, d.Skip())
	t, err = d.Token()
	fmt.Println(t, err)
	r := bufio.NewReader(strings.NewReader("<a/>rest"))
	var v struct{ XMLName xml.Name }
	fmt.Println(xml.NewDecoder(r).Decode(&v), v)
	rest, _ := io.ReadAll(r)
	fmt.Printf("%q\n", rest)
	d = xml.NewTokenDecoder(&list{[]xml.Token{xml.StartElement{Name: xml.Name{Local: "x"}}, xml.CharData("hi"), xml.EndElement{Name: xml.Name{Local: "x"}}}})
	var s string
	fmt.Println(d.Decode(&s), s, xml.NewTokenDecoder(d) == d)
	st := xml.StartElement{Name: xml.Name{"s", "l"}, Attr: []xml.Attr{{xml.Name{"", "a"}, "v"}}}
	cp := xml.CopyToken(st).(xml.StartElement)
	cp.Attr[0].Value = "w"
	fmt.Println(st, cp, st.End(), xml.CopyToken(xml.CharData("x")), xml.CopyToken(nil))
}

type list struct{ t []xml.Token }

func (l *list) Token() (xml.Token, error) {
	if len(l.t) == 0 {
		return nil, io.EOF
	}
	t := l.t[0]
	l.t = l.t[1:]
	return t, nil
}

type Address struct {
	City, State string
	Zip         *int `xml:"zip,omitempty"`
}
type Upper string

func (u Upper) MarshalText() ([]byte, error) { return []byte(strings.ToUpper(string(u))), nil }
func (u *Upper) UnmarshalText(b []byte) error {
	if string(b) == "BAD" {
		return errors.New("bad text")
	}
	*u = Upper(strings.ToLower(string(b)))
	return nil
}

type Own struct{ S string }

func (o Own) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	start.Attr = append(start.Attr, xml.Attr{Name: xml.Name{Local: "own"}, Value: "yes"})
	return e.EncodeElement("<"+o.S+">", start)
}
func (o *Own) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	var s string
	if err := d.DecodeElement(&s, &start); err != nil {
		return err
	}
	o.S = fmt.Sprint(s, len(start.Attr))
	_, err := d.RawToken()
	o.S += fmt.Sprint(err)
	return nil
}

type OwnAttr int

func (o OwnAttr) MarshalXMLAttr(n xml.Name) (xml.Attr, error) {
	if o == 0 {
		return xml.Attr{}, nil
	}
	return xml.Attr{Name: n, Value: fmt.Sprintf("<%d>", int(o))}, nil
}
func (o *OwnAttr) UnmarshalXMLAttr(a xml.Attr) error {
	_, err := fmt.Sscanf(a.Value, "<%d>", (*int)(o))
	return err
}

type Base struct {
	Id   int `xml:"id,attr"`
	Note string
}
type Person struct {
	XMLName xml.Name `xml:"person"`
	Base
	*Extra
	Name    string   `xml:"name>first"`
	Last    string   `xml:"name>last"`
	Age     uint8    `xml:"age,omitempty"`
	Emails  []string `xml:"contact>email"`
	Phones  []Phone  `xml:"contact>phone"`
	Married bool
	Height  float32   `xml:"height,attr,omitempty"`
	Born    time.Time `xml:"born"`
	U       Upper     `xml:"u"`
	UA      Upper     `xml:"ua,attr"`
	O       Own       `xml:"own"`
	OA      OwnAttr   `xml:"oa,attr"`
	Addr    Address
	Ptr     *Address `xml:"ptr"`
	Any     any      `xml:"any"`
	Data    []byte   `xml:"data"`
	Arr     [2]int   `xml:"arr"`
	Com     string   `xml:",comment"`
	Skip    string   `xml:"-"`
	private int
	Spaced  string `xml:"http://example.com/ns spaced"`
	SpAttr  string `xml:"http://example.com/ns sattr,attr"`
}
type Extra struct{ X, Y int }
type Phone struct {
	Kind string `xml:"kind,attr"`
	No   string `xml:",chardata"`
}
type Inner struct {
	XMLName xml.Name
	A       string     `xml:"a"`
	Raw     string     `xml:",innerxml"`
	Attrs   []xml.Attr `xml:",any,attr"`
}
type Anys struct {
	B     string  `xml:"b"`
	Other []Inner `xml:",any"`
	C     string  `xml:",cdata"`
}
type Gen[T any] struct{ V T }

func try(v any) {
	b, err := xml.Marshal(v)
	fmt.Printf("%s %v\n", b, err)
	b, err = xml.MarshalIndent(v, ">", "  ")
	fmt.Printf("%s %v\n", b, err)
}

func encoding() {
	zip := 12345
	p := Person{Base: Base{7, "n<o>te"}, Extra: &Extra{1, 2}, Name: "Ann & Bob", Last: "O'Neil", Age: 3, Emails: []string{"a@b", "c\"d"}, Phones: []Phone{{"home", "1"}, {"", "2\n3"}}, Married: true, Height: 1.5, Born: time.Date(2000, 1, 2, 3, 4, 5, 0, time.UTC), U: "up", UA: "ua", O: Own{"o"}, OA: 5, Addr: Address{"c", "s", &zip}, Any: 42, Data: []byte("by\x00te"), Arr: [2]int{8, 9}, Com: " com-", Spaced: "sp", SpAttr: "sa"}
	try(p)
	try(&p)
	try(Person{})
	b, _ := xml.Marshal(p)
	var q Person
	fmt.Println(xml.Unmarshal(b, &q))
	q.Ptr, q.Addr.Zip = nil, nil
	x := *q.Extra
	q.Extra = nil
	fmt.Printf("%+v %+v\n", q, x)
	for _, v := range []any{1, -2.5, "a<b", true, []int{1, 2}, []byte("x"), [3]byte{65, 66, 67}, nil, (*int)(nil), struct{}{}, struct{ A int }{1}, map[string]int{"a": 1}, make(chan int), func() {}, 1i, Gen[int]{5}, []any{1, "x", nil}, Upper("abc"), Own{"z"}, &Own{"z"}, xml.Name{"s", "l"}, xml.Attr{}, uint8(3), time.Duration(5), []Phone{{"k", "n"}}, Inner{A: "x"}, Inner{XMLName: xml.Name{"sp", "lo"}, Raw: "<r/>"}, Anys{"b", []Inner{{XMLName: xml.Name{Local: "i"}}}, "cd]]>ata"}, struct {
		XMLName xml.Name `xml:"sp el"`
		A       string   `xml:"sp a"`
		B       int      `xml:"q b,attr"`
		C       int      `xml:"r/q c,attr"`
		D       int      `xml:"http://x/xmlfoo d,attr"`
		E       Inner    `xml:"e"`
	}{}, struct {
		XMLName xml.Name `xml:"x"`
		P       *string  `xml:"a>b>c"`
		Q       string   `xml:"a>b>d"`
		R       string   `xml:"a>e"`
		S       []int    `xml:"s>t"`
	}{S: []int{1, 2}}, struct {
		XMLName string `xml:"bad"`
	}{}, struct {
		XMLName xml.Name `xml:"e"`
		C       int      `xml:",comment"`
	}{}, struct {
		XMLName xml.Name `xml:"e"`
		C       string   `xml:",comment"`
	}{C: "a--b"}, struct {
		XMLName xml.Name `xml:"e"`
		C       int      `xml:",chardata"`
		D       Upper    `xml:",cdata"`
	}{C: 5, D: "d"}, struct {
		XMLName xml.Name `xml:"e"`
		P       *int     `xml:"p,attr"`
		I       any      `xml:"i,attr"`
		L       []int    `xml:"l,attr"`
		M       any      `xml:"m,attr"`
	}{L: []int{1, 2}, M: 3}} {
		fmt.Printf("%T\n", v)
		try(v)
	}
	for _, v := range []any{&struct {
		A int `xml:"a,attr,chardata"`
	}{}, &struct {
		A int `xml:"a>b,attr"`
	}{}, &struct {
		A int `xml:"a>"`
	}{}, &struct {
		A int `xml:"x,chardata"`
	}{}, &struct {
		A int `xml:"ns ,attr"`
	}{}, &struct {
		A int `xml:"a"`
		B int `xml:"a"`
	}{}, &struct {
		A int `xml:"a>b"`
		B int `xml:"a"`
	}{}, &struct {
		A int `xml:",comment,omitempty"`
	}{}, &struct {
		A Person `xml:"other"`
	}{}, &struct {
		A int `xml:">b"`
	}{}, &struct {
		Base
		Note string
		Id   string `xml:"id"`
	}{}} {
		_, err := xml.Marshal(v)
		fmt.Println(err, xml.Unmarshal([]byte(`<a id="3"><Note>x</Note></a>`), v))
	}
	var buf bytes.Buffer
	e := xml.NewEncoder(&buf)
	e.Indent("", " ")
	n := func(s string) xml.Name { return xml.Name{Local: s} }
	for _, t := range []xml.Token{xml.ProcInst{"xml", []byte(`version="1.0"`)}, xml.ProcInst{"xml", nil}, xml.ProcInst{"1", nil}, xml.ProcInst{"t", []byte("?>")}, xml.Directive("DOCTYPE <x>"), xml.Directive("a<"), xml.Directive("'<' <!-- > --> \">\""), xml.Directive("<!-->"), xml.Comment("c"), xml.Comment("-->"), xml.StartElement{n("a"), []xml.Attr{{xml.Name{"sp/x", "q"}, "1"}, {xml.Name{"other/x", "r"}, "2"}, {xml.Name{"sp/x", "s"}, "3"}, {xml.Name{"http://www.w3.org/XML/1998/namespace", "lang"}, "en"}, {n(""), "no"}}}, xml.CharData("t\nx<"), xml.StartElement{xml.Name{"S", "b"}, nil}, xml.EndElement{n("b")}, xml.EndElement{n("c")}, xml.EndElement{xml.Name{"S", "b"}}, xml.StartElement{}, xml.EndElement{}, 5, nil, xml.EndElement{n("a")}, xml.EndElement{n("a")}, xml.StartElement{n("open"), nil}} {
		fmt.Println(e.EncodeToken(t))
	}
	fmt.Println(e.EncodeElement(5, xml.StartElement{Name: n("five")}), e.EncodeElement(5, xml.StartElement{}), e.Flush(), e.Close(), e.Close(), e.EncodeToken(xml.CharData("x")))
	fmt.Println(buf.String())
	fmt.Println(xml.EscapeText(&buf, []byte("<>&\"'\t\n\r\x01\xffé\uFFFE")))
	xml.Escape(&buf, []byte("<"))
	fmt.Printf("%q\n", buf.String()[buf.Len()-60:])
	fmt.Println(xml.NewEncoder(bad{}).Encode(p))
}

type bad struct{}

func (bad) Write([]byte) (int, error) { return 0, errors.New("full") }

type notAll struct{}

func (*notAll) UnmarshalXML(d *xml.Decoder, s xml.StartElement) error { d.Token(); return nil }

type leak struct{}

func (leak) MarshalXML(e *xml.Encoder, s xml.StartElement) error { return e.EncodeToken(s) }

func unmarshalling() {
	un := func(s string, v any) {
		err := xml.Unmarshal([]byte(s), v)
		if p := reflect.ValueOf(v); p.Kind() == reflect.Pointer && !p.IsNil() {
			if q, ok := v.(*Person); ok {
				q.Extra = nil
			}
			v = p.Elem()
		}
		fmt.Printf("%.50q %+v %v\n", s, v, err)
	}
	for _, s := range []string{`<a>5</a>`, `<a> 7 </a>`, `<a/>`, `<a>x</a>`, `<a>300</a>`, `<a>tr<b/>ue</a>`, `<a><!--c-->1<b>2</b>3</a>`, ``, `x`, `<a>`} {
		un(s, new(int8))
		un(s, new(uint8))
		un(s, new(float32))
		un(s, new(bool))
		un(s, new(string))
		un(s, new([]byte))
		un(s, new(any))
		un(s, new(Upper))
		p := new(*int)
		err := xml.Unmarshal([]byte(s), p)
		if *p != nil {
			fmt.Println(**p, err)
		}
	}
	un(`<a/>`, 5)
	un(`<a/>`, (*int)(nil))
	un(`<a/>`, nil)
	un(`<a/>`, new(map[string]int))
	un(`<a/>`, new(chan int))
	un(`<a x="1"/>`, new(xml.Name))
	un(`<a>BAD</a>`, new(Upper))
	un(`<a><b>1</b></a>`, new(notAll))
	un(`<a a="1" b="2" c="3"><a>A</a><x y="z">r<b>aw</b></x><!-- n --></a>`, new(Inner))
	un(`<a><b>1</b><c q="1">2</c><d><a>3</a></d>text<b>4</b></a>`, new(Anys))
	un(`<person xmlns="zz"/>`, new(Person))
	un(`<other/>`, new(Person))
	un(`<person id="x"/>`, new(Person))
	un(`<person><age>1000</age></person>`, new(Person))
	un(`<person><u>BAD</u></person>`, new(Person))
	un(`<person><born>nope</born></person>`, new(Person))
	var pp Person
	fmt.Println(xml.Unmarshal([]byte(`<person><name><first>F</first><mid/><last>L</last></name><contact><email>1</email><x/><email>2</email></contact><name><first>G</first></name><X>5</X></person>`), &pp), pp.Name, pp.Last, pp.Emails, *pp.Extra)
	type sp struct {
		XMLName xml.Name `xml:"space el"`
		A       string   `xml:"sa a"`
		B       string   `xml:"sb b,attr"`
	}
	un(`<el/>`, new(sp))
	un(`<el xmlns="other"/>`, new(sp))
	un(`<el xmlns="space" xmlns:b="sb" b:b="1" b="2"><a>no</a><a xmlns="sa">yes</a></el>`, new(sp))
	type rec struct {
		N string `xml:"n,attr"`
		R []*rec `xml:"r"`
	}
	var r rec
	fmt.Println(xml.Unmarshal([]byte(strings.Repeat("<r>", 100)+strings.Repeat("</r>", 100)), new(rec)))
	fmt.Println(xml.Unmarshal([]byte(`<r n="1"><r n="2"><r n="3"/></r><r n="4"/></r>`), &r), r.N, r.R[0].N, r.R[0].R[0].N, r.R[1].N)
	type list struct {
		Items []struct {
			V any    `xml:"v"`
			I *int   `xml:"i"`
			S string `xml:"s"`
		} `xml:"item"`
	}
	var l list
	n := 5
	l.Items = append(l.Items, struct {
		V any    `xml:"v"`
		I *int   `xml:"i"`
		S string `xml:"s"`
	}{V: &n})
	fmt.Println(xml.Unmarshal([]byte(`<l><item><i>1</i><s>x</s></item><item><v>9</v></item></l>`), &l), len(l.Items), *l.Items[1].I, l.Items[1].S, l.Items[2].V)
	d := xml.NewDecoder(strings.NewReader(`<a>1</a><a>2</a> <a>3`))
	for {
		var i int
		if err := d.Decode(&i); err != nil {
			fmt.Println(err)
			break
		}
		fmt.Println(i)
	}
	_, err := xml.Marshal(leak{})
	fmt.Println(err)
	good, _ := xml.Marshal(Person{Name: "n", Emails: []string{"e"}, Spaced: "x"})
	rnd := rand.New(rand.NewSource(2))
	for i := 0; i < 150; i++ {
		b := bytes.Clone(good)
		for range 1 + rnd.Intn(2) {
			switch at := rnd.Intn(len(b)); rnd.Intn(3) {
			case 0:
				b = append(b[:at], b[at+1:]...)
			case 1:
				b[at] = "<>/&;\"'= a!?"[rnd.Intn(12)]
			default:
				b = b[:at]
			}
			if len(b) == 0 {
				break
			}
		}
		var p Person
		err := xml.Unmarshal(b, &p)
		p.Ptr, p.Extra, p.Addr.Zip = nil, nil, nil
		fmt.Printf("%+v %v\n", p, err)
	}
}

func main() {
	decoding()
	encoding()
	unmarshalling()
}
