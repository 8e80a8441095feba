package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"strings"
	"testing/fstest"
	"text/template/parse"
)

type stringer struct{ s string }

func (s stringer) String() string { return "<" + s.s + ">" }

type marshaler struct{ A string }

func (m marshaler) MarshalJSON() ([]byte, error) {
	return []byte(`{"own":"</script>` + m.A + `"}`), nil
}

type badJSON struct{}

func (badJSON) MarshalJSON() ([]byte, error) { return nil, errors.New("begin </SCRIPT> */ <!-- end") }

type ptr struct{ X int }

var contexts = []string{
	`{{.}}`, `<b>{{.}}</b>`, `<a title="{{.}}">`, `<a title='{{.}}'>`, `<a title={{.}}>`, `<a {{.}}="x">`, `<a x{{.}}=1>`, `<{{.}}>`, `<a href="{{.}}">`, `<a href='{{.}}'>`, `<a href={{.}}>`, `<a href="/p/{{.}}">`, `<a href="/p?q={{.}}&r=1">`, `<a href="#{{.}}">`, `<a href=/p?q={{.}}>`, `<img srcset="{{.}} 2x">`, `<img srcset="{{.}}">`, `<img src={{.}}>`, `<form action="{{.}}">`, `<a data-href="{{.}}">`, `<a my:src="{{.}}" xmlns:x="{{.}}" foo-uri="{{.}}">`, `<a onclick="f({{.}})">`, `<a onclick='f("{{.}}")'>`, `<a onclick=f({{.}})>`, `<a style="color: {{.}}">`, `<a style="background: url('{{.}}')">`, `<a style="background: url({{.}})">`, `<a style='x: "{{.}}"'>`, `<style>p { color: {{.}} }</style>`, `<style>p { background: url("/img?name={{.}}") }</style>`, `<style>/* {{.}} */ p:after { content: '{{.}}' } // {{.}}
</style>`, `<script>var x = {{.}};</script>`, `<script>var x = "{{.}}", y = '{{.}}';</script>`, "<script>var x = `a{{.}}${ {a: {{.}} } }b{{.}}`;</script>", `<script>var r = /a{{.}}b/i, s = 5 / {{.}} / 2;</script>`, `<script>/* {{.}} */ // {{.}}
f({{.}})</script>`, `<script type="text/plain">{{.}}</script>`, `<script type="application/json">{"a": {{.}}}</script>`, `<script type="{{.}}">x</script>`, `<title>{{.}}</title>`, `<textarea>{{.}}</textarea>`, `<!-- {{.}} -->x`, `<meta content="{{.}}">`, `<meta http-equiv="refresh" content="0; url={{.}}">`, `<input value="{{.}}" type=text>`, `<iframe srcdoc="{{.}}">`, `<input checked {{.}}>`, `<a {{.}} href="{{.}}">`, `{{. | html}}`, `{{. | urlquery}}`, `<a href="{{. | urlquery}}">`, `<a title="{{. | html}}">`, `{{html . "x"}}`, `{{. | printf "%v!"}}`, `{{$x := .}}{{$x}}`, `{{with .}}{{.}}{{end}}`,
}

var values = []any{
	`O'Reilly & <b>"sons"</b>`, "javascript:alert(1)", "https://x.y/a b?c=d&e=%20%zz#f", "a+b=c`d\\e\n\x00\u2028", template.HTML(`<i title="x">hi</i> &amp; <b`), template.CSS("a: b url(x)"), template.JS("x + y"), template.JSStr(`it\'s "q"`), template.URL("javascript:ok('&')"), template.HTMLAttr(` dir="ltr"`), template.Srcset("a.png 1x, b c.png"), 42, -1.5, true, nil, []string{"a", "</script>"}, map[string]int{"k": 1}, struct {
		A string `json:"a"`
	}{"<x>"}, &ptr{5}, stringer{"s"}, &stringer{"p"}, marshaler{"m"}, badJSON{}, errors.New("an <error>"), json.Number("7"), "", "red", "expression(alert(1))", "-moz-binding: x", "src", "onclick", "\ufdd0é",
}

func run(text string, data any) (out string) {
	defer func() {
		if r := recover(); r != nil {
			out = fmt.Sprint("PANIC ", r)
		}
	}()
	t, err := template.New("t").Parse(text)
	if err != nil {
		return "parse: " + err.Error()
	}
	var b strings.Builder
	if err := t.Execute(&b, data); err != nil {
		var e *template.Error
		code := 0
		if errors.As(err, &e) {
			code = int(e.ErrorCode)
		}
		return fmt.Sprintf("%s ERR %d %v", b.String(), code, err)
	}
	return b.String()
}

