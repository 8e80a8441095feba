package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/doc"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

const src = `// Package p is one. It has [T] and [bytes.Buffer] too.
//
// # Heading
//
//	code
package p

import (
	"bytes"
	"example.com/go-thing/v3"
	other "strings"
	. "sort"
)

// BUG(me): it does
// not work.

// TODO(you) do   more.
// NOTE(a b): x

/* SECBUG(x): never */

// Consts of T.
const (
	A T = iota
	B
	c
	D
)

const (
	X = 1
	y = 2
)

var e, F, g = 1, 2, 3

// V is a T.
var V T

// Lit has keys.
var Lit = S{Name: "x", hidden: 3, In: S{hidden: 1}}

// T is a number.
type T int

// NewT makes one. J. Doe wrote it. More.
func NewT() (T, error) { return 0, nil }

func Two() (T, *S) { return 0, nil }

// List makes many.
func List() []T { return nil }

// String is a method.
func (t T) String() string { return "" }

func (t *T) hide() {}

type (
	// S is a struct.
	S struct {
		Name   string
		hidden int
		In     any
		inner
		*Outer
		bytes.Buffer
	}

	inner struct{}

	// Outer is embedded.
	Outer struct{ a, B int }

	// I has error in it.
	I interface {
		error
		M()
		m()
		~int | string
	}

	G[P any, Q comparable] struct{ P P }
)

// Promoted is promoted.
func (inner) Promoted() {}
func (*inner) Star()    {}
func (o *Outer) Out()   {}
func (o Outer) Name()   {}

func (g *G[P, Q]) Get() P { return g.P }

func Gen[T any](x T) T { return x }

func unexported() S { return S{} }

// Func is a function.
func Func(f func(struct{ a int })) {}

// Deprecated: no.
func Old() int { return 1 }
`

const tests = `package p_test

import (
	"fmt"
	"os"
	_ "embed"

	"example.com/p"
)

// helper helps.
func helper() string { return word + p.Name }

var word, unused = "w", "u"

type local struct{ n int }

func (l local) Get() int { return l.n }

const (
	one = iota
	two
)

// The doc.
func Example() {
	fmt.Println("hi")
	// Output: hi
}

func ExampleT() {
	x := helper() // stays
	fmt.Println(x, two)
	// Unordered output:
	// a
	// b
}

func ExampleT_String_small() { fmt.Println(local{1}.Get()) }

func ExampleT_String() { os.Exit(1) }

func ExampleNewT() {
	// Output:
}

func ExampleS_Promoted() { undefined() }

func ExampleG_Get_x_y() {}
func ExampleNothing() {}
func ExampleBad(x int) {}
func Examplelow() {}
`

const whole = `// Copyright someone.

package p_test

import "fmt"

type t int

// The only one.
func ExampleFunc_file() {
	fmt.Println(t(1))
	// output:  1
}
`

func show(p *doc.Package, fset *token.FileSet) {
	text := func(n any) string {
		var b bytes.Buffer
		printer.Fprint(&b, fset, n)
		return b.String()
	}
	fmt.Printf("%q %q %q %q\n", p.Doc, p.Name, p.ImportPath, p.Imports)
	for _, m := range []string{"BUG", "TODO", "NOTE", "SECBUG"} {
		for _, n := range p.Notes[m] {
			fmt.Printf("%s %q %q %d\n", m, n.UID, n.Body, n.End-n.Pos)
		}
	}
	fmt.Printf("%q\n", p.Bugs)
	examples := func(list []*doc.Example) {
		for _, e := range list {
			fmt.Printf("example %q %q %q %q %v %v %d\n%s\n", e.Name, e.Suffix, e.Doc, e.Output, e.Unordered, e.EmptyOutput, e.Order, text(&printer.CommentedNode{Node: e.Code, Comments: e.Comments}))
			if e.Play != nil {
				var b bytes.Buffer
				err := format.Node(&b, fset, e.Play)
				fmt.Printf("play\n%s%v\n", b.String(), err)
			}
		}
	}
	values := func(list []*doc.Value) {
		for _, v := range list {
			fmt.Printf("%q %q\n%s\n", v.Doc, v.Names, text(v.Decl))
		}
	}
	funcs := func(list []*doc.Func) {
		for _, f := range list {
			fmt.Printf("%q %q %q %q %d\n%s\n", f.Doc, f.Name, f.Recv, f.Orig, f.Level, text(f.Decl))
			examples(f.Examples)
		}
	}
	examples(p.Examples)
	values(p.Consts)
	values(p.Vars)
	funcs(p.Funcs)
	for _, t := range p.Types {
		fmt.Printf("type %q %q\n%s\n", t.Name, t.Doc, text(t.Decl))
		values(t.Consts)
		values(t.Vars)
		funcs(t.Funcs)
		funcs(t.Methods)
		examples(t.Examples)
	}
}

