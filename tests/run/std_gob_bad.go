// encoding/gob: interfaces whose types are described in the middle of a slice; malformed input.
package main

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"fmt"
)

type Z struct{}

type T struct {
	A, B string
}

func main() {
	gob.Register(Z{})
	for _, n := range []int{1, 28, 29, 30, 100, 1000} {
		src := make([]any, n)
		for i := range src {
			src[i] = Z{}
		}
		var b bytes.Buffer
		fmt.Println(gob.NewEncoder(&b).Encode(src))
		var dst []any
		fmt.Println(gob.NewDecoder(&b).Decode(&dst), len(dst), dst[n-1])
	}
	for _, s := range []string{"", "7F6869", "036e6f77206973207468652074696d6520666f7220616c6c20676f6f64206d656e", "0424666f6f", "05100028557b02027f8302", "130a00fb5dad0bf8ff020263e70002fa28020202a89859", "0f1000fb285d003316020735ff023a65c5"} {
		data, _ := hex.DecodeString(s)
		fmt.Println(gob.NewDecoder(bytes.NewReader(data)).Decode(new(T)))
	}
}
