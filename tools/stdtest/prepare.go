package main

import (
	_ "embed"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// A test is a Test or Example function of a program; want is an example's output.
type test struct {
	name               string
	example, unordered bool
	want               string
}

// A program is what was made of a package's tests; its argument names the test to run.
type program struct {
	dir   string
	files map[string][]byte
	tests []test
	left  map[string]string // functions that were left out, and why
}

//go:embed shim.go.txt
var shim []byte

var (
	otherSystem = regexp.MustCompile(`_(windows|darwin|plan9|wasm|js|wasip1|arm64|arm|s390x|386|freebsd|netbsd|openbsd|solaris|aix|android|ppc64x|loong64|riscv64)_test\.go$`)
	otherBuild  = regexp.MustCompile(`(?m)^//go:build (ignore|cgo|race|windows|plan9|darwin|!linux|js|aix|goexperiment|boringcrypto)`)
	clause      = regexp.MustCompile(`(?m)^package \w+`)
	internal    = regexp.MustCompile(`(?m)^(\t|import )[._\w]*\s*"internal/[^"]*"$`)
	bodyless    = regexp.MustCompile(`(?m)^(//go:linkname .*|func runtime_\w+\(.*\)( \w+)?)$`)
	blankText   = regexp.MustCompile(`^\s*$`)
)

// load reads a package's test files as files of package main, in groups that are a program each: the external tests, the internal ones, and each file of
// examples.
func load(pkg string) map[string]map[string][]byte {
	groups := map[string]map[string][]byte{}
	names, _ := filepath.Glob(filepath.Join(src, pkg, "*_test.go"))
	for _, name := range names {
		base := filepath.Base(name)
		text, err := os.ReadFile(name)
		if err != nil || strings.HasPrefix(base, "export_") || strings.HasPrefix(base, "linkname") || otherSystem.MatchString(base) || otherBuild.Match(text) {
			continue
		}
		at := clause.FindIndex(text)
		if at == nil {
			continue
		}
		external := strings.HasSuffix(string(text[at[0]:at[1]]), "_test")
		group := "internal"
		if strings.HasPrefix(base, "example") {
			group = base
		} else if external {
			group = "external"
		}
		head, body := "package main", string(text[at[1]:])
		if external {
			body = strings.ReplaceAll(body, filepath.Base(pkg)+"_test.", "main.")
		} else {
			head += `; import . "` + pkg + `"`
		}
		body = internal.ReplaceAllString(body, "")
		body = bodyless.ReplaceAllStringFunc(body, func(m string) string { return strings.Repeat(" ", len(m)) })
		if groups[group] == nil {
			groups[group] = map[string][]byte{}
		}
		groups[group][strings.TrimSuffix(base, "_test.go")+"_t.go"] = []byte(string(text[:at[0]]) + head + body)
	}
	return groups
}

// outputOf returns what an example's comment says it prints.
func outputOf(f *ast.File, fn *ast.FuncDecl) (text string, unordered, ok bool) {
	var last *ast.CommentGroup
	for _, g := range f.Comments {
		if g.Pos() > fn.Body.Lbrace && g.End() <= fn.Body.Rbrace {
			last = g
		}
	}
	if last == nil {
		return "", false, false
	}
	text = last.Text()
	word, rest, _ := strings.Cut(text, ":")
	unordered = strings.EqualFold(strings.TrimSpace(word), "unordered output")
	return rest, unordered, unordered || strings.EqualFold(strings.TrimSpace(word), "output")
}

// find lists the tests that are there now.
func (p *program) find() {
	p.tests = nil
	for name, text := range p.files {
		f, err := parser.ParseFile(token.NewFileSet(), name, text, parser.ParseComments)
		if err != nil {
			continue
		}
		for _, d := range f.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || fn.Recv != nil || fn.Body == nil {
				continue
			}
			n := fn.Name.Name
			if strings.HasPrefix(n, "Test") && n != "TestMain" && len(fn.Type.Params.List) == 1 && fn.Type.TypeParams == nil {
				if star, ok := fn.Type.Params.List[0].Type.(*ast.StarExpr); ok {
					if sel, ok := star.X.(*ast.SelectorExpr); ok && sel.Sel.Name == "T" {
						p.tests = append(p.tests, test{name: n})
					}
				}
			}
			if strings.HasPrefix(n, "Example") && len(fn.Type.Params.List) == 0 {
				if want, unordered, ok := outputOf(f, fn); ok {
					p.tests = append(p.tests, test{n, true, unordered, want})
				}
			}
		}
	}
}