func main() {
	load := func() (*token.FileSet, []*ast.File) {
		fset := token.NewFileSet()
		var files []*ast.File
		for _, f := range [][2]string{{"p.go", src}, {"a_test.go", tests}, {"b_test.go", whole}} {
			file, err := parser.ParseFile(fset, f[0], f[1], parser.ParseComments)
			if err != nil {
				fmt.Println(err)
			}
			files = append(files, file)
		}
		return fset, files
	}
	for _, mode := range []doc.Mode{0, doc.AllDecls, doc.AllMethods, doc.PreserveAST | doc.AllDecls | doc.AllMethods} {
		fset, files := load()
		p, err := doc.NewFromFiles(fset, files, "example.com/p", mode)
		fmt.Println("mode", mode, err)
		show(p, fset)
		if mode == 0 {
			fmt.Printf("%s\n%s\n%s\n", p.HTML(p.Doc), p.Markdown(p.Doc), p.Text(p.Doc))
			fmt.Println(p.Synopsis(p.Doc))
			p.Filter(func(s string) bool { return s == "A" || s == "Name" || s == "Func" || s == "Get" })
			show(p, fset)
		}
	}
	for _, s := range []string{"", "One. Two", "J. Doe is. Here", "No end", "Copyright x", "AUTHOR y", "U.S. law. Next", "日本。二", "\tcode\n", "a [b] c.\nNext"} {
		fmt.Printf("%q\n", doc.Synopsis(s))
	}
	var b bytes.Buffer
	doc.ToHTML(&b, "A word & [x].\n\n\tcode\n", map[string]string{"word": "http://w"})
	doc.ToText(&b, "A long text of many words that goes on.\n\n\tcode\n", "> ", "# ", 20)
	fmt.Println(b.String())
	for _, s := range strings.Fields("int any len nil iota true foo String") {
		fmt.Print(doc.IsPredeclared(s), " ")
	}
	fmt.Println()
	fset, files := load()
	_, err := doc.NewFromFiles(token.NewFileSet(), files, "p")
	fmt.Println(err)
	f, _ := parser.ParseFile(fset, "x.txt", "package x", 0)
	_, err = doc.NewFromFiles(fset, []*ast.File{f}, "p")
	fmt.Println(err)
	for _, opts := range [][]any{{1}, {doc.Mode(0), doc.Mode(0)}} {
		func() {
			defer func() { fmt.Println(recover()) }()
			doc.NewFromFiles(fset, nil, "p", opts...)
		}()
	}
	// folders that are named: what is written about what is there
	for _, dir := range os.Args[1:] {
		fset := token.NewFileSet()
		names, _ := filepath.Glob(dir + "/*.go")
		var files []*ast.File
		for _, n := range names {
			if f, err := parser.ParseFile(fset, n, nil, parser.ParseComments); err == nil {
				files = append(files, f)
			}
		}
		p, err := doc.NewFromFiles(fset, files, dir)
		if fmt.Println(dir, err); err == nil {
			show(p, fset)
		}
	}
}
