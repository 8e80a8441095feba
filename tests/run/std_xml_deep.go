// heavy: elements in one another, more than a decoder follows; a collection at every allocation takes minutes, since all of it is live.
package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

type rec struct {
	R *rec `xml:"r"`
}

func (r *rec) depth() (n int) {
	for ; r != nil; r = r.R {
		n++
	}
	return
}

func main() {
	var r rec
	fmt.Println(xml.Unmarshal([]byte(strings.Repeat("<r>", 100)+strings.Repeat("</r>", 100)), &r), r.depth())
	fmt.Println(xml.Unmarshal([]byte(strings.Repeat("<r>", 10005)), &r))
}
