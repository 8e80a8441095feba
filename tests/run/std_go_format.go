package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/format"
	"go/parser"
	"go/printer"
	"go/token"
	"hash/fnv"
	"os"
	"strings"
)

const messy = `// Copyright nobody.

// +build linux,!cgo darwin

//go:build   (linux&&!cgo) || darwin

/*
Package p does   things.

  - one
  - two
more

	code
*/
package   p

import ( "os"; "fmt" // fmt
	b "bytes"
	"os"

	. "z"
	"a" )
import "C"

// T is  a type.
//   indented
// # Heading
//
// [os.File] and [T.M], see http://x.y/z.
//go:generate foo
type T struct {
	a int // a
	bbb,c string  ` + "`tag`" + `
	/* d */ d map[string] int

	E
	*F // embedded
	f func ( x,y int ) ( z int , err error )
}
type ( I interface { M ( ) ; ~int|  ~string }; J = struct { x int } ; K[P any,Q interface{*P}] []P ; E struct{ } )
const ( A,B=iota,1<<iota // ab
CCC int = 3
D
  E = 0XFF+0O7+0B1+1E3+0x1P-2+01i

  // last
)
var x,y=1 ,2
var z  = [ ... ] int { 1,2,
	3 , 4 }
var m = map[string]int{
"a":1, // one
"bbbbbb" : 2,
"c": 3,

"dddddddddddddddddddddddddddddddddddddddddddddddd": 4,
"e":5 }
func f ( a int,b,c string,
   d ... interface { } ) ( int,error ) {
	if x:=a+b*c- -d ; x>1&&y<2||!z { return 1,nil } else if (T{}) == t { } else { x++ }
	for i:=0;i<10;i++ { a[i+1:j*2:k] , b = c[i:], d(e ... ) }
	for k,v := range m { _=k ; _ = v }
	for range 3 { }
	for ; ; { break }
outer: for { switch x:=y.( type ) { case int,string: fallthrough
	// comment
	default: continue outer } }
	select { case <-c: case x,ok:=<-d : default: }
	go func ( ) { } ( ) ; defer g( )
	var ch chan<- ( <-chan int )
	x . y . z ( ) .
	w ( 1 ,
	2 ) .
		v ( )
	s := []T{ {1,2},{3,
	4} , }
	/* block */ x = 1 /* behind */ ; y = 2 // line
	/* several
	     lines
	*/
	return a,
	func ( ) int { return 1 } ( )
}
func g ( ) { x ( ) }   // one line
func h()
func (t*T) M(x (int)) (<-chan int) { if a { /* empty */ }; { } ; ; return }


// end
`

func sum(b []byte) string {
	h := fnv.New32a()
	h.Write(b)
	return fmt.Sprintf("%d %08x", len(b), h.Sum32())
}

const doc = "A paragraph with ``quotes'', [fmt.Println], [math/rand], [*Buffer], [Link text], http://go.dev/x_(y). and (https://a.b)!\nSecond line of it, int and\n" +
	"1. not a list\n\nOld Heading\n\nText.\n\n# New heading's\n\n  - item one\n    goes on\n  * item two\n\n    second paragraph\n\n 3. three\n 4) four\n\ncode {\n\tx := 1\n\n\ty\n}\n\n[Link text]: https://example.com/a?b=c\n[unused]: ftp://x\n" +
	"\nA very long line of many words, some of them short and others considerably longer; it must be wrapped. So it is: into lines that look even, as far as that can be done at all.\n"

func main() {
	out, err := format.Source([]byte(messy))
	fmt.Println(err)
	os.Stdout.Write(out)
	again, err := format.Source(out)
	fmt.Println(bytes.Equal(out, again), err)

	// White space and comments in other places.
	for i := range 40 {
		lines := strings.Split(messy, "\n")
		for k := range lines {
			switch (k*7 + i*5) % 23 {
			case 0:
				if k > 20 {
					lines[k] += "\n"
				}
			case 1:
				lines[k] += " // c"
			case 2:
				if k > 48 {
					lines[k] = strings.Replace(lines[k], ", ", ",\n", 1)
				}
			case 3:
				if k > 30 {
					lines[k] = strings.Replace(lines[k], " ", " /* c */ ", 1)
				}
			case 4:
				lines[k] = "\t" + strings.TrimSpace(lines[k])
			case 5:
				lines[k] = strings.Replace(lines[k], ";", "\n", 1)
			}
		}
		out, err := format.Source([]byte(strings.Join(lines, "\n")))
		fmt.Println(i, sum(out), err)
	}

	for _, s := range []string{"x:=1;y  :=2", "\n\n  var x=1\n\n", "\t\tif x{y()}\n", "func f(){}\ntype T int", "", " // c\n", "x :=", "package p\n//go:build x\n", "import \"b\"\nimport (\n\"c\"\n\"a\"\n)", "a: b()\n c:"} {
		out, err := format.Source([]byte(s))
		fmt.Printf("%q %v\n", out, err)
	}

	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "p.go", messy, parser.ParseComments)
	fmt.Println(err)
	for _, cfg := range []printer.Config{{}, {Mode: printer.RawFormat}, {Mode: printer.UseSpaces, Tabwidth: 4}, {Mode: printer.TabIndent, Tabwidth: 4, Indent: 2}, {Mode: printer.UseSpaces | printer.TabIndent | printer.SourcePos, Tabwidth: 8}} {
		var b bytes.Buffer
		err := cfg.Fprint(&b, fset, f)
		fmt.Println(cfg, sum(b.Bytes()), err)
	}
	for _, d := range f.Decls {
		var a, b, c bytes.Buffer
		err := printer.Fprint(&a, fset, d)
		err2 := printer.Fprint(&b, fset, &printer.CommentedNode{Node: d, Comments: f.Comments})
		err3 := format.Node(&c, fset, d)
		fmt.Println(sum(a.Bytes()), sum(b.Bytes()), sum(c.Bytes()), err, err2, err3)
	}
	ast.FileExports(f)
	format.Node(os.Stdout, fset, f)
	fmt.Println(printer.Fprint(os.Stdout, fset, 5), format.Node(os.Stdout, fset, []ast.Stmt{&ast.IfStmt{Cond: ast.NewIdent("x"), Body: &ast.BlockStmt{}, Else: &ast.ExprStmt{X: ast.NewIdent("y")}}}))
	x := &ast.BinaryExpr{X: &ast.BinaryExpr{X: ast.NewIdent("a"), Op: token.ADD, Y: ast.NewIdent("b")}, Op: token.MUL, Y: &ast.UnaryExpr{Op: token.SUB, X: &ast.StarExpr{X: ast.NewIdent("c")}}}
	fmt.Println(printer.Fprint(os.Stdout, fset, x))

	p := comment.Parser{Words: map[string]string{"int": "", "and": "http://and"}, LookupSym: func(recv, name string) bool { return name == "Buffer" }}
	d := p.Parse(doc)
	for i, pr := range []comment.Printer{{}, {HeadingLevel: 1, DocLinkBaseURL: "https://pkg.go.dev/", TextPrefix: "// ", TextWidth: 30}, {TextWidth: -1, TextCodePrefix: ">", HeadingID: func(*comment.Heading) string { return "" }, DocLinkURL: func(l *comment.DocLink) string { return l.Name }}} {
		fmt.Printf("---- %d\n%s----\n%s----\n%s----\n%s", i, pr.Comment(d), pr.HTML(d), pr.Markdown(d), pr.Text(d))
	}
}