// write writes the program's files, with a main function that runs the test its argument names.
func (p *program) write() {
	os.MkdirAll(p.dir, 0o755)
	for name, text := range p.files {
		os.WriteFile(filepath.Join(p.dir, name), text, 0o644)
	}
	os.WriteFile(filepath.Join(p.dir, "zshim.go"), shim, 0o644)
	var b strings.Builder
	b.WriteString("package main\n\nimport (\n\t\"os\"\n\t\"testing\"\n)\n\nfunc main() {\n\tname := os.Args[1]\n\tos.Args = os.Args[:1]\n")
	b.WriteString("\trun := func(f func(*testing.T)) {\n\t\ttesting.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{{name, f}}, nil, nil)\n\t}\n\tswitch name {\n")
	for _, t := range p.tests {
		if t.example {
			b.WriteString("\tcase \"" + t.name + "\":\n\t\t" + t.name + "()\n")
		} else {
			b.WriteString("\tcase \"" + t.name + "\":\n\t\trun(" + t.name + ")\n")
		}
	}
	b.WriteString("\tdefault:\n\t\trun(nil)\n\t}\n}\n")
	os.WriteFile(filepath.Join(p.dir, "zmain.go"), []byte(b.String()), 0o644)
}

type diagnostic struct {
	File, Message string
	Line          int
}

func blank(text []byte, from, to int) {
	for i := from; i < to; i++ {
		if text[i] != '\n' {
			text[i] = ' '
		}
	}
}

// drop blanks the declaration around a line; false if there is none.
func (p *program) drop(text []byte, f *ast.File, fset *token.FileSet, g diagnostic) bool {
	around := func(n ast.Node) bool {
		return fset.Position(n.Pos()).Line <= g.Line && g.Line <= fset.Position(n.End()).Line
	}
	offset := func(at token.Pos) int { return fset.Position(at).Offset }
	for _, d := range f.Decls {
		if !around(d) {
			continue
		}
		if fn, ok := d.(*ast.FuncDecl); ok {
			if n := fn.Name.Name; p.left[n] == "" && (strings.HasPrefix(n, "Test") || strings.HasPrefix(n, "Example")) {
				p.left[n] = g.Message
			}
			blank(text, offset(fn.Pos()), offset(fn.End()))
			return true
		}
		gd := d.(*ast.GenDecl)
		if !gd.Lparen.IsValid() {
			blank(text, offset(gd.Pos()), offset(gd.End()))
			return true
		}
		for _, s := range gd.Specs {
			if around(s) {
				blank(text, offset(s.Pos()), offset(s.End()))
				return true
			}
		}
	}
	return false
}

// prune drops what the checker complains of; false if nothing could be done.
func (p *program) prune(diags string) (did bool) {
	byFile := map[string][]diagnostic{}
	for _, l := range strings.Split(diags, "\n") {
		var g diagnostic
		if json.Unmarshal([]byte(l), &g) == nil && g.Line > 0 {
			byFile[filepath.Base(g.File)] = append(byFile[filepath.Base(g.File)], g)
		}
	}
	for name, list := range byFile {
		text := p.files[name]
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, name, text, parser.ParseComments)
		if err != nil || text == nil {
			continue
		}
		for _, g := range list {
			did = p.drop(text, f, fset, g) || did
		}
	}
	return did
}

// linkSiblings makes what stands beside a package's folder, say ../testdata, stand beside a program's. Programs have names of their own.
func linkSiblings(from, to string) {
	entries, _ := os.ReadDir(from)
	for _, e := range entries {
		if name := e.Name(); e.IsDir() && name != "internal" && name != "external" && !strings.HasPrefix(name, "example") {
			os.Symlink(filepath.Join(from, name), filepath.Join(to, name))
		}
	}
}

// prepare makes a program of a group of a package's test files; without tests if nothing that compiles is left.
func prepare(dir, pkg string, files map[string][]byte) *program {
	p := &program{dir: dir, files: files, left: map[string]string{}}
	for range 40 {
		p.find()
		p.write()
		if len(p.tests) == 0 {
			break
		}
		_, diags, code := run(time.Minute, dir, gol, "check", "-e", "-json", ".")
		if code == 0 {
			os.Symlink(filepath.Join(src, pkg, "testdata"), filepath.Join(dir, "testdata"))
			linkSiblings(filepath.Join(src, filepath.Dir(pkg)), filepath.Dir(dir))
			return p
		}
		if !p.prune(diags) {
			for _, t := range p.tests {
				p.left[t.name] = strings.TrimSpace(diags)
			}
			break
		}
	}
	p.tests = nil
	return p
}
