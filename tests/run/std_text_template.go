package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"text/template"
)

type Item struct {
	Name  string
	Price float64
	Tags  []string
	next  int
}

func (i Item) Upper() string                  { return strings.ToUpper(i.Name) }
func (i *Item) Ptr(n int, s ...string) string { return fmt.Sprint(i.Name, n, s) }
func (i Item) Fail() (string, error)          { return "", errors.New("failed") }

func try(text string, data any) {
	t, err := template.New("t").Funcs(template.FuncMap{"up": strings.ToUpper, "add": func(a, b int) int { return a + b }, "boom": func() int { panic("boom") },
		"seq": func(n int) []int {
			s := make([]int, n)
			for i := range s {
				s[i] = i
			}
			return s
		}, "err": func() (int, error) { return 0, errors.New("an error") }, "join": strings.Join}).Parse(text)
	if err != nil {
		fmt.Println("PARSE", err)
		return
	}
	err = t.Execute(os.Stdout, data)
	fmt.Println()
	if err != nil {
		fmt.Println("EXEC", err)
	}
	fmt.Println("TREE", t.Root)
}

func main() {
	d := map[string]any{
		"Items": []Item{{"apple", 1.5, []string{"a", "b"}, 1}, {"pear", 2, nil, 2}},
		"P":     &Item{"ptr", 3, nil, 3},
		"N":     3, "S": "str", "M": map[string]int{"z": 26, "a": 1}, "Nil": nil, "F": 2.5, "B": true, "Fn": func(a int, b ...string) string { return fmt.Sprint(a, b) },
		"U": uint8(7), "E": []int{}, "Ch": func() chan int { c := make(chan int, 3); c <- 1; c <- 2; close(c); return c }(),
	}
	for _, s := range []string{
		"Hello {{.S}}!",
		"{{range .Items}}{{.Name}}: {{printf \"%.2f\" .Price}} {{.Upper}} {{range $i, $t := .Tags}}{{if $i}}, {{end}}{{$t}}{{else}}none{{end}}\n{{end}}",
		"{{range $i, $e := .Items -}} {{$i}}={{$e.Name}} {{- end}}",
		"{{with .P}}{{.Name}} {{.Ptr 4 \"x\" \"y\"}}{{end}}",
		"{{.P.Upper}} {{.P.Ptr 1}} {{(index .Items 1).Name}}",
		"{{if and .B (gt .N 2)}}yes{{else if .Nil}}nil{{else}}no{{end}}",
		"{{if or .Nil .E}}x{{else}}y{{end}} {{not .B}} {{len .M}} {{index .M \"z\"}}",
		"{{range $k, $v := .M}}{{$k}}={{$v}};{{end}}",
		"{{range .E}}a{{else}}empty{{end}}",
		"{{define \"x\"}}[{{.}}]{{end}}{{template \"x\" .N}}{{template \"x\"}}{{block \"y\" .S}}<{{.}}>{{end}}",
		"{{/* comment */}}a{{- /* c */ -}} b",
		"{{$x := 1}}{{range seq 3}}{{$x = add $x .}}{{end}}{{$x}}",
		"{{range seq 10}}{{if eq . 3}}{{continue}}{{end}}{{if gt . 5}}{{break}}{{end}}{{.}}{{end}}",
		"{{range 3}}{{.}}{{end}} {{range $i := .N}}{{$i}},{{end}}",
		"{{\"quoted\" | printf \"%q %s\" \"a\"}} {{`raw`}} {{'a'}} {{1.5}} {{0x10}} {{1e3}} {{true}} {{3i}}",
		"{{html \"<a&'b'>\"}} {{js \"it's \\\"<x>\\\"\"}} {{urlquery \"a b&c\"}}",
		"{{slice .S 1 2}} {{slice .Items 1}} {{print 1 2 \"x\" 3}} {{println \"a\"}}",
		"{{eq .N 3 4}} {{ne .S \"x\"}} {{lt 1 2}} {{le 2.0 2.0}} {{gt \"b\" \"a\"}} {{ge .U 7}} {{eq .U .N}} {{eq .Nil nil}}",
		"{{call .Fn 1 \"a\" \"b\"}}", "{{.Missing}} {{.M.q}}", "{{range .Ch}}{{.}} {{end}}",
		"{{.S | up | printf \"%s-%s\" \"pre\"}}", "{{- \"x\" -}}   y   {{- 3}} z", "{{with $y := .N}}{{$y}}{{end}}{{with .Nil}}a{{else with .S}}{{.}}{{end}}",
		// errors
		"{{.P.Nope}}", "{{.S.Foo}}", "{{.P.Fail}}", "{{index .Items 5}}", "{{boom}}", "{{err}}", "{{add 1}}", "{{add 1 \"x\"}}", "{{template \"zz\"}}", "{{nil}}", "{{.N.X.Y}}", "{{len 3}}", "{{lt 1 \"x\"}}", "{{eq .Items .Items}}", "{{range .S}}{{end}}", "{{.P.next}}", "{{call .N}}", "{{call .Fn}}", "{{.Fn}}", "{{1 | 2}}", "{{printf \"%d\" | 3}}", "{{join .E \",\"}}", "{{3 4}}",
		"\n  {{.P.Name.Bad}}", "{{with .P}}\n{{.Zip.Zap}}{{end}}", "{{index .M 1}}", "{{slice .S 3 1}}", "{{index nil 1}}", "{{.Nil.Foo}}",
		"{{", "{{.X", "{{end}}", "{{if}}x{{end}}", "{{if .X}}", "{{range .X}}a{{else}}b{{else}}c{{end}}", "{{nofunc 1}}", "{{$z}}", "{{\"abc}}", "{{.X}", "{{define \"a\"}}", "{{template .X}}", "{{(1}}", "{{1)}}", "{{break}}", "a\nb\n{{if .X}}\n\n{{.Y", "{{#}}", "{{1.2.3}}", "{{/* x }}", "{{.X | }}", "{{`abc}}", "{{'a}}", "{{define \"a\"}}x{{end}}{{define \"a\"}}y{{end}}", "{{range $a, $b, $c := .X}}{{end}}", "{{$x, $y := .X}}", "{{99999999999999999999}}", "{{.X.}}", "{{true.x}}", "{{- -}}", "{{else}}", "{{abc\u00e9 1}}", "{{if .X}}{{else if .Y}}z{{end}}", "{{x!y}}", "{{:=}}", "{{0b2}}",
	} {
		fmt.Printf("--- %s\n", s)
		try(s, d)
	}
	t := template.Must(template.New("a").Parse(`{{define "T1"}}ONE{{end}}{{define "T2"}}TWO {{template "T1"}}{{end}}{{template "T2"}}`))
	t.Execute(os.Stdout, nil)
	fmt.Println(t.ExecuteTemplate(os.Stdout, "nope", nil), t.Lookup("T1") != nil, t.Name())
	c := template.Must(t.Clone())
	template.Must(c.Parse(`{{define "T1"}}uno{{end}}`))
	c.Execute(os.Stdout, nil)
	t.Execute(os.Stdout, nil)
	o := template.Must(template.New("o").Option("missingkey=error").Parse("{{.x}}"))
	fmt.Println(o.Execute(os.Stdout, map[string]int{}))
	o.Option("missingkey=zero")
	fmt.Println(o.Execute(os.Stdout, map[string]int{}))
	dl := template.Must(template.New("d").Delims("<<", ">>").Parse("<<.>> {{.}} <<- 3 ->> ."))
	fmt.Println(dl.Execute(os.Stdout, "dot"), dl.DefinedTemplates(), template.New("e").Execute(os.Stdout, 1))
	var ee template.ExecError
	err := template.Must(template.New("w").Funcs(template.FuncMap{"e": func() (int, error) { return 0, os.ErrNotExist }}).Parse("{{e}}")).Execute(os.Stdout, nil)
	fmt.Println(errors.As(err, &ee), ee.Name, errors.Is(err, os.ErrNotExist))
}
