// JSON indented: nested, empty, with space in and around it, long, and what is no JSON.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

func main() {
	docs := []string{`{}`, `[]`, `[[]]`, `[{}]`, `{"a":[]}`, `{"a":{},"b":[1,2,{"c":null}],"d":"x\"y,{}[]:\\","e":-1.5e3,"f":true}`, ` [ 1 , 2 ] `, "\n{ \"a\" :\t1 }\r\n ", `1`, `"s"`, `null `, `[[[[[1],[2]],[]],{"a":[[]]}]]`,
		`[1,,2]`, `{"a"}`, ``, ` `, `[1 2]`, `{"a":1,}`, `"a\`, `[` + strings.Repeat(`"`+strings.Repeat("x", 1000)+`",`, 300) + `1]`, strings.Repeat("[", 300) + strings.Repeat("]", 300), `{"é":"日本\u1234"}`, `[ ]`, `{ }`, "[ \n ]  "}
	for _, d := range docs {
		for _, p := range [][2]string{{"", "  "}, {">", "\t"}, {"", ""}, {"pp", "日"}} {
			var b bytes.Buffer
			b.WriteString("x")
			err := json.Indent(&b, []byte(d), p[0], p[1])
			s := b.String()
			if len(s) > 300 {
				s = fmt.Sprint(len(s), s[:50], s[len(s)-50:])
			}
			fmt.Printf("%q %v\n", s, err)
		}
	}
	s, err := json.MarshalIndent(map[string]any{"b": []int{}, "a": []any{1, "x<y", nil, map[string]int{}}, "c": struct{}{}}, "#", "..")
	fmt.Println(string(s), err)
	e := json.NewEncoder(&bytes.Buffer{})
	e.SetIndent("a", "b")
	fmt.Println(e.Encode([]int{1}))
}
