// gen_unidata writes the Unicode data of stdlib/unicode, taken from the
// package unicode of the Go that runs it:
//
//	go run tools/gen_unidata.go stdlib/unicode
//
// unicat_tab.h   class and case mapping of every rune, as two-stage tables
// ranges_tab.h   the ranges of all range tables, and CaseRanges
// tables.gol     one variable per range table
// maps.gol       the maps from names to them
package main

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"unicode"
)

var dir string

func main() {
	dir = os.Args[1]
	write("unicat_tab.h", unicat())
	h, tables, maps := ranges()
	write("ranges_tab.h", h)
	write("tables.gol", tables)
	write("maps.gol", maps)
}

func write(name string, b []byte) {
	if err := os.WriteFile(filepath.Join(dir, name), b, 0o644); err != nil {
		panic(err)
	}
}

func header() *bytes.Buffer {
	b := new(bytes.Buffer)
	fmt.Fprintf(b, "/* Made by tools/gen_unidata.go from Unicode %s: do not edit. */\n", unicode.Version)
	return b
}

func nums[T any](b *bytes.Buffer, typ, name string, v []T) {
	fmt.Fprintf(b, "static const %s %s[] = {", typ, name)
	col := 1000
	for _, x := range v {
		s := fmt.Sprint(x, ",")
		s = strings.ReplaceAll(s, " ", "")
		if col+len(s) > 118 {
			b.WriteByte('\n')
			col = 0
		}
		b.WriteString(s)
		col += len(s)
	}
	b.WriteString("\n};\n")
}

// twoStage cuts v into blocks and keeps each different one once.
func twoStage(v []int, block int) (first, second []int) {
	seen := map[string]int{}
	for i := 0; i < len(v); i += block {
		k := fmt.Sprint(v[i : i+block])
		n, ok := seen[k]
		if !ok {
			n = len(seen)
			seen[k] = n
			second = append(second, v[i:i+block]...)
		}
		first = append(first, n)
	}
	return
}

