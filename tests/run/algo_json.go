// JSON into interface{} values and back, with errors.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type dec struct {
	s string
	i int
}

func (d *dec) ws() {
	for d.i < len(d.s) && strings.IndexByte(" \n\t\r", d.s[d.i]) >= 0 {
		d.i++
	}
}
func (d *dec) val() (interface{}, error) {
	d.ws()
	if d.i >= len(d.s) {
		return nil, errors.New("unexpected end")
	}
	switch c := d.s[d.i]; c {
	case '{':
		d.i++
		m := map[string]interface{}{}
		for d.ws(); d.i < len(d.s) && d.s[d.i] != '}'; d.ws() {
			if len(m) > 0 {
				if d.s[d.i] != ',' {
					return nil, fmt.Errorf("at %d: want , have %q", d.i, d.s[d.i])
				}
				d.i++
			}
			k, err := d.val()
			if err != nil {
				return nil, err
			}
			key, ok := k.(string)
			if !ok {
				return nil, fmt.Errorf("at %d: key is %T", d.i, k)
			}
			d.ws()
			if d.i >= len(d.s) || d.s[d.i] != ':' {
				return nil, fmt.Errorf("at %d: want :", d.i)
			}
			d.i++
			if m[key], err = d.val(); err != nil {
				return nil, fmt.Errorf("%s: %w", key, err)
			}
		}
		d.i++
		return m, nil
	case '[':
		d.i++
		l := []interface{}{}
		for d.ws(); d.i < len(d.s) && d.s[d.i] != ']'; d.ws() {
			if len(l) > 0 {
				d.i++
			}
			v, err := d.val()
			if err != nil {
				return nil, fmt.Errorf("[%d]: %w", len(l), err)
			}
			l = append(l, v)
		}
		d.i++
		return l, nil
	case '"':
		j := d.i + 1
		for j < len(d.s) && d.s[j] != '"' {
			if d.s[j] == '\\' {
				j++
			}
			j++
		}
		if j >= len(d.s) {
			return nil, errors.New("open string")
		}
		s, err := strconv.Unquote(d.s[d.i : j+1])
		d.i = j + 1
		return s, err
	default:
		j := d.i
		for j < len(d.s) && strings.IndexByte(" ,]}:\n", d.s[j]) < 0 {
			j++
		}
		w := d.s[d.i:j]
		d.i = j
		switch w {
		case "true", "false":
			return w == "true", nil
		case "null":
			return nil, nil
		}
		return strconv.ParseFloat(w, 64)
	}
}

func enc(v interface{}) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return strconv.Quote(v)
	case []interface{}:
		p := make([]string, len(v))
		for i, e := range v {
			p[i] = enc(e)
		}
		return "[" + strings.Join(p, ",") + "]"
	case map[string]interface{}:
		var ks []string
		for k := range v {
			ks = append(ks, k)
		}
		sort.Strings(ks)
		for i, k := range ks {
			ks[i] = strconv.Quote(k) + ":" + enc(v[k])
		}
		return "{" + strings.Join(ks, ",") + "}"
	default:
		return fmt.Sprint(v)
	}
}

func main() {
	for _, s := range []string{`{"b":[1,2,{"x":null}],"a":"q\"uote\n","t":true,"f":1.5e3}`, `[]`, `{}`, `"s"`, `-0.5`, `[1,[2,[3,[4]]]]`, `{"a":}`, `{"a" 1}`, `[1,x]`, `"open`, ``, `{"k":[1,{"z":bad}]}`, `{1:2}`} {
		d := &dec{s: s}
		v, err := d.val()
		fmt.Printf("%-60s %T %s %v\n", s, v, enc(v), err)
	}
}