func main() {
	for _, c := range contexts {
		fmt.Println("==", c)
		for _, v := range values {
			fmt.Printf("%T %q\n", v, run(c, v))
		}
	}
	type D struct {
		T, F bool
		S    string
		L    []string
		N    []int
		M    map[string]string
		E    []string
	}
	d := D{T: true, S: `a&"b<`, L: []string{"x<", "y'"}, N: []int{1, 2}, M: map[string]string{"k": "v&"}}
	for _, text := range []string{
		`{{if .T}}<a href="{{.S}}">{{else}}<b>{{end}}`, `{{if .T}}{{.S}}{{end}}`, `<a href="{{if .T}}/x?{{else}}/y{{end}}{{.S}}">`, `<a href="{{if .T}}/x?a={{else}}/y?b={{end}}{{.S}}">`, `<a {{if .T}}title="{{end}}{{.S}}">`, `<a{{if .T}} title="x"{{end}} href="y">{{.S}}`, `<a {{if .T}}checked{{end}}>`, `<script>x = {{if .T}}1{{else}}2{{end}} / 2; y = {{.S}}</script>`, `<script>{{if .T}}var x = 1{{end}}/x/{{.S}}</script>`, `{{range .L}}<li>{{.}}</li>{{end}}`, `{{range .L}}<a title="{{.}}{{end}}`, `<script>{{range .N}}f({{.}});{{end}}</script>`, `<script>var a = [{{range $i, $e := .L}}{{if $i}},{{end}}{{$e}}{{end}}]</script>`, `{{range .L}}{{if eq . "y'"}}{{break}}{{end}}{{.}}{{end}}`, `{{range .L}}<a {{if .}}{{break}}{{end}}>{{end}}`, `{{range .L}}<a href="{{if .}}{{continue}}{{end}}">{{end}}`, `{{range .E}}x{{else}}<b>{{.S}}{{end}}`, `{{range .L}}<script>{{end}}`, `<a href=`, `<a href="x`, `<script>`, `<!-- x`, `<style>`, `<textarea>`, `<a title='x`, `<script>"`, `<a b="c' d>{{.S}}`, `<a b=c'd>{{.S}}`, `<a b="c"d="e">{{.S}}`, `<a '>`, `<a b'c>`, `<a =x>`, `<input type=button value=1+1=2>`, "<a x=`y`>", `<script>var x = "\{{.S}}"</script>`, `<script>var x = /[{{.S}}/</script>`, `<style>a { b: "\{{.S}}" }</style>`, `{{template "x"}}`, `{{define "x"}}<b>{{.}}</b>{{end}}{{template "x" .S}}`, `{{define "x"}}{{.}}{{end}}<a title="{{template "x" .S}}" href="{{template "x" .S}}" onclick="{{template "x" .S}}">{{template "x" .S}}`, `{{define "x"}}{{if .}}{{template "x" ""}}{{end}}{{.}}{{end}}{{template "x" .S}}`, `{{define "x"}}"{{.}}{{end}}<a title={{template "x" .S}}">{{.S}}`, `{{define "x"}}{{if .T}}<script>{{template "x" .}}{{end}}{{end}}{{template "x" .}}`, `{{define "x"}}<a href="{{end}}{{template "x"}}{{.S}}">`, `{{block "b" .S}}<i>{{.}}</i>{{end}}`, `{{.S | html | print}}`, `{{.S | urlquery | html}}`, `<a title={{.S | html}}>`, `<script>{{.S | html}}</script>`, `{{print .S | html}}`, `<p>a < b <c {{.S}} <3 <!DOCTYPE html> <`, `<!doctype html><p>{{.S}}`, `</p {{.S}}>`, `<TITLE><b>{{.S}}</b></Title>`, `<textarea></textareas>{{.S}}</textarea>{{.S}}`, `<script>x</script >{{.S}}`, `<script>"</script>"{{.S}}</script>`, `<script>'<!--' + "<script>" + /<\/script/ + {{.S}}</script>`, "<script>`<!-- </script>`+{{.S}}</script>", `<script><!-- {{.S}}
f({{.S}}) --> {{.S}}
</script>`, `<script>#! {{.S}}
x={{.S}}</script>`, `<script>a /* x
y */ / {{.S}} / 1</script>`, `<script>a++ / {{.S}} / 1; return / {{.S}} /; x = 5. / 2 / {{.S}}</script>`, `<style>a/**/b{c:{{.S}}}</style>`, `<style>a{b:url( "{{.S}}" )}c{d:{{.S}}}</style>`, `<style>a{b:url(x?{{.S}})}</style>`, `<style>a{b:"\22{{.S}}"}</style>`, `<img alt="&quot;{{.S}}&lt;">`, `<a href="&#106;avascript:{{.S}}">`, `<a href="java{{.S}}:x">`, `<a href=" {{.S}}">`, `<a href="{{.S}}{{.S}}">`, `<a onclick="var s = &quot;{{.S}}&quot;">`, `<img on{{.S}}="x">`, `<a {{.S}}={{.S}}>`, `<a title={{.S}}{{.S}}>`, `<a title=x{{.S}}y>`, `<a title= {{.S}} b>`, "<script>`${`${ {{.S}} }`}{{.S}}`</script>", "<script>`${ {a:1} }${ {{.S}}", `<script type='text/template'><b>{{.S}}</b></script>`, `<script type=module>{{.S}}</script>`, `<script type="{{.S}}">{{.S}}</script>`, `<script data-x="y">{{.S}}</script>`, `<svg:script>{{.S}}</svg:script>`, `<a-b {{.S}}>`, `{{/* c */}}{{- .S -}} x`, `{{len .L}} {{index .M "k"}} {{.M}} {{.L}}`, `{{.Nope}}`, `{{index .L 9}}`, `<div style="{{.S}}: {{.S}}">`, `<script>{{.}}</script>`, `<script>{{.L}} {{.M}} {{.T}} {{.N}}</script>`, `<meta charset="{{.S}}"><meta content="{{.S}}; url = {{.S}}; {{.S}}">`,
	} {
		fmt.Printf("%q\n  %q\n", text, run(text, d))
	}
	// the API
	t := template.Must(template.New("a").Funcs(template.FuncMap{"up": strings.ToUpper, "safe": func(s string) template.HTML { return template.HTML(s) }}).Parse(`{{define "b"}}[{{.|up}}]{{end}}{{safe "<b>"}}{{template "b" .}}`))
	c, err := t.Clone()
	fmt.Println(err, c.Name(), len(t.Templates()), t.Lookup("b") != nil, t.Lookup("zz") == nil)
	template.Must(c.Parse(`{{define "b"}}({{.}}){{end}}`))
	var b bytes.Buffer
	fmt.Println(t.Execute(&b, "<x>"), c.Execute(&b, "<x>"), b.String())
	b.Reset()
	fmt.Println(t.ExecuteTemplate(&b, "b", "y&"), t.ExecuteTemplate(&b, "zz", 1), b.String())
	_, err = t.Parse("x")
	fmt.Println(err)
	_, err = t.Clone()
	fmt.Println(err)
	_, err = t.AddParseTree("q", nil)
	fmt.Println(err)
	n := template.New("empty")
	fmt.Println(n.Execute(&b, 1), n.New("other").Execute(&b, 1), n.ExecuteTemplate(&b, "other", 1))
	_, err = n.Parse("late")
	fmt.Println(err)
	n = template.New("tree")
	tree, _ := parse.Parse("p", `<i>{{.}}</i>`, "", "")
	m, err := n.AddParseTree("p", tree["p"])
	b.Reset()
	fmt.Println(err, m.Execute(&b, "<"), b.String())
	fmt.Println(m.Tree.Root)
	b.Reset()
	fmt.Println(template.Must(template.New("d").Delims("<<", ">>").Option("missingkey=error").Parse(`<< .a >>`)).Execute(&b, map[string]int{}))
	dir, _ := os.MkdirTemp("", "ht")
	defer os.RemoveAll(dir)
	os.WriteFile(filepath.Join(dir, "one.html"), []byte(`1{{template "two.html" .}}`), 0600)
	os.WriteFile(filepath.Join(dir, "two.html"), []byte(`<a title="{{.}}">`), 0600)
	for _, f := range []func() (*template.Template, error){
		func() (*template.Template, error) {
			return template.ParseFiles(filepath.Join(dir, "one.html"), filepath.Join(dir, "two.html"))
		},
		func() (*template.Template, error) { return template.ParseGlob(filepath.Join(dir, "*.html")) },
		func() (*template.Template, error) { return template.ParseFS(os.DirFS(dir), "one.html", "t*.html") },
		func() (*template.Template, error) {
			return template.New("two.html").ParseFS(fstest.MapFS{"x/two.html": {Data: []byte("fs {{.}}")}}, "x/*")
		},
		func() (*template.Template, error) { return template.ParseFiles() },
		func() (*template.Template, error) { return template.ParseGlob("/nope-none/*") },
		func() (*template.Template, error) { return template.ParseFS(os.DirFS(dir), "nope") },
	} {
		t, err := f()
		if err != nil {
			fmt.Println(err)
			continue
		}
		b.Reset()
		fmt.Println(t.Name(), t.Execute(&b, `"q"`), b.String())
	}
	fmt.Println(template.HTMLEscapeString("<&'\">"), template.JSEscapeString("<'\"\n="), template.URLQueryEscaper("a b", 1, "&"), template.HTMLEscaper(1, "<"), template.JSEscaper("'"))
	fmt.Println(template.IsTrue(0))
	template.HTMLEscape(&b, []byte("<"))
	template.JSEscape(&b, []byte("<"))
	func() {
		defer func() { fmt.Println(recover()) }()
		template.Must(template.New("x").Parse("{{"))
	}()
	fmt.Println((&template.Error{Description: "d"}).Error(), (&template.Error{Name: "n", Line: 3, Description: "d"}).Error())
	// concurrent execution
	t = template.Must(template.New("c").Parse(`<a href="{{.}}">{{.}}</a>`))
	done := make(chan string)
	for i := 0; i < 8; i++ {
		go func() {
			var b strings.Builder
			t.Execute(&b, i)
			done <- b.String()
		}()
	}
	total := 0
	for i := 0; i < 8; i++ {
		total += len(<-done)
	}
	fmt.Println(total)
}