func unicat() []byte {
	b := header()
	tests := []struct {
		name string
		f    func(rune) bool
	}{
		{"CONTROL", unicode.IsControl}, {"PUNCT", unicode.IsPunct}, {"NUMBER", unicode.IsNumber},
		{"SYMBOL", unicode.IsSymbol}, {"SPACE", unicode.IsSpace}, {"UPPER", unicode.IsUpper},
		{"LOWER", unicode.IsLower}, {"TITLE", unicode.IsTitle}, {"LETTER", unicode.IsLetter},
		{"MARK", unicode.IsMark}, {"DIGIT", unicode.IsDigit}, {"PRINT", unicode.IsPrint},
		{"GRAPHIC", unicode.IsGraphic},
	}
	const n = unicode.MaxRune + 1
	class := make([]int, n)
	ids := map[int]int{0: 0}
	sets := []int{0}
	type quad [4]rune
	cases := make([]int, n)
	cids := map[quad]int{{}: 0}
	quads := []quad{{}}
	last := rune(0)
	for r := rune(0); r < n; r++ {
		set := 0
		for i, t := range tests {
			if t.f(r) {
				set |= 1 << i
			}
		}
		id, ok := ids[set]
		if !ok {
			id = len(sets)
			ids[set] = id
			sets = append(sets, set)
		}
		class[r] = id
		q := quad{unicode.ToUpper(r) - r, unicode.ToLower(r) - r, unicode.ToTitle(r) - r, unicode.SimpleFold(r) - r}
		c, ok := cids[q]
		if !ok {
			c = len(quads)
			cids[q] = c
			quads = append(quads, q)
		}
		if c != 0 {
			last = r
		}
		cases[r] = c
	}
	f, s := twoStage(class, 128)
	nums(b, "uint8_t", "class_first", f)
	if len(s)/128 > 256 {
		panic("class blocks")
	}
	nums(b, "uint8_t", "class_second", s)
	nums(b, "uint16_t", "class_props", sets)
	end := (int(last) + 128) &^ 127
	fmt.Fprintf(b, "#define CASE_END 0x%X /* no mappings from here on */\n", end)
	f, s = twoStage(cases[:end], 64)
	nums(b, "uint16_t", "case_first", f)
	nums(b, "uint16_t", "case_second", s)
	fmt.Fprintf(b, "static const int32_t case_deltas[][4] = { /* upper, lower, title, fold */\n")
	for i, q := range quads {
		fmt.Fprintf(b, "{%d,%d,%d,%d},", q[0], q[1], q[2], q[3])
		if i%6 == 5 || i == len(quads)-1 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("};\n")
	return b.Bytes()
}

func keys[V any](m map[string]V) []string {
	var ks []string
	for k := range m {
		ks = append(ks, k)
	}
	sort.Strings(ks)
	return ks
}

func ranges() (h, tables, maps []byte) {
	b, t, m := header(), new(bytes.Buffer), new(bytes.Buffer)
	var r16 [][3]int
	var r32 [][3]int
	fmt.Fprint(t, "package unicode\n\n// Made by tools/gen_unidata.go: do not edit.\n//\n// The range tables, by number: load reads the ranges from the native side when\n// a table is first used.\n\n")
	fmt.Fprint(m, "package unicode\n\n// Made by tools/gen_unidata.go: do not edit.\n\n")
	index := new(bytes.Buffer)
	fmt.Fprintf(index, "static const tabinfo tabs[] = { /* first and number in r16, in r32, LatinOffset */\n")
	count := 0
	idOf := map[*unicode.RangeTable]int{}
	add := func(rt *unicode.RangeTable) int {
		if id, ok := idOf[rt]; ok {
			return id
		}
		idOf[rt] = count
		fmt.Fprintf(index, "{%d,%d,%d,%d,%d},\n", len(r16), len(rt.R16), len(r32), len(rt.R32), rt.LatinOffset)
		for _, x := range rt.R16 {
			r16 = append(r16, [3]int{int(x.Lo), int(x.Hi), int(x.Stride)})
		}
		for _, x := range rt.R32 {
			r32 = append(r32, [3]int{int(x.Lo), int(x.Hi), int(x.Stride)})
		}
		count++
		return count - 1
	}
	// exported variables and the tables they name, from the declarations
	fs := token.NewFileSet()
	af, err := parser.ParseFile(fs, filepath.Join(runtime.GOROOT(), "src/unicode/tables.go"), nil, 0)
	if err != nil {
		panic(err)
	}
	find := func(name string) *unicode.RangeTable {
		if x := unicode.Categories[name]; x != nil {
			return x
		}
		if x := unicode.Scripts[name]; x != nil {
			return x
		}
		return unicode.Properties[name]
	}
	fmt.Fprintln(t, "var (")
	for _, d := range af.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.VAR {
			continue
		}
		for _, s := range g.Specs {
			v := s.(*ast.ValueSpec)
			name := v.Names[0].Name
			id, ok := v.Values[0].(*ast.Ident)
			if !ok || !ast.IsExported(name) || name == "CaseRanges" {
				continue
			}
			rt := find(strings.TrimPrefix(id.Name, "_"))
			if rt == nil {
				panic(name)
			}
			fmt.Fprintf(t, "\t%s = load(%d)\n", name, add(rt))
		}
	}
	fmt.Fprintln(t, ")")
	for _, x := range []struct {
		name, doc string
		v         []*unicode.RangeTable
	}{
		{"GraphicRanges", "GraphicRanges are the sets of which IsGraphic's consists.", unicode.GraphicRanges},
		{"PrintRanges", "PrintRanges are the sets of which IsPrint's consists, but for the ASCII\n// space.", unicode.PrintRanges},
	} {
		fmt.Fprintf(t, "\n// %s\nvar %s = []*RangeTable{", x.doc, x.name)
		for i, rt := range x.v {
			if i > 0 {
				fmt.Fprint(t, ", ")
			}
			fmt.Fprintf(t, "load(%d)", add(rt))
		}
		fmt.Fprintln(t, "}")
	}
	for _, x := range []struct {
		name, doc string
		m         map[string]*unicode.RangeTable
	}{
		{"Categories", "Categories holds the range tables of the general categories by name.", unicode.Categories},
		{"Scripts", "Scripts holds the range tables of the scripts by name.", unicode.Scripts},
		{"Properties", "Properties holds the range tables of the properties by name.", unicode.Properties},
		{"FoldCategory", "FoldCategory holds, by category, the runes outside it that simple folding makes\n// equal to runes inside. Categories without such runes are not there.", unicode.FoldCategory},
		{"FoldScript", "FoldScript holds, by script, the runes outside it that simple folding makes\n// equal to runes inside. Scripts without such runes are not there.", unicode.FoldScript},
	} {
		fmt.Fprintf(m, "// %s\nvar %s = map[string]*RangeTable{\n", x.doc, x.name)
		for _, k := range keys(x.m) {
			fmt.Fprintf(m, "\t%q: load(%d),\n", k, add(x.m[k]))
		}
		fmt.Fprint(m, "}\n\n")
	}
	fmt.Fprint(m, "// CategoryAliases holds the long names of categories and the short ones they\n// stand for.\nvar CategoryAliases = map[string]string{\n")
	for _, k := range keys(unicode.CategoryAliases) {
		fmt.Fprintf(m, "\t%q: %q,\n", k, unicode.CategoryAliases[k])
	}
	fmt.Fprintln(m, "}")
	fmt.Fprintf(t, "\n// cache holds the tables loaded, so that a table has one address whoever asks first.\nvar cache [%d]*RangeTable\n", count)
	triples := func(typ, name string, v [][3]int) {
		fmt.Fprintf(b, "static const %s %s[][3] = {\n", typ, name)
		for i, x := range v {
			fmt.Fprintf(b, "{%d,%d,%d},", x[0], x[1], x[2])
			if i%7 == 6 || i == len(v)-1 {
				b.WriteByte('\n')
			}
		}
		b.WriteString("};\n")
	}
	triples("uint16_t", "r16", r16)
	triples("uint32_t", "r32", r32)
	b.Write(index.Bytes())
	b.WriteString("};\n")
	fmt.Fprintf(b, "static const caserange caseranges[] = {\n")
	for i, c := range unicode.CaseRanges {
		fmt.Fprintf(b, "{%d,%d,{%d,%d,%d}},", c.Lo, c.Hi, c.Delta[0], c.Delta[1], c.Delta[2])
		if i%5 == 4 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("\n};\n")
	return b.Bytes(), t.Bytes(), m.Bytes()
}
