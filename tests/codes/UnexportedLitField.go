package main

import (
	"strings"
	"bytes"
)

var _ = strings.Reader{s: "a"}
var _ = bytes.Buffer{buf: nil}

func main() {}
