// Tokens of odd documents, whole and byte by byte: positions, errors, what is kept of the text.
package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing/iotest"
)

func main() {
	docs := []string{"<a>x]]>y</a>", "<a>x]]y</a>", "<a b=\"x]]>y\" c='q\"'>t\r\nu\rv</a>", "<a><![CDATA[x]]>z</a>", "<a><![CDATA[x]]]]>z</a>", "<a>\x01</a>", "<a>\xff</a>", "<a>é&lt;&amp;&#65;&#x42;&nope;</a>",
		"<é>x</é>", "<1a/>", "<-a/>", "<a:b xmlns:a='u'/>", "<a.b-c_d/>", "<a", "<a b", "<a b=", "<a b='", "<a>text", "<!-- c --><a/>", "<?pi x?><a/>", "<a>]]</a>", "<a>]", "<a b=']]>'/>", "< a/>", "<a ></a >", "<a\nb='1'\n>\n\n</b>", "<a>x>y</a>", "<a>'\"</a>"}
	for _, s := range docs {
		for _, r := range []io.Reader{strings.NewReader(s), iotest.OneByteReader(strings.NewReader(s)), iotest.DataErrReader(strings.NewReader(s))} {
			d := xml.NewDecoder(r)
			for {
				t, err := d.Token()
				l, c := d.InputPos()
				fmt.Printf("%T %v %v %d %d:%d|", t, t, err, d.InputOffset(), l, c)
				if err != nil {
					break
				}
			}
			fmt.Println()
			var v struct {
				I string `xml:",innerxml"`
				C string `xml:",chardata"`
			}
			fmt.Println(xml.Unmarshal([]byte(s), &v), v)
		}
	}
}
