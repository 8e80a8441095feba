// Loggers that write nowhere make no text; buffers of encoding/json and log are used again, and what was returned stays as it was.
package main

import (
	"bytes"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"encoding/json"
	"errors"
)

type noisy struct{ s string }

func (n noisy) String() string { fmt.Println("formatting", n.s); return n.s }

type relog struct{}

func (relog) String() string { log.Print("inside"); return "relog" }

type mj struct{ n int }

func (m mj) MarshalJSON() ([]byte, error) {
	if m.n < 0 {
		return nil, errors.New("neg")
	}
	if m.n > 5 {
		panic(fmt.Sprint("too big ", m.n))
	}
	if m.n == 0 {
		return []byte("0"), nil
	}
	b, err := json.Marshal([]mj{{m.n - 1}})
	return b, err
}

type cyc struct {
	N *cyc
	S []any
	M map[string]any
}

func main() {
	l := log.New(io.Discard, "p", log.LstdFlags)
	l.Println(noisy{"a"})
	l.SetOutput(os.Stdout)
	l.SetFlags(log.Lshortfile | log.Lmsgprefix)
	l.Println(noisy{"b"})
	l.Printf("%d %s", 1, noisy{"c"})
	l.Print("x\n")
	l.Print()
	l.Output(1, "out")
	log.SetFlags(log.Lshortfile)
	log.SetOutput(os.Stdout)
	log.SetPrefix("std: ")
	log.Println(relog{}, 1)
	log.Output(1, "out")
	log.Default().Printf("%v", 3)
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		l.Panicln("a", 1)
	}()
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		l.SetOutput(io.Discard)
		l.Panicf("%d", 1)
	}()
	b, err := json.Marshal(mj{4})
	fmt.Println(string(b), err)
	b, err = json.Marshal([]any{1, mj{-1}})
	fmt.Println(string(b), err)
	func() {
		defer func() { fmt.Println(recover()) }()
		json.Marshal(mj{9})
	}()
	b, err = json.Marshal(mj{2})
	fmt.Println(string(b), err, len(b))
	c := &cyc{}
	c.N = c
	_, err = json.Marshal(c)
	fmt.Println(err)
	s := []any{nil}
	s[0] = s
	_, err = json.Marshal(s)
	fmt.Println(err)
	m := map[string]any{}
	m["m"] = m
	_, err = json.Marshal(m)
	fmt.Println(err)
	var d any
	deep := strings.Repeat("[", 10001) + strings.Repeat("]", 10001)
	fmt.Println(json.Unmarshal([]byte(deep), &d))
	deep = strings.Repeat("[", 9999) + strings.Repeat("]", 9999)
	fmt.Println(json.Unmarshal([]byte(deep), &d), json.Valid([]byte(deep)), json.Valid([]byte("{}")), json.Valid([]byte("{")))
	b1, _ := json.Marshal(strings.Repeat("x", 100000))
	b2, _ := json.Marshal("y")
	fmt.Println(len(b1), string(b2))
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.Encode(1)
	e.Encode("a")
	fmt.Printf("%q\n", buf.String())
	a, _ := json.Marshal([]int{1, 2})
	bb, _ := json.Marshal([]int{3, 4})
	fmt.Println(string(a), string(bb))
	log.Fatalf("bye %d", 1)
}
