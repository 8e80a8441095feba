package main

import (
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/version"
	"os"
	"strings"
)

const good = `//go:build go1.21 && !windows

// Package p is one.
package p

import (
	"fmt" // text

	z "os"
	a "io"
	"fmt"
)

// T is generic.
//
//go:generate x "y z"
type T[P any, Q interface{ ~int | ~string }] struct {
	a, b int ` + "`json:\"x\"`" + ` // fields
	*T[P, Q]
	m map[string][]chan<- func(x, y int, z ...string) (n int, err error)
}

type A = [3]int
type B[P *C,] struct{}

const (
	x, y = iota, 1 << iota // c
	_, _
)

func (t *T[P, Q]) M(q Q) (r <-chan int) {
outer:
	for i, v := range []int{1, 2: 3} {
		switch w := any(v).(type) {
		case int, string:
			if w, ok := w.(int); ok && i < 3 { continue outer } else if !ok { goto outer }
		default:
			select { case r <- 1: case x, ok := <-r: _ = x; _ = ok; default: }
		}
	}
	for range 3 { defer func() { go t.M(q) }() }
	for a := 0; a < 1; a++ { a[b:c:d][e] = x.(T[int, string]); f(g...) }
	return
}
`

var bad = []string{
	"", "package", "package p; x", "package p\nfunc f( {", "package p; func f() { if x { }", "package p; func f() { x := 1, }", "package p; var x = [1:2]", "package p; func f() { for i = range x; ; {} }",
	"package p; type T struct { (x) }", "package p; func f() { go x; defer (f()) }", "package p; func f(a, b int, c) {}", "package p; func f[](){}", "package p; type I interface { m[T any](); ~ }",
	"package p; func f() { a.; b[]; c[::]; d[1:] }", "package p; import x; import \"y\"; var _ = 08 + 0x + 1__0 + 'ab' + \"\\z\"", "package p; func f() { switch x = y.(type) {} ; L: }", "package p; func f() { if x := T{}; x {} }",
	"package p; /* open", "package p; var a = `raw", "package p\nvar x = {\n1\n}", "package p; func f() { goto M; L: ; L: ; x := 1; x := 2 }; var f int", "package p; type T [P", "package p; const c = “x”; # ",
	"package p; func f(x ...int, y ...int) (z ...int) {}", "package p; var (a int = 1; b)", "package p; func f() { return 1 2 }", "package p; func f() { var x chan <- <- int; <-chan int(x) }", "package p; func f() { case 1: }",
}

func main() {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "good.go", good, parser.ParseComments)
	fmt.Println(err, f.GoVersion, f.Name, len(f.Unresolved))
	ast.Fprint(os.Stdout, fset, f.Decls[1], ast.NotNilFilter)
	for _, id := range f.Unresolved {
		fmt.Print(id.Name, " ", fset.Position(id.Pos()), "; ")
	}
	fmt.Println()
	ast.Inspect(f, func(n ast.Node) bool {
		if n != nil {
			fmt.Printf("%T %d-%d ", n, n.Pos(), n.End())
			if id, ok := n.(*ast.Ident); ok && id.Obj != nil {
				fmt.Print(id.Name, " ", id.Obj.Kind, id.Obj.Pos(), " ")
			}
		}
		return true
	})
	fmt.Println()
	m := ast.NewCommentMap(fset, f, f.Comments)
	for n := range ast.Preorder(f) {
		for _, g := range m[n] {
			fmt.Printf("%T: %q\n", n, g.Text())
		}
	}
	d, ok := ast.ParseDirective(5, `//go:generate x "y z"  `)
	args, err := d.ParseArgs()
	fmt.Println(d, ok, args, err, ast.IsGenerated(f))
	ast.SortImports(fset, f)
	for _, i := range f.Imports {
		fmt.Println(i.Name, i.Path.Value, fset.Position(i.Pos()), i.Comment.Text())
	}
	fmt.Println(ast.FileExports(f), len(f.Decls))
	for _, d := range f.Decls {
		fmt.Printf("%T %v-%v\n", d, fset.Position(d.Pos()), fset.Position(d.End()))
	}

	for i, src := range bad {
		for _, mode := range []parser.Mode{0, parser.AllErrors | parser.DeclarationErrors | parser.ParseComments} {
			f, err := parser.ParseFile(token.NewFileSet(), "", src, mode)
			fmt.Println(i, f.Name, len(f.Decls), err)
			if list, ok := err.(scanner.ErrorList); ok && mode != 0 {
				scanner.PrintError(os.Stdout, list)
				list.RemoveMultiples()
				fmt.Println(len(list))
			}
		}
	}
	for _, src := range []string{"a + b*c", "func(x int) {}", "[]T{1, {2}, k: v}", "a b", "", "map[K]V", "x.(type)", "a <- b", "(<-chan int)(x)"} {
		x, err := parser.ParseExpr(src)
		fmt.Printf("%T %v\n", x, err)
	}

	var s scanner.Scanner
	src := []byte("\ufeffa := 0x1p-2i /* x\ny */ + 'é' // c\r\n`r\r`\n//line f.go:10:3\nx...y<<=&^=~ 1_0.5e+3 \"\\u00e9\" break\n\x00 é \xff @")
	file := fset.AddFile("dir/s.go", -1, len(src))
	s.Init(file, src, func(pos token.Position, msg string) { fmt.Println(pos, msg) }, scanner.ScanComments)
	for {
		pos, tok, lit := s.Scan()
		fmt.Printf("%s %s %q\n", fset.Position(pos), tok, lit)
		if tok == token.EOF {
			break
		}
	}
	fmt.Println(s.ErrorCount, file.LineCount(), file.Lines(), token.ADD.Precedence(), token.Lookup("func"), token.IsIdentifier("a1"), token.IsKeyword("go"), token.IsExported("É"), token.Token(999), token.TILDE.IsOperator())

	for _, s := range []string{"//go:build a && (b || !c.d)", "// +build a,b !c", "//go:build !(a || b) && go1.18", "//go:build", "//go:build a &&", "//go:build (a", "//go:build a b", "//go:build !!a", "// +build", "x", "//go:build a & b", "//go:build é"} {
		x, err := constraint.Parse(s)
		if err != nil {
			fmt.Println(err, constraint.IsGoBuild(s), constraint.IsPlusBuild(s))
			continue
		}
		lines, err := constraint.PlusBuildLines(x)
		fmt.Println(x, x.Eval(func(tag string) bool { return strings.ContainsAny(tag, "ag") }), constraint.GoVersion(x), lines, err)
	}
	vs := []string{"go1.20", "go1.21", "go1.21rc2", "go1.21.0", "go1.21.3", "go1", "go1.9", "1.2", "go1.21-big", "go01", "go1.21.x", ""}
	for _, a := range vs {
		fmt.Print(a, version.IsValid(a), version.Lang(a))
		for _, b := range vs {
			fmt.Print(" ", version.Compare(a, b))
		}
		fmt.Println()
	}
}
